import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { machineClock } from '../../../electron/platform/clock.ts'
import { openLibrary } from '../../../electron/store/open-library.ts'
import type { WindowCommand } from '../../../shared/contract/command-schema.ts'
import { TABLES } from '../../../shared/domain/plan/plan.ts'
import { aLongDay } from '../../support/a-long-day.ts'
import { must } from '../../support/must.ts'
import { handOver } from '../../support/window/stage.ts'
import { axeFinds } from '../screens/axe-finds.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { frameOf } from '../screens/frame.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { scheduleGrid } from '../screens/schedule-grid.ts'

const NAME = 'Portes ouvertes'
/** Run in the page: whether the slot in focus is what one sees at its place. */
const IS_FOCUS_IN_SIGHT = `(() => {
  const box = document.activeElement.getBoundingClientRect()
  return document.elementFromPoint(box.left + 4, box.top + box.height / 2)?.closest('[data-slot]') === document.activeElement
})()`

/** Two house accounts and two people; three slots, of which two would clash on one account. */
async function aPlannedDay({ app, page }: Story): Promise<void> {
  const { call } = app
  const made = await call('campaign.create', { name: NAME, day: '2026-09-19', zone: 'Europe/Paris', language: 'en' })
  if (!made.ok) throw new Error(made.error.code)
  const open = async () => {
    const opened = await call('campaign.open', { id: made.value.id })
    if (!opened.ok) throw new Error(opened.error.code)
    return opened.value
  }
  let base = (await open()).revision
  const run = async (command: WindowCommand): Promise<void> => {
    const moved = await call('plan.run', { command, base })
    if (!moved.ok) throw new Error(JSON.stringify(moved.error))
    base = moved.value.revision
  }
  for (const handle of ['@station', '@info']) await run({ type: 'account.add', fields: { handle, platform: 'instagram', exclusive: true, handOverMinutes: 5 } })
  for (const givenName of ['Zoé', 'Basile']) await run({ type: 'participant.add', fields: { givenName, familyName: 'Micro', status: 'confirmed' } })
  const { tables } = await open()
  const [station, info] = tables.accounts.map((row) => TABLES.accounts.parse(row).id)
  const [zoe, basile] = tables.participants.map((row) => TABLES.participants.parse(row).id)
  const slots = [['Roof', 600, station, zoe], ['Archive', 700, info, basile], ['Studio', 840, station, zoe]] as const
  for (const [title, startMinute, account, who] of slots) {
    await run({ type: 'slot.add', fields: { title, startMinute, durationSeconds: 120, account: account ?? null, participants: who === undefined ? [] : [who] } })
  }
  await call('campaign.close', {})
  await page.reload()
}

async function toTheGrid(story: Story): Promise<ReturnType<typeof scheduleGrid>> {
  await aPlannedDay(story)
  await campaignsPage(story).open(NAME)
  await frameOf(story).goTo('runOfShow')
  return scheduleGrid(story)
}

test('by pointer: a slot is moved, made longer, taken to another account and cancelled, each judged before and taken back in one step', async () => {
  await tellStory({ language: 'en' }, async (story) => {
    const { words } = story
    const grid = await toTheGrid(story)
    const { undoButton } = frameOf(story)
    const minute = await grid.scale('Roof', 'Studio', 240)

    await grid.drag('Roof', 60 * minute)
    await grid.whatIf.filter({ hasText: '“Roof” at 11:00: no conflict' }).waitFor()
    // Held, not made: the plan's own panel would say 10:00.
    await grid.letGo()
    await grid.slot('11:00, Roof, 2 min').waitFor()
    await grid.whatIf.waitFor({ state: 'hidden' })
    await undoButton.click()
    await grid.slot('10:00, Roof, 2 min').waitFor()

    await grid.dragEnd('Roof', 18 * minute)
    await grid.whatIf.filter({ hasText: '“Roof” at 10:00, 20 min' }).waitFor()
    await grid.letGo()
    await grid.slot('10:00, Roof, 20 min').waitFor()
    await undoButton.click()
    await grid.slot('10:00, Roof, 2 min').waitFor()

    await grid.drag('Roof', 0, '@info')
    await grid.whatIf.filter({ hasText: '“Roof” at 10:00, @info: no conflict' }).waitFor()
    await grid.letGo()
    await grid.inRow('Roof', '@info').waitFor()
    await undoButton.click()
    await grid.inRow('Roof', '@station').waitFor()

    // Onto the other one's time: it waits for an answer, and giving up leaves all as it was.
    for (const answer of [grid.giveUp, grid.accept]) {
      await grid.drag('Roof', 101 * minute, '@info')
      await grid.whatIf.filter({ hasText: 'Hand-over needs 5 min.' }).waitFor()
      await grid.letGo()
      await grid.inRow('Roof', '@station').waitFor()
      await answer.click()
      await grid.whatIf.waitFor({ state: 'hidden' })
      await grid.inRow(answer === grid.giveUp ? '10:00, Roof' : '11:41, Roof', answer === grid.giveUp ? '@station' : '@info').waitFor()
    }
    await undoButton.click()
    await grid.inRow('10:00, Roof', '@station').waitFor()

    await grid.slot('Roof').click()
    await grid.cancel('rain')
    await grid.panel.getByText(words('runOfShow.reasonGiven', { reason: 'rain' })).waitFor()
    await grid.slot('Roof').and(story.page.getByRole('button', { name: words('runOfShow.state.cancelled') })).waitFor()
    await undoButton.click()
    await grid.panel.getByRole('button', { name: words('runOfShow.cancelSlot') }).waitFor()
    expect(await grid.panel.getByText('rain').count()).toBe(0)
  })
})

test('by keys: the same, without ever losing the focus; axe finds nothing while a slot is held or a reason asked', async () => {
  await tellStory({ language: 'en' }, async (story) => {
    const { page, words } = story
    const { keyboard } = page
    const grid = await toTheGrid(story)
    const found: string[] = []
    const press = async (...keys: readonly string[]): Promise<void> => { for (const key of keys) await keyboard.press(key) }
    const isAt = (title: string, row: string): Promise<void> => grid.inRow(title, row).and(page.locator(':focus')).waitFor()
    await grid.slot('Roof').focus()

    await press('ArrowRight', 'ArrowRight', 'Alt+ArrowRight')
    await grid.whatIf.filter({ hasText: '“Roof” at 10:07: no conflict' }).waitFor()
    found.push(...(await axeFinds(page, 'a held slot')))
    await press('Escape')
    await grid.whatIf.waitFor({ state: 'hidden' })
    await isAt('10:00, Roof, 2 min', '@station')

    await press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft', 'Enter')
    await isAt('10:00, Roof, 3 min', '@station')
    await press('ControlOrMeta+z')
    await isAt('10:00, Roof, 2 min', '@station')

    await press('Alt+ArrowDown')
    await grid.whatIf.filter({ hasText: '“Roof” at 10:00, @info: no conflict' }).waitFor()
    await press('Enter')
    await isAt('10:00, Roof', '@info')
    // The next slot below, and back: the arrows go by rows.
    await press('ArrowDown')
    await isAt('Archive', '@info')
    await press('ControlOrMeta+z')
    await grid.inRow('Roof', '@station').waitFor()

    // The answer by its buttons: leaving the slot for them is not yet an answer.
    await grid.slot('Studio').focus()
    await press('Alt+ArrowDown', 'Tab')
    while ((await grid.giveUp.and(page.locator(':focus')).count()) === 0) await press('Tab')
    await press('Enter')
    await isAt('Studio', '@station')

    await press('Enter')
    await grid.panel.getByRole('heading', { name: 'Studio' }).waitFor()
    const cancel = grid.panel.getByRole('button', { name: words('runOfShow.cancelSlot') })
    await cancel.focus()
    await press('Enter')
    await grid.panel.getByRole('textbox', { name: words('runOfShow.cancelReason') }).and(page.locator(':focus')).waitFor()
    found.push(...(await axeFinds(page, 'the reason')))
    await press('Escape')
    await cancel.and(page.locator(':focus')).waitFor()
    await press('Enter')
    await keyboard.type('rain')
    await press('Enter')
    await grid.panel.getByRole('button', { name: words('runOfShow.restoreSlot') }).and(page.locator(':focus')).waitFor()
    await grid.panel.getByText(words('runOfShow.reasonGiven', { reason: 'rain' })).waitFor()
    await press('ControlOrMeta+z')
    await cancel.and(page.locator(':focus')).waitFor()
    expect(found).toEqual([])
  })
})

test('with people as rows, another row is another person', async () => {
  await tellStory({ language: 'en' }, async (story) => {
    const { page, words } = story
    const grid = await toTheGrid(story)
    await page.getByRole('button', { name: words('runOfShow.rowsBy.account') }).click()
    await page.getByRole('option', { name: words('runOfShow.rowsBy.people') }).click()
    await grid.inRow('Roof', 'Zoé Micro').waitFor()
    await grid.drag('Roof', 0, 'Basile Micro')
    await grid.whatIf.filter({ hasText: 'Basile Micro' }).waitFor()
    await grid.letGo()
    await grid.inRow('Roof', 'Basile Micro').waitFor()
    expect(await grid.inRow('Roof', 'Zoé Micro').count()).toBe(0)
    await frameOf(story).undoButton.click()
    await grid.inRow('Roof', 'Zoé Micro').waitFor()
  })
})

test('of a day with hundreds of slots only those in sight are drawn, and the keyboard is never lost among the others', async () => {
  const { stage } = inject('window')
  const data = join(stage.folder, 'long-day')
  await must(openLibrary(data, { clock: machineClock }).create(aLongDay(600)))
  handOver(stage, data)
  await tellStory({ language: 'en', data }, async (story) => {
    const { page } = story
    await campaignsPage(story).open('Periscope Day')
    await frameOf(story).goTo('runOfShow')
    const grid = scheduleGrid(story)
    const focused = (title: string): Promise<void> => grid.slot(title).and(page.locator(':focus')).waitFor()
    await grid.slot('coulisses 0,').focus()
    expect(await page.locator('[data-slot]').count()).toBeLessThan(300)
    expect(await grid.slot('coulisses 599,').count()).toBe(0)
    await page.keyboard.press('End')
    await focused('coulisses 599,')
    expect(await page.evaluate(IS_FOCUS_IN_SIGHT)).toBe(true)
    // Held, and scrolled away from: it is still in the hand.
    await page.keyboard.press('ArrowLeft')
    await grid.whatIf.filter({ hasText: 'coulisses 599' }).waitFor()
    await grid.slot('coulisses 599,').hover()
    await page.mouse.wheel(0, -10_000)
    await grid.slot('coulisses 0,').waitFor()
    await focused('coulisses 599,')
    await page.keyboard.press('Escape')
    await grid.whatIf.waitFor({ state: 'hidden' })
    await focused('coulisses 599,')
    await page.keyboard.press('Home')
    await focused('coulisses 0,')
    expect(await page.evaluate(IS_FOCUS_IN_SIGHT)).toBe(true)
  })
})
