import { expect, test } from 'vitest'
import type { WindowCommand } from '../../../shared/contract/command-schema.ts'
import { TABLES } from '../../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { csvText, utf8 } from '../../../electron/example/files/csv-text.ts'
import { clockOfMinute } from '../../../shared/lib/clock-text.ts'
import { axeFinds } from '../screens/axe-finds.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { deskOf } from '../screens/desk.ts'
import { typeDate } from '../screens/fields.ts'
import { frameOf } from '../screens/frame.ts'
import { importPage } from '../screens/import-page.ts'
import { keyboardOf } from '../screens/keyboard.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { resultsPage } from '../screens/results-page.ts'
import { startsWith } from '../screens/starts-with.ts'
import { storedPlan } from '../screens/stored-plan.ts'

const DAY = '2026-06-05'
const NAME = 'Nuit des ateliers'
/** Planned starts at odd minutes, so that only one shift brings the posts onto them. */
const PLANNED = [604, 631, 667, 689, 740, 782, 801] as const
const TITLES = ['La forge', 'Le tour', 'La verrière', 'Le métier à tisser', 'La presse', 'L’étuve', 'Le banc de scie'] as const
/** Each went live a minute or two late. */
const STARTED = PLANNED.map((minute, index) => minute + (index % 3))
const FILE = 'posts.csv'
const AN_HOUR = 60

/** Meta's posts of the day, by a clock that is an hour slow. */
function anHourSlow(): Uint8Array {
  const headers = [
    'Post ID', 'Account ID', 'Account username', 'Account name', 'Description', 'Duration (sec)', 'Publish time', 'Permalink', 'Post type', 'Data comment',
    'Date', 'Views', 'Reach', 'Likes', 'Shares', 'Follows', 'Comments', 'Saves',
  ]
  const rows = STARTED.map((minute, index) => [
    `1789000000000030${String(index)}`, '17841400000000099', 'ateliers', 'Les ateliers', `En direct ${String(index + 1)}`, '121',
    `06/05/2026 ${clockOfMinute(minute - AN_HOUR)}`, `https://www.instagram.com/reel/AT${String(index)}/`, 'IG reel', '', 'Lifetime', String(100 + index), '90', '7', '1', '0', '2', '3',
  ])
  return utf8(csvText([headers, ...rows], { delimiter: ',', newline: '\n', quotes: 'needed' }), 'bom')
}

async function planTheDay({ app: { call }, page }: Story): Promise<void> {
  const made = await call('campaign.create', { name: NAME, day: DAY, zone: 'Europe/Paris', language: 'en' })
  const open = () => call('campaign.open', { id: made.ok ? made.value.id : '' })
  const opened = await open()
  if (!opened.ok) throw new Error(opened.error.code)
  let base = opened.value.revision
  const run = async (command: WindowCommand): Promise<void> => {
    const moved = await call('plan.run', { command, base })
    if (!moved.ok) throw new Error(JSON.stringify(moved.error))
    base = moved.value.revision
  }
  await run({ type: 'account.add', fields: { handle: '@ateliers', platform: 'instagram' } })
  const again = await open()
  const account = again.ok ? TABLES.accounts.parse(again.value.tables.accounts[0]).id : null
  for (const [index, title] of TITLES.entries()) await run({ type: 'slot.add', fields: { title, startMinute: PLANNED[index] ?? 0, durationSeconds: 120, account } })
  await call('campaign.close', {})
  await page.reload()
}

test('an export an hour slow: nothing is linked by its times until she says so; then all is, once, and one undo takes it back', async () => {
  await tellStory({ language: 'en' }, async (story) => {
    const { app, page, words } = story
    await planTheDay(story)
    await campaignsPage(story).open(NAME)
    const [desk, frame, imports, results, hand] = [deskOf(story), frameOf(story), importPage(story), resultsPage(story), keyboardOf(story)]
    const before = await storedPlan(app)
    const choose = async (): Promise<void> => {
      await frame.goTo('results')
      await imports.choose(results.importButton, [desk.put(FILE, anHourSlow())])
    }

    await choose()
    await typeDate(imports.main, words('import.asOf'), '2026-06-06')
    const found = imports.main.getByText(startsWith(words('import.clock.early', { file: FILE, offset: words('import.clock.hours', { hours: 1 }) })))
    await found.waitFor()
    // What speaks for it: all seven fall on a planned time once they are moved.
    expect((await found.innerText()).replace(/\s+/gu, ' ')).toMatch(/7 posts of 7 then fall on a planned time, within [\d.]+ min\. As they are: \d\. Until you say so/u)
    expect(await axeFinds(page, 'clock')).toEqual([])
    await hand.push(imports.main.getByRole('button', { name: `${words('import.clock.add', { offset: words('import.clock.hours', { hours: 1 }) })} (${FILE})` }))
    await imports.main.getByText(words('import.clock.added', { file: FILE, offset: words('import.clock.hours', { hours: 1 }) })).waitFor()
    await hand.hasFocus('the clock is answered')
    await imports.accept(7)
    await imports.goOn('results')
    await expect.poll(() => results.head()).toMatchObject({ planned: '7', done: '7', toSettle: '0', files: '1' })
    const after = await storedPlan(app)
    expect(rowsOf(after.imports)).toMatchObject([{ file: FILE, offsetMinutes: AN_HOUR }])
    expect(rowsOf(after.items).map(({ state, publishedAt }) => [state.kind, publishedAt])).toEqual(
      STARTED.map((minute) => ['linked', { kind: 'local', local: `${DAY}T${clockOfMinute(minute)}`, zone: null }]))
    const byTitle = new Map(rowsOf(after.slots).map(({ id, title }) => [id, title]))
    expect(rowsOf(after.streams).map(({ slot }) => byTitle.get(slot ?? 'slot:none'))).toEqual(TITLES)

    await choose()
    await imports.main.getByText(words('import.nothingToDo')).waitFor()
    expect(await imports.main.getByText(words('import.clock.waiting')).count()).toBe(0)
    expect(await imports.main.getByRole('button', { name: words('import.acceptNothing') }).isDisabled()).toBe(true)
    await imports.main.getByRole('button', { name: words('import.back'), exact: true }).click()
    await frame.goTo('results')
    expect(await storedPlan(app)).toEqual(after)

    await frame.undoButton.click()
    await expect.poll(() => storedPlan(app)).toEqual(before)
    await expect.poll(() => results.head()).toMatchObject({ planned: '7', done: '0', files: '0' })
  })
}, 240_000)
