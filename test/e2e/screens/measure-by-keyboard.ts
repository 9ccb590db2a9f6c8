import { frenchInstagram, frenchYoutube, twitchSessions } from '../../support/messy-campaign/native-exports.ts'
import { deskOf } from './desk.ts'
import { frameOf } from './frame.ts'
import { keyboardOf } from './keyboard.ts'
import type { Story } from './open-story.ts'
import { holding, startsWith } from './starts-with.ts'

const VERBATIM = 'Je ne savais pas qu’il y avait tant de caisses.'
const STREAM = 'On range les caisses'
const LEFTOVER = 'Demain, un jour au musée'
const AS_OF = '07062026'
export const TYPED_FIGURES = [['Visiteurs à l’entrée', 312], ['Appels au standard', 41]] as const

/** Told afterwards: what began when, what was read off the screen as it ended, what somebody said. */
export async function runTheDay(story: Story): Promise<void> {
  const { page, words } = story
  const [hand, { main, shown }] = [keyboardOf(story), frameOf(story)]
  await hand.press('Control+Digit7')
  await shown('live')
  const rows = main.getByRole('group', { name: words('live.rows') })
  const row = rows.getByRole('button', { name: holding(STREAM) })
  await hand.reach(rows.locator('[tabindex="0"]'))
  for (let steps = 0; steps < 30 && (await row.getAttribute('aria-pressed')) !== 'true'; steps += 1) await hand.press('ArrowDown')
  await hand.isAt(row)
  const selected = main.getByRole('region', { name: words('live.selected') })
  await hand.push(selected.getByRole('button', { name: startsWith(words('live.do.startAt')) }))
  const startAt = page.getByRole('dialog', { name: words('live.startAtTitle') })
  await hand.isAt(startAt.getByRole('textbox'))
  await hand.press('Control+a')
  await hand.type('17h46')
  await hand.press('Enter')
  await startAt.waitFor({ state: 'hidden' })
  await selected.getByRole('button', { name: startsWith(words('live.do.end')) }).waitFor()

  await hand.press('e')
  const ended = page.getByRole('dialog', { name: words('live.endTitle', { title: STREAM }) })
  await hand.isAt(ended.getByRole('textbox', { name: words('live.viewers') }))
  await hand.type('51')
  await hand.reach(ended.getByRole('textbox', { name: words('live.likesLabel') }))
  await hand.type('7')
  await hand.reach(ended.getByRole('textbox', { name: words('live.endTime') }))
  await hand.type('17h48')
  await hand.press('Enter')
  await ended.waitFor({ state: 'hidden' })

  await hand.press('v')
  const log = main.getByRole('region', { name: words('live.log') })
  await hand.isAt(log.getByRole('textbox', { name: words('live.note') }))
  await hand.type(VERBATIM)
  await hand.press('Enter')
  await log.getByRole('listitem').filter({ hasText: VERBATIM }).waitFor()
}

/** The exports of three platforms, each by itself. */
export async function importExports(story: Story): Promise<void> {
  const { words } = story
  const [hand, desk, { main, shown }] = [keyboardOf(story), deskOf(story), frameOf(story)]
  const files = [
    { name: 'Jun-04-2026_Jun-06-2026_1.csv', bytes: frenchInstagram(), account: null, rows: 4 },
    { name: 'Contenu 2026-06-05.zip', bytes: frenchYoutube(), account: '@museedesvents', rows: 3 },
    { name: 'Stream Sessions.csv', bytes: twitchSessions(), account: '@museedesvents_live', rows: 2 },
  ]
  for (const { name, bytes, account, rows } of files) {
    await desk.answerOpen([desk.put(name, bytes)])
    await hand.press('Control+Digit8')
    await shown('results')
    await hand.push(main.getByRole('button', { name: words('resultsScreen.import'), exact: true }).first())
    await main.getByRole('status', { name: words('import.counts') }).waitFor()
    if (account !== null) await hand.choose(main, words('import.account'), account)
    await hand.date(main, words('import.asOf'), AS_OF)
    await hand.push(main.getByRole('button', { name: words('import.accept', { count: rows }) }))
    await hand.isAt(main.getByRole('heading', { name: words('import.doneTitle', { count: rows }) }))
    await hand.push(main.getByRole('button', { name: words('import.goTo.results') }))
    await shown('results')
  }
}

/** A post that no stream was found for is tied to its slot. */
export async function linkLeftover(story: Story): Promise<void> {
  const { page, words } = story
  const [hand, { main }] = [keyboardOf(story), frameOf(story)]
  const leftovers = main.getByRole('table', { name: words('resultsScreen.unassigned') })
  await hand.push(main.getByRole('button', { name: startsWith(words('resultsScreen.link.named', { text: LEFTOVER }).replace(/[”»]?$/u, '').trim()) }))
  const dialog = page.getByRole('dialog', { name: words('resultsScreen.link.dialog') })
  await hand.find(dialog.getByRole('combobox'), 'L’atelier de restauration')
  await hand.push(dialog.getByRole('button', { name: words('resultsScreen.link.open'), exact: true }))
  await dialog.waitFor({ state: 'hidden' })
  await leftovers.getByText(LEFTOVER).waitFor({ state: 'hidden' })
  await hand.hasFocus('the leftover is linked')
}

/** Figures that no file gives. */
export async function typeFigures(story: Story): Promise<void> {
  const { page, words } = story
  const [hand, { main }] = [keyboardOf(story), frameOf(story)]
  for (const [name, value] of TYPED_FIGURES) {
    await hand.push(main.getByRole('button', { name: words('resultsScreen.figure.new') }).first())
    const dialog = page.getByRole('dialog', { name: words('resultsScreen.figure.new') })
    await hand.find(dialog.getByRole('combobox').first(), words('resultsScreen.figure.other'))
    await hand.reach(dialog.getByRole('textbox', { name: words('resultsScreen.figure.otherName') }))
    await hand.type(name)
    await hand.reach(dialog.getByRole('textbox', { name: words('workbook.head.value') }))
    await hand.type(String(value))
    await hand.date(dialog, words('resultsScreen.type.asOf'), AS_OF)
    await hand.choose(dialog, words('resultsScreen.figure.coversWhat'), words('resultsScreen.figure.covers.campaign'))
    await hand.reach(dialog.getByRole('textbox', { name: words('resultsScreen.figure.note') }))
    await hand.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await main.getByRole('table', { name: words('workbook.summary.typed') }).getByRole('rowheader', { name }).waitFor()
    await hand.hasFocus('a figure is typed')
  }
}
