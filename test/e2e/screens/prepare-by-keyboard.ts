import { MESSY_CAMPAIGN } from '../../support/messy-campaign/expectations.ts'
import { messyRoster } from '../../support/messy-campaign/hr-workbook.ts'
import { messySchedule } from '../../support/messy-campaign/schedule-workbook.ts'
import { deskOf } from './desk.ts'
import { frameOf } from './frame.ts'
import { keyboardOf } from './keyboard.ts'
import type { Story } from './open-story.ts'
import { startsWith } from './starts-with.ts'

/** Two slots on one account, with less between them than its hand-over takes. */
const SHORT_PAUSE = 'Heure;Durée;Qui;Compte;Sujet;Format;Lieu\n10h00;2 min;Léa Durand;@museedesvents;Le hall;Visite;Hall\n10h03;2 min;Thi Nguyen;@museedesvents;La cour;Visite;Cour\n'
const EMAIL = 'karim.haddad@musee.example'

/** A new campaign. */
export async function begin(story: Story): Promise<void> {
  const { page, words } = story
  const hand = keyboardOf(story)
  await hand.push(page.getByRole('button', { name: words('campaigns.new') }))
  const form = page.getByRole('dialog', { name: words('campaigns.newTitle') })
  await hand.isAt(form.getByRole('textbox', { name: words('campaigns.name') }))
  await hand.type(MESSY_CAMPAIGN.name)
  await hand.press('Tab')
  await hand.type('05062026')
  await hand.push(form.getByRole('button', { name: words('campaigns.create') }))
  await frameOf(story).shown('overview')
}

/** An objective and the brief. */
export async function writeBrief(story: Story): Promise<void> {
  const { words } = story
  const [hand, { main, shown, saved }] = [keyboardOf(story), frameOf(story)]
  await hand.press('Control+Digit2')
  await shown('objectives')
  await hand.reach(main.getByRole('textbox', { name: words('objectives.addLabel') }))
  await hand.type('Ouvrir les portes du musée')
  await hand.press('Enter')
  await main.getByRole('textbox', { name: words('objectives.text', { number: 1 }) }).waitFor()
  const brief = main.getByRole('tab', { name: words('objectives.tab.brief') })
  await hand.reach(main.getByRole('tab', { selected: true }), 'Shift+Tab')
  for (let tries = 0; tries < 4 && (await brief.getAttribute('aria-selected')) !== 'true'; tries += 1) await hand.press('ArrowRight')
  await hand.reach(main.getByRole('textbox', { name: words('brief.brief') }))
  await hand.type('Un jour, tout le monde, deux minutes chacun.')
  await hand.press('Control+Enter')
  await saved()
}

/** A messy roster from a file: one row corrected; taken back, done again. */
export async function importRoster(story: Story): Promise<void> {
  const { page, words } = story
  const [hand, desk, { main, shown }] = [keyboardOf(story), deskOf(story), frameOf(story)]
  await desk.answerOpen([desk.put('volontaires.xlsx', messyRoster())])
  await hand.press('Control+Digit3')
  await shown('participants')
  await hand.push(main.getByRole('button', { name: words('participants.emptyImport') }))
  await hand.push(main.getByRole('button', { name: words('import.editName', { row: 10 }) }))
  await hand.isAt(page.getByRole('dialog').getByRole('textbox', { name: 'Courriel' }))
  await hand.press('Control+a')
  await hand.type(EMAIL)
  await hand.press('Enter')
  await main.getByText(words('import.saidFixed', { count: 1 })).waitFor()
  await hand.push(main.getByRole('button', { name: words('import.accept', { count: 10 }) }))
  await hand.isAt(main.getByRole('heading', { name: words('import.doneTitle', { count: 10 }) }))
  await hand.push(main.getByRole('button', { name: words('import.goTo.participants') }))
  await main.getByText(EMAIL).waitFor()
  await hand.press('Control+z')
  await main.getByText(words('participants.emptyTitle')).waitFor()
  await hand.press('Control+y')
  await main.getByText(EMAIL).waitFor()
}

/** The run of show from two files, and a slot moved to the nearest free time. */
export async function solveConflict(story: Story): Promise<void> {
  const { words } = story
  const [hand, desk, { main, shown }] = [keyboardOf(story), deskOf(story), frameOf(story)]
  await desk.answerOpen([desk.put('conducteur.xlsx', messySchedule()), desk.put('ajout.csv', new TextEncoder().encode(SHORT_PAUSE))])
  await hand.press('Control+Digit5')
  await shown('runOfShow')
  await hand.push(main.getByRole('button', { name: words('runOfShow.import'), exact: true }).first())
  await hand.push(main.getByRole('button', { name: words('import.accept', { count: 14 }) }))
  await hand.isAt(main.getByRole('heading', { name: words('import.doneTitle', { count: 14 }) }))
  await hand.push(main.getByRole('button', { name: words('import.goTo.runOfShow') }))
  const conflicts = words('runOfShow.conflicts', { count: 1 })
  await hand.push(main.getByRole('button', { name: words('runOfShow.nextConflict', { conflicts }) }))
  await hand.push(main.getByRole('button', { name: startsWith(words('runOfShow.moveTo', { time: '' })) }).first())
  await main.getByText(words('runOfShow.noConflict'), { exact: true }).first().waitFor()
}
