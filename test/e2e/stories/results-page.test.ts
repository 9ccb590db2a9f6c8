import { expect, test } from 'vitest'
import type { Locator } from '@playwright/test'
import { buildRecap } from '../../../shared/domain/recap/build-recap.ts'
import { axeFinds } from '../screens/axe-finds.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { frameOf } from '../screens/frame.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { resultsPage } from '../screens/results-page.ts'
import { startsWith } from '../screens/starts-with.ts'
import { openPlan } from '../screens/workbook.ts'

const PATIENCE = { timeout: 30_000 }
/** Of a table of fifty streams, these say enough: each row is made by the same hand. */
const OF_A_LONG_TABLE = 12

async function open(story: Story): Promise<ReturnType<typeof resultsPage>> {
  await campaignsPage(story).open('Periscope Day')
  await frameOf(story).goTo('results')
  return resultsPage(story)
}

test('every number on the page leads to its rows, and Escape comes back to it', async () => {
  await tellStory({ language: 'en', withExample: true }, async (story) => {
    const results = await open(story)
    expect(await results.head()).toMatchObject({ planned: '51', done: '48', notDone: '3', improvised: '2', toSettle: '6', notOurs: '2', owing: '3', files: '8' })
    for (const name of ['planned', 'done', 'improvised', 'notOurs'] as const) await followed(story, results.headButton(name), (await results.head())[name])
    const numbers = async (part: Parameters<typeof results.numbers>[0], most = Infinity): Promise<number> => {
      const all = await results.numbers(part)
      for (const { button, value } of all.slice(0, most)) await followed(story, button, value)
      return all.length
    }
    expect(await numbers('indicators')).toBeGreaterThan(17)
    expect(await numbers('typed')).toBe(10)
    const { streams } = buildRecap(await openPlan(story.app), { now: new Date().toISOString() })
    const late = streams.filter(({ deviationMinutes }) => Math.round(deviationMinutes ?? 0) !== 0).length
    // Fifty streams with views, twenty-seven with likes, three with comments; three totals; whoever was not on the minute.
    expect(await numbers('day', OF_A_LONG_TABLE)).toBe(50 + 27 + 3 + 3 + late)
    await results.by('person')
    expect(await numbers('day', OF_A_LONG_TABLE)).toBeGreaterThan(25 * 3)
  })
}, 400_000)

test('a leftover is tied to the stream that it most likely is, moved, taken off, and all of it undone', async () => {
  await tellStory({ language: 'fr', withExample: true }, async (story) => {
    const { page, words } = story
    const results = await open(story)
    const frame = frameOf(story)
    const leftovers = results.part('settle').getByRole('table', { name: words('resultsScreen.unassigned') }).getByRole('row')
    await expect.poll(() => leftovers.count(), PATIENCE).toBe(4)
    await results.likely().first().click()
    await frame.said(startsWith(words('resultsScreen.link.done', { to: '18:14' }).slice(0, -1)))
    await expect.poll(() => leftovers.count(), PATIENCE).toBe(3)
    const panel = await results.openStream('La dernière platine')
    await panel.getByText(words('resultsScreen.linkedBy.hand')).waitFor(PATIENCE)
    await panel.getByRole('button', { name: startsWith(words('resultsScreen.unlinkNamed', { text: 'La photo de famille' }).split('»')[0] ?? '') }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => leftovers.count(), PATIENCE).toBe(4)
    await frame.undoButton.click()
    await expect.poll(() => leftovers.count(), PATIENCE).toBe(3)
    await frame.undoButton.click()
    await expect.poll(() => leftovers.count(), PATIENCE).toBe(4)
    expect(await results.head()).toMatchObject({ toSettle: '6' })
  })
}, 200_000)

test('what is open leads to where it is settled: the posts, the slots, those who owe figures', async () => {
  await tellStory({ language: 'fr', withExample: true }, async (story) => {
    const { page, words } = story
    const results = await open(story)
    await results.headButton('toSettle').click()
    await expect.poll(() => results.part('settle').getByRole('heading', { level: 2 }).first().and(page.locator(':focus')).count(), PATIENCE).toBe(1)
    await results.part('settle').getByRole('button', { name: startsWith(words('resultsScreen.cancelNamed', { title: '' })) }).first().click()
    await expect.poll(async () => (await results.head()).notDone, PATIENCE).toBe('2')
    await results.headButton('owing').click()
    await frameOf(story).shown('outreach')
  })
}, 200_000)

test.each([['fr', 'light'], ['en', 'dark']] as const)('axe finds nothing in its dialogs, and nothing is cut off in a small window, in %s and %s', async (language, theme) => {
  await tellStory({ language, withExample: true }, async (story) => {
    const { page, app, words } = story
    await app.call('settings.set', { theme })
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.reload()
    const results = await open(story)
    const found = [...await axeFinds(page, 'by slot')]
    const look = async (name: string, button: Locator): Promise<void> => {
      await button.click(PATIENCE)
      await page.getByRole('dialog').waitFor(PATIENCE)
      found.push(...await axeFinds(page, name))
      // A list of suggestions takes the first Escape for itself.
      if (await page.getByRole('listbox').isVisible()) await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    }
    const settle = results.part('settle')
    await look('link', settle.getByRole('button').filter({ hasText: words('resultsScreen.link.open') }).first())
    await look('improvise', settle.getByRole('button').filter({ hasText: words('resultsScreen.improvised') }).first())
    await look('type', settle.getByRole('button').filter({ hasText: words('resultsScreen.type.tookPlace') }).first())
    await look('stream', results.stream('La matinale, micro ouvert'))
    await look('figure', results.part('typed').getByRole('button', { name: words('resultsScreen.figure.new') }))
    await results.by('person')
    found.push(...await axeFinds(page, 'by person'))
    expect(found).toEqual([])
    await app.electron.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 700) })
    for (const by of ['person', 'slot'] as const) {
      await results.by(by)
      await expect.poll(() => page.evaluate(CUT_OFF), { message: by, ...PATIENCE }).toEqual([])
    }
  })
}, 300_000)

/** Everything in the page that scrolls sideways: a table or the page itself wider than its place. */
const CUT_OFF = `[...document.querySelectorAll('main, main *')]
  .filter((element) => element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
  .map((element) => element.className + ': ' + element.scrollWidth + ' in ' + element.clientWidth)`

/** Presses a number, sees the same number at the head of its origin with rows under it, and comes back to it. */
async function followed({ page }: Story, button: Locator, value: string): Promise<void> {
  await button.click(PATIENCE)
  const dialog = page.getByRole('dialog')
  await dialog.waitFor(PATIENCE)
  expect(plain(await dialog.innerText())).toContain(plain(value))
  expect(await dialog.getByRole('row').count(), value).toBeGreaterThan(1)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await button.and(page.locator(':focus')).count(), value).toBe(1)
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ')
