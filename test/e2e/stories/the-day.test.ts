import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { computeIndicators } from '../../../shared/domain/results/indicators.ts'
import { CALLED_OFF, houseExports, LEFTOVERS, streamed } from '../../support/the-day/exports.ts'
import { HOUSE, type HousePlatform } from '../../support/the-day/cast.ts'
import { filledReturns, NOTED_LIVE, ON_OWN_ACCOUNTS } from '../../support/the-day/returns.ts'
import { rosterFile, scheduleFile, SLOTS } from '../../support/the-day/slots.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { deskOf } from '../screens/desk.ts'
import { choose, typeDate } from '../screens/fields.ts'
import { followerOf } from '../screens/follow-figures.ts'
import { frameOf } from '../screens/frame.ts'
import { importPage } from '../screens/import-page.ts'
import { liveBoard } from '../screens/live-board.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { resultsPage } from '../screens/results-page.ts'
import { startsWith } from '../screens/starts-with.ts'
import { openPlan } from '../screens/workbook.ts'

const NAME = 'Les ondes à nu'
const ZONE = 'Europe/Paris'
const DAY_MS = 86_400_000
const ROOF = { title: 'Le chat de la maison', views: 61, likes: 19 }
const FIRST = { title: titleOf(NOTED_LIVE), views: 84, likes: 31 }
/** The house's streams, the first noted live, the return sheets', the improvised one. */
const STREAMS = [...(Object.keys(HOUSE) as readonly HousePlatform[]).flatMap(streamed), ...ON_OWN_ACCOUNTS]
/** X tells impressions, which are not views, and Twitch tells no likes. */
const WITH = { views: STREAMS.filter(({ person }) => person.account !== HOUSE.x), likes: STREAMS.filter(({ person }) => person.account !== HOUSE.twitch) }

test('a day of twenty-five people and fifty slots, three surprises and two kills; then five exports and ten return sheets are one page, and every number leads to its row', async () => {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' }).format(new Date())
  let data = ''
  await tellStory({ language: 'en' }, async (story) => {
    data = story.app.data
    await plan(story, day)
    await begin(story)
    await kill(story)
  })
  await tellStory({ language: 'en', data }, async (story) => {
    await goOnAfterTheKill(story)
    await threeSurprises(story)
    await kill(story)
  })
  await tellStory({ language: 'en', data }, async (story) => {
    await nothingIsLost(story)
    await story.page.clock.setFixedTime(new Date(Date.now() + DAY_MS))
    await frameOf(story).goTo('results')
    await importTheFiveFiles(story, day)
    await sendAndReadBackTenSheets(story, day)
    await settleTheRest(story)
    await followEveryNumber(story)
  })
}, 1_200_000)

async function plan(story: Story, day: string): Promise<void> {
  const [desk, frame, imports] = [deskOf(story), frameOf(story), importPage(story)]
  await campaignsPage(story).begin(NAME, day)
  await frame.goTo('participants')
  await imports.choose(frame.main.getByRole('button', { name: story.words('participants.emptyImport') }), [
    desk.put('roster.csv', rosterFile()), desk.put('schedule.csv', scheduleFile()),
  ])
  await imports.accept(25)
  await imports.main.getByRole('button', { name: story.words('import.nextLotGo') }).click()
  await imports.hasRead(50)
  await imports.accept(50)
  await imports.goOn('runOfShow')
}

async function begin(story: Story): Promise<void> {
  await frameOf(story).goTo('live')
  const board = liveBoard(story)
  await board.choose(FIRST.title)
  await board.press('s')
  await board.onAir.filter({ hasText: FIRST.title }).waitFor()
  await frameOf(story).saved()
}

async function goOnAfterTheKill(story: Story): Promise<void> {
  await toTheBoard(story)
  const board = liveBoard(story)
  await board.onAir.filter({ hasText: FIRST.title }).waitFor()
  await board.choose(FIRST.title)
  await board.press('e')
  await board.figures(FIRST.title, FIRST.views, FIRST.likes)
  await board.row(FIRST.title).filter({ hasText: String(FIRST.views) }).waitFor()
}

async function threeSurprises(story: Story): Promise<void> {
  const board = liveBoard(story)
  await board.choose(titleOf(CALLED_OFF))
  await board.press('c')
  await board.cancelled(titleOf(CALLED_OFF), 'a broken microphone')
  await board.choose(titleOf('S-50'))
  await board.press('r')
  await board.replaced(titleOf('S-50'), 'Xavier', 'a late train')
  await board.press('i')
  await board.improvised(ROOF.title)
  await board.onAir.filter({ hasText: ROOF.title }).waitFor()
  await board.choose(ROOF.title)
  await board.press('e')
  await board.figures(ROOF.title, ROOF.views, ROOF.likes)
  await board.press('v')
  await board.note('verbatim', 'Two minutes, and a cat.')
  await frameOf(story).saved()
}

async function nothingIsLost(story: Story): Promise<void> {
  await toTheBoard(story)
  const board = liveBoard(story)
  for (const text of ['a broken microphone', 'a late train', 'Two minutes, and a cat.', 'Xavier Lemoine']) await board.line(text).waitFor()
  await board.row(FIRST.title).filter({ hasText: String(FIRST.views) }).waitFor()
  await board.row(ROOF.title).filter({ hasText: String(ROOF.views) }).waitFor()
}

async function importTheFiveFiles(story: Story, day: string): Promise<void> {
  const { page, words } = story
  const [desk, imports, results] = [deskOf(story), importPage(story), resultsPage(story)]
  const files = houseExports(day)
  await imports.choose(results.importButton, files.map(({ name, bytes }) => desk.put(name, bytes)))
  for (const [platform, account] of Object.entries(HOUSE)) {
    if (!files.some((file) => file.account === account)) continue
    // Which of the five it is about is said by its platform.
    await choose(page, imports.main, words('import.accountFor', { platform: words(`workbook.platform.${platform as HousePlatform}`) }), account)
  }
  await typeDate(imports.main, words('import.asOf'), nextDay(day))
  await imports.accept(files.reduce((sum, { rows }) => sum + rows, 0))
  await imports.goOn('results')
  // Forty-nine left of fifty: one called off, one replaced by another. Thirty known, two posts that are no stream.
  expect(await results.head()).toMatchObject({ planned: '49', done: '30', improvised: '1', notOurs: '0', owing: '10', toSettle: String(2 + 19) })
}

async function sendAndReadBackTenSheets(story: Story, day: string): Promise<void> {
  const { page, words } = story
  const [desk, frame, imports, results] = [deskOf(story), frameOf(story), importPage(story), resultsPage(story)]
  await results.headButton('owing').click()
  await frame.shown('outreach')
  const path = await desk.answerSave('returns.zip')
  await frame.main.getByRole('button', { name: words('outreach.returnSheets') }).click()
  await page.getByRole('menuitem', { name: words('outreach.returnSheets.zip', { count: 10 }) }).click()
  await frame.said(words('frame.exported', { file: 'returns.zip' }))
  const sheets = await filledReturns(new Uint8Array(readFileSync(path)), day)
  await frame.goTo('results')
  await imports.choose(results.importButton, sheets.map(({ name, bytes }) => desk.put(name, bytes)))
  await typeDate(imports.main, words('import.asOf'), nextDay(day))
  await imports.acceptAll()
  await imports.goOn('results')
  expect(await results.head()).toMatchObject({ planned: '49', done: '49', improvised: '1', owing: '0', toSettle: '2' })
}

/** What is left belongs to nobody's stream: two keys, and both are remembered. */
async function settleTheRest(story: Story): Promise<void> {
  const { words } = story
  const results = resultsPage(story)
  for (const text of Object.values(LEFTOVERS)) {
    await results.part('settle').getByRole('button', { name: startsWith(words('resultsScreen.markNotOursNamed', { text }).replace(/[”»]?$/u, '').trim()) }).click()
  }
  await expect.poll(() => results.head()).toMatchObject({ toSettle: '0', notOurs: '2' })
}

async function followEveryNumber(story: Story): Promise<void> {
  const results = resultsPage(story)
  const told = await openPlan(story.app)
  const { follow, followed } = followerOf(story, told)
  for (const name of ['planned', 'done', 'improvised', 'notOurs'] as const) await follow(results.headButton(name), (await results.head())[name])
  for (const part of ['indicators', 'typed', 'day'] as const) {
    for (const { button, value } of await results.numbers(part)) await follow(button, value)
  }
  await results.by('person')
  for (const { button, value } of await results.numbers('day')) await follow(button, value)
  // Views and likes of every stream but the two noted by hand were found, alone, in the cell of their row.
  expect(followed.values).toBeGreaterThanOrEqual(WITH.views.length + WITH.likes.length)
  expect(followed.rows.size).toBeGreaterThanOrEqual(STREAMS.length)
  const total = (metric: 'views' | 'likes'): number => [...WITH[metric], FIRST, ROOF].reduce((sum, one) => sum + one[metric], 0)
  const indicators = computeIndicators(told)
  expect([indicators.find(({ id }) => id === 'views.total')?.value, indicators.find(({ id }) => id === 'likes.total')?.value]).toEqual([total('views'), total('likes')])
}

async function toTheBoard(story: Story): Promise<void> {
  await campaignsPage(story).open(NAME)
  await frameOf(story).goTo('live')
}

async function kill(story: Story): Promise<void> {
  const app = story.app.electron.process()
  const gone = new Promise((done) => app.once('exit', done))
  app.kill('SIGKILL')
  await gone
}

function titleOf(ref: string): string {
  return SLOTS.find((slot) => slot.ref === ref)?.title ?? ref
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)
}
