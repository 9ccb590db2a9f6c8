import type { Locator } from '@playwright/test'
import { expect, test } from 'vitest'
import { EXAMPLE_FILE_NAMES } from '../../../electron/example/example-files.ts'
import { stationFiguresWorkbook } from '../../../electron/example/files/station-figures-workbook.ts'
import { writeWorkbook } from '../../../electron/sheets/write-workbook.ts'
import { readWithOpenpyxl, sheetNamed } from '../../support/read-back/foreign-readers.ts'
import { axeFinds } from '../screens/axe-finds.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { frameOf } from '../screens/frame.ts'
import { keyboardOf } from '../screens/keyboard.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { originPage } from '../screens/origin-page.ts'
import { holding, startsWith } from '../screens/starts-with.ts'

/** What a followed figure showed: the name of its button, and whether a row of a file was behind it. */
interface Followed {
  readonly name: string
  readonly hasRow: boolean
}

test('each number of the overview, of an objective and beside the REX is followed to its rows, and back to itself', async () => {
  await tellStory({ language: 'en', withExample: true }, async (story) => {
    const [frame, { page, words }] = [frameOf(story), story]
    await campaignsPage(story).open('Periscope Day')
    await frame.shown('overview')
    const overview = await followAll(story, page.getByRole('complementary', { name: words('overview.numbers') }))
    await frame.goTo('rex')
    const rex = await followAll(story, page.getByRole('main').getByRole('complementary'))
    await frame.goTo('objectives')
    const objectives = await followAll(story, page.getByRole('main'))
    expect(objectives.map(({ hasRow }) => hasRow)).toEqual([true, false])
    expect(overview.length).toBeGreaterThanOrEqual(6)
    expect(rex.length).toBeGreaterThanOrEqual(8)
    // What was typed by hand leads to who typed it; everything else to a row of a file.
    expect([...overview, ...rex].filter(({ hasRow }) => hasRow).length).toBeGreaterThanOrEqual(9)
  })
}, 400_000)

test('each count of the participants, the run of show, outreach and the backward plan is followed to its rows', async () => {
  await tellStory({ language: 'en', withExample: true }, async (story) => {
    const [frame, { page, words }] = [frameOf(story), story]
    await campaignsPage(story).open('Periscope Day')
    const followed = new Map<string, readonly string[]>()
    for (const screen of ['participants', 'runOfShow', 'outreach', 'relaysTasks'] as const) {
      await frame.goTo(screen)
      followed.set(screen, (await followAll(story, page.getByRole('main'))).map(({ name }) => name.replace(words('ui.whereFrom'), '').replace(/\s+/gu, ' ').trim()))
    }
    expect(followed.get('participants')?.[0]).toMatch(/^31 people/u)
    expect(followed.get('runOfShow')?.map((name) => name.replace(/\d+/u, 'n'))).toEqual(['n slots placed', 'n accounts'])
    // Six steps of which three say how many came so far, and four numbers of each channel that was used.
    expect(followed.get('outreach')?.length).toBeGreaterThanOrEqual(2 + 9 + 4)
    expect(followed.get('relaysTasks')?.[0]).toMatch(/^\d+ of \d+ tasks done$/u)
    await frame.goTo('runOfShow')
    await page.getByRole('button', { name: /gap/u }).click()
    for (const sentence of ['of the day is covered', 'at once']) {
      const origin = originPage(story)
      if ((await page.getByRole('dialog').count()) === 0) await page.getByRole('button', { name: /gap/u }).click()
      await page.getByRole('dialog').getByRole('button').filter({ hasText: sentence }).click()
      await origin.rows.waitFor()
      await origin.leave()
    }
  })
}, 400_000)

test('a value, its kept row and the spreadsheet that it came from are one and the same', async () => {
  await tellStory({ language: 'fr', withExample: true }, async (story) => {
    const [origin, { page, words }] = [originPage(story), story]
    await campaignsPage(story).open('Periscope Day')
    const numbers = page.getByRole('complementary', { name: words('overview.numbers') })
    await origin.figuresIn(numbers).filter({ hasText: words('workbook.indicator.views.total') }).first().click()
    const row = origin.rows.getByRole('row').filter({ hasText: EXAMPLE_FILE_NAMES.stationFigures }).first()
    const cells = await row.getByRole('cell').allInnerTexts()
    const place = /ligne (\d+)/u.exec(cells.join(' '))?.[1] ?? ''
    const value = Number(cells.find((text) => /^\d+$/u.test(text.trim())))
    await row.getByRole('button').click()
    const kept = origin.kept.getByRole('row').filter({ hasText: 'Spectateurs' })
    expect(await kept.getByRole('cell').last().innerText()).toBe(String(value))
    const book = await readWithOpenpyxl(await writeWorkbook(stationFiguresWorkbook()))
    expect(sheetNamed(book, 'Compte de la station').cells[`H${place}`]?.value).toBe(value)
    expect(await axeFinds(page, 'kept row')).toEqual([])
    await origin.leave()
  })
})

test('the dictionary opens from the palette and from an origin, and is searched by a column’s header', async () => {
  await tellStory({ language: 'fr', withExample: true }, async (story) => {
    const [origin, { page, words }] = [originPage(story), story]
    await campaignsPage(story).open('Periscope Day')
    const dictionary = page.getByRole('dialog', { name: words('dictionary.title') })
    await page.keyboard.press('Control+k')
    await page.getByRole('searchbox').fill('dictionnaire')
    await page.getByRole('menuitem', { name: words('dictionary.open') }).click()
    await dictionary.getByRole('searchbox').fill('chat messages')
    await dictionary.getByText(words('metric.comments.definition')).waitFor()
    expect(await dictionary.getByRole('article').count()).toBe(1)
    expect(await axeFinds(page, 'dictionary')).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await dictionary.waitFor({ state: 'detached' })
    await origin.figuresIn(page.getByRole('complementary', { name: words('overview.numbers') })).first().click()
    await origin.dialog.getByRole('button', { name: words('dictionary.open') }).click()
    await dictionary.getByText(words('dictionary.noAve')).waitFor()
  })
})

test('the followers of an account are followed from its row and from its dialog, by keyboard, and back to the number', async () => {
  await tellStory({ language: 'fr', withExample: true }, async (story) => {
    const [origin, frame, hand, { page, words }] = [originPage(story), frameOf(story), keyboardOf(story), story]
    await campaignsPage(story).open('Periscope Day')
    await frame.goTo('objectives')
    await page.getByRole('tab', { name: words('objectives.tab.accounts') }).click()
    const row = page.getByRole('table', { name: words('accounts.table') }).getByRole('row').filter({ has: page.getByRole('button', { name: holding(words('ui.whereFrom')) }) }).first()
    const latest = origin.figuresIn(row)
    const printed = /^[\d\s≈]+/u.exec(await latest.locator('span:not([style])').first().innerText())?.[0].trim() ?? ''
    expect(printed).toMatch(/\d/u)
    const followed = async (number: Locator): Promise<void> => {
      await hand.push(number)
      await origin.rows.waitFor()
      expect(plain(await origin.dialog.innerText())).toContain(plain(printed))
      expect(await origin.rows.getByRole('row').count()).toBeGreaterThan(1)
      expect(await axeFinds(page, 'the origin over what it was asked from')).toEqual([])
      await hand.press('Escape')
      await origin.dialog.waitFor({ state: 'detached' })
      await hand.isAt(number)
    }
    await followed(latest)
    const edit = row.getByRole('button', { name: startsWith(words('accounts.edit', { account: '§' }).split('§')[0]?.replace('«', '') ?? '') })
    await hand.push(edit)
    const dialog = page.getByRole('dialog')
    await followed(origin.figuresIn(dialog.getByRole('region', { name: words('accounts.followersTitle') })).first())
    expect(await axeFinds(page, 'the dialog of an account')).toEqual([])
    await hand.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await hand.isAt(edit)
  })
}, 200_000)

async function followAll(story: Story, place: Locator): Promise<readonly Followed[]> {
  const origin = originPage(story)
  const figures = origin.figuresIn(place)
  const followed: Followed[] = []
  for (let at = 0; at < (await figures.count()); at += 1) {
    const figure = figures.nth(at)
    const name = await figure.innerText()
    // By the keyboard: that is how the focus comes back to it.
    await figure.focus()
    await figure.press('Enter')
    await origin.rows.waitFor()
    expect(await axeFinds(story.page, name)).toEqual([])
    const hasRow = await origin.openRow()
    const rows = await origin.rows.innerText()
    expect(hasRow || rows.includes('typed by'), `${name}: ${rows}`).toBe(true)
    await origin.leave()
    await expect.poll(() => figure.and(story.page.locator(':focus')).count(), { message: name }).toBe(1)
    followed.push({ name, hasRow })
  }
  return followed
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ')
