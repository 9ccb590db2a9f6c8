import { expect, test } from 'vitest'
import type { WindowCommand } from '../../../shared/contract/command-schema.ts'
import { TABLES } from '../../../shared/domain/plan/plan.ts'
import { dayMinuteOfInstant } from '../../../shared/domain/schedule/day-time.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import { axeFinds } from '../screens/axe-finds.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { frameOf } from '../screens/frame.ts'
import { liveBoard } from '../screens/live-board.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { startsWith } from '../screens/starts-with.ts'

const NAME = 'Portes ouvertes'
const LINK = 'https://www.instagram.com/reel/Cx1/'

/** A zone where it is noon: the day neither begins nor ends while the story is told, and its clock is not the computer's. */
const ZONE = ((east: number) => (east === 0 ? 'Etc/UTC' : `Etc/GMT${east > 0 ? '-' : '+'}${String(Math.abs(east))}`))(12 - new Date().getUTCHours())

/** Today on the campaign's clock, and the minute that it is there. */
function today(): { readonly day: string; readonly minute: number } {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' }).format(new Date())
  return { day, minute: Math.floor(dayMinuteOfInstant({ day, zone: ZONE }, new Date().toISOString())) }
}

/** A day that is going on: three people who should be on by now, and three to come. */
async function aRunningDay(story: Story, minute: number, day: string): Promise<void> {
  const { call } = story.app
  const made = await call('campaign.create', { name: NAME, day, zone: ZONE, language: 'fr' })
  if (!made.ok) throw new Error(made.error.code)
  const opened = await call('campaign.open', { id: made.value.id })
  if (!opened.ok) throw new Error(opened.error.code)
  let base = opened.value.revision
  const run = async (command: WindowCommand): Promise<void> => {
    const moved = await call('plan.run', { command, base })
    if (!moved.ok) throw new Error(JSON.stringify(moved.error))
    base = moved.value.revision
  }
  for (const [givenName, familyName] of [['Zoé', 'Micro'], ['Basile', 'Platine'], ['Inès', 'Bellamy']] as const) {
    await run({ type: 'participant.add', fields: { givenName, familyName } })
  }
  await run({ type: 'account.add', fields: { handle: '@musee', platform: 'instagram' } })
  const again = await call('campaign.open', { id: made.value.id })
  const people = again.ok ? again.value.tables.participants.map((row) => TABLES.participants.parse(row).id) : []
  const account = again.ok ? TABLES.accounts.parse(again.value.tables.accounts[0]).id : null
  const slots = [['La verrière', -3], ['Le vestiaire', -2], ['La réserve', -1], ['Le jardin', 8], ['La cour', 12], ['Le toit', 20]] as const
  for (const [index, [title, minutes]] of slots.entries()) {
    const who = people[index % 3]
    await run({ type: 'slot.add', fields: { title, startMinute: minute + minutes, durationSeconds: 120, participants: who === undefined ? [] : [who], account, brief: 'https://intranet.example/brief' } })
  }
  await call('campaign.close', {})
  await story.page.reload()
}

async function toTheBoard(story: Story): Promise<ReturnType<typeof liveBoard>> {
  await campaignsPage(story).open(NAME)
  await frameOf(story).goTo('live')
  return liveBoard(story)
}

test('a day of several at once, with its surprises, worked by the keys; killed in the middle, all that was shown as noted is there', async () => {
  const { day, minute } = today()
  let data = ''
  await tellStory({ language: 'fr' }, async (story) => {
    const { words, page } = story
    data = story.app.data
    await aRunningDay(story, minute, day)
    const board = await toTheBoard(story)

    // Three are late; two keys pressed at once are two starts, the third by its digit.
    await board.choose('La verrière')
    await page.keyboard.press('s')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('s')
    await board.onAir.nth(1).waitFor()
    await board.choose('La réserve')
    await board.press('s')
    await board.onAir.nth(2).waitFor()
    expect(await board.onAir.count()).toBe(3)

    await board.press('l')
    await board.linked('La réserve', LINK)
    await board.press('e')
    await board.figures('La réserve', 84, 310)
    await board.row('La réserve').filter({ hasText: '84' }).waitFor()

    await board.choose('Le jardin')
    await board.press('c')
    await board.cancelled('Le jardin', 'pluie')
    await board.line(words('live.event.cancelled', { title: 'Le jardin' })).filter({ hasText: 'pluie' }).waitFor()
    await board.choose('La cour')
    await board.press('r')
    await board.replaced('La cour', 'Inès', 'train en retard')
    await board.line(words('live.event.replaced', { title: 'La cour' })).filter({ hasText: 'Inès Bellamy' }).waitFor()

    await board.press('i')
    await board.improvised('Sur le parvis')
    await board.onAir.filter({ hasText: 'Sur le parvis' }).waitFor()

    // "That was not the first room": the start is put right, then the row; both first versions stay, struck through.
    const corrected = formatTime(minute - 2)
    await board.choose('La verrière')
    await board.press('k')
    await board.startCorrected('La verrière', corrected)
    await board.log.locator('del').filter({ hasText: words('live.event.started', { title: 'La verrière' }) }).waitFor()
    await board.press('k')
    await board.slotCorrected('La verrière', 'Le toit')
    await board.line(words('live.event.started', { title: 'Le toit' })).waitFor()
    expect(await board.log.locator('del').filter({ hasText: words('live.event.started', { title: 'La verrière' }) }).count()).toBe(2)
    await board.onAir.filter({ hasText: 'Le toit' }).waitFor()
    // The first slot is free again: it is late, not on air.
    expect(await board.onAir.filter({ hasText: 'La verrière' }).count()).toBe(0)

    await board.press('v')
    await board.note('verbatim', 'On n’avait jamais vu la régie d’aussi près.')
    await board.press('n')
    await board.note('incident', 'Plus de son dans la cour.')
    await board.press('d')
    await board.note('idea', 'Finir par le toit, au soleil couchant.')
    await frameOf(story).saved()

    const app = story.app.electron.process()
    const gone = new Promise((done) => app.once('exit', done))
    app.kill('SIGKILL')
    await gone
  })

  await tellStory({ language: 'fr', data }, async (story) => {
    const { words } = story
    const board = await toTheBoard(story)
    await board.onAir.nth(2).waitFor()
    expect((await board.onAir.allInnerTexts()).map((text) => ['Le toit', 'Le vestiaire', 'Sur le parvis'].filter((title) => text.includes(title))).flat().sort())
      .toEqual(['Le toit', 'Le vestiaire', 'Sur le parvis'])
    await board.row('La réserve').filter({ hasText: '84' }).filter({ hasText: words('live.hasLink') }).waitFor()
    for (const text of ['On n’avait jamais vu la régie d’aussi près.', 'Plus de son dans la cour.', 'Finir par le toit, au soleil couchant.', 'train en retard', 'pluie']) {
      await board.line(text).waitFor()
    }
    expect(await board.log.locator('del').count()).toBe(2)
  })
})

test('the wall alone covers the window and goes on by the keys; Escape leaves it; whoever is on next gets a message to paste', async () => {
  const { day, minute } = today()
  await tellStory({ language: 'en' }, async (story) => {
    const { page, words } = story
    await aRunningDay(story, minute, day)
    const board = await toTheBoard(story)
    await board.choose('La verrière')
    await board.press('w')
    await page.getByRole('button', { name: words('live.wall.leave') }).waitFor()
    // What lies under it takes no keys.
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab']) {
      await page.keyboard.press(key)
      expect(await page.locator('nav :focus').count()).toBe(0)
    }
    await board.wall.click({ position: { x: 5, y: 5 } })
    await board.press('s')
    await board.onAir.filter({ hasText: 'La verrière' }).waitFor()
    await board.press('Escape')
    await board.row('La verrière').waitFor()

    await board.choose('Le jardin')
    await board.press('m')
    const [first, ...others] = await board.readyTexts()
    // In the campaign's language, whatever the window speaks.
    expect(first?.replaceAll(/\s/gu, ' ')).toBe(`Zoé : direct à ${formatTime(minute + 8)} sur @musee pendant 2 min. « Le jardin ». Consigne : https://intranet.example/brief. Tout est prêt ?`)
    expect(others).toHaveLength(4)
    await page.keyboard.press('Enter')
    await frameOf(story).said(words('frame.copied'))
    expect(await story.app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(first)
  })
})

test('axe finds nothing on the board, on its wall, nor on any of its dialogs; Escape leaves each and the keys go on', async () => {
  const { day, minute } = today()
  await tellStory({ language: 'en' }, async (story) => {
    const { page, words } = story
    await aRunningDay(story, minute, day)
    const board = await toTheBoard(story)
    const dialog = page.getByRole('dialog')
    const found: string[] = []
    const look = async (where: string): Promise<void> => { found.push(...(await axeFinds(page, where))) }
    const lookAt = async (open: () => Promise<void>, where: string): Promise<void> => {
      await open()
      await dialog.waitFor()
      await look(where)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
    }
    const ofRow = async (title: string, keys: string): Promise<void> => {
      for (const key of keys) {
        await board.choose(title)
        await lookAt(() => board.press(key), `${key} of ${title}`)
      }
    }
    await ofRow('Le jardin', 'crm')
    await lookAt(() => page.getByRole('button', { name: words('live.do.startAt') }).click(), 'started at')
    await board.choose('La verrière')
    await board.press('s')
    await board.onAir.first().waitFor()
    await ofRow('La verrière', 'lkitf')
    await board.press('n')
    await board.note('incident', 'Plus de son.')
    await board.press('Escape')
    await lookAt(() => board.log.getByRole('button', { name: startsWith(words('live.correctLine', { time: '' })) }).click(), 'a note')
    await look('board')
    // The end is on disk as the dialog opens: leaving it only leaves the figures out.
    await ofRow('La verrière', 'e')
    await board.row('La verrière').filter({ hasText: words('live.done') }).waitFor()
    await board.press('w')
    await page.getByRole('button', { name: words('live.wall.leave') }).waitFor()
    await look('wall')
    expect(found).toEqual([])
  })
})

test('a day that is over, one that is to come and one without anything each say what they are', async () => {
  await tellStory({ language: 'en' }, async (story) => {
    const { page, words } = story
    const { call } = story.app
    for (const [name, day] of [['Past', '2015-04-23'], ['Future', '2099-04-23']] as const) {
      const made = await call('campaign.create', { name, day, zone: ZONE, language: 'en' })
      if (!made.ok) throw new Error(made.error.code)
    }
    await page.reload()
    const main = page.getByRole('main')
    for (const [name, sentence] of [['Past', /^The day was [\d,]+ days ago: Thursday,? 23 April 2015\.$/u], ['Future', /^The day is in [\d,]+ days: Thursday,? 23 April 2099\.$/u]] as const) {
      await campaignsPage(story).open(name)
      await frameOf(story).goTo('live')
      await main.getByText(sentence).waitFor()
      await main.getByRole('heading', { name: words('live.emptyTitle') }).waitFor()
      await call('campaign.close', {})
      await page.reload()
    }
  })
})
