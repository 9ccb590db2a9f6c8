import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { computeIndicators } from '../../../shared/domain/results/indicators.ts'
import { MESSY_CAMPAIGN } from '../../support/messy-campaign/expectations.ts'
import { messyRoster } from '../../support/messy-campaign/hr-workbook.ts'
import { frenchInstagram, frenchYoutube, twitchSessions } from '../../support/messy-campaign/native-exports.ts'
import { messySchedule } from '../../support/messy-campaign/schedule-workbook.ts'
import { readWithOpenpyxl } from '../../support/read-back/foreign-readers.ts'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { deskOf } from '../screens/desk.ts'
import { frameOf } from '../screens/frame.ts'
import { importPage } from '../screens/import-page.ts'
import { livePage } from '../screens/live-page.ts'
import { objectivesPage } from '../screens/objectives-page.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { resultsPage } from '../screens/results-page.ts'
import { rexPage } from '../screens/rex-page.ts'
import { runOfShowPage } from '../screens/run-of-show-page.ts'
import { openPlan, summaryOf, textsOf } from '../screens/workbook.ts'

const AS_OF = '2026-06-07'
/** Two minutes and a half after another on its account: less than the hand-over takes. */
const LATE_ADDITION = 'Heure;Durée;Qui;Compte;Sujet;Format;Lieu\n09h33;2 min;Yann Le Goff;@museedesvents;Le vestiaire;Coulisses;Hall\n'
const VERBATIM = 'I never knew there were so many crates.'
const OUR_WORDS = 'Museum staff talked to the public, two minutes at a time.'

test('she does her whole job in the window: from the brief to a workbook that says what the plan says', async () => {
  await tellStory({ language: 'en' }, async (story) => {
    await campaignsPage(story).begin(MESSY_CAMPAIGN.name, MESSY_CAMPAIGN.day)
    await prepare(story)
    await runTheDay(story)
    await measure(story)
    await share(story)
  })
}, 600_000)

async function prepare(story: Story): Promise<void> {
  const { words } = story
  const [desk, frame, imports, runOfShow] = [deskOf(story), frameOf(story), importPage(story), runOfShowPage(story)]
  await frame.goTo('objectives')
  await objectivesPage(story).add('Open the doors of the museum')
  await objectivesPage(story).writeBrief('One day, everybody who works here, two minutes each.')
  await frame.saved()

  await frame.goTo('participants')
  await imports.choose(frame.main.getByRole('button', { name: words('participants.emptyImport') }), [desk.put('volontaires (3).xlsx', messyRoster())])
  await imports.hasRead(10)
  await imports.correct(10, 'Courriel', 'karim.haddad@musee.example')
  await imports.accept(10)
  await imports.goOn('participants')
  await frame.main.getByText('karim.haddad@musee.example').waitFor()
  await frame.undoButton.click()
  await frame.main.getByText(words('participants.emptyTitle')).waitFor()
  await frame.redoButton.click()
  await frame.main.getByText('karim.haddad@musee.example').waitFor()

  await frame.goTo('runOfShow')
  await imports.choose(runOfShow.importButton, [
    desk.put('conducteur.xlsx', messySchedule()), desk.put('ajout.csv', new TextEncoder().encode(LATE_ADDITION)),
  ])
  await imports.hasRead(13)
  await imports.accept(13)
  await imports.goOn('runOfShow')
  await runOfShow.nextConflict(1)
  await runOfShow.takeOfferedTime()
  await runOfShow.hasNoConflict()
}

async function runTheDay(story: Story): Promise<void> {
  const live = livePage(story)
  await frameOf(story).goTo('live')
  await live.choose('On range les caisses')
  await live.startedAt('17:46')
  await live.ended('On range les caisses', { views: 51, likes: 7, at: '17:48' })
  await live.verbatim(VERBATIM)
}

async function measure(story: Story): Promise<void> {
  const [desk, imports, results] = [deskOf(story), importPage(story), resultsPage(story)]
  const files = [
    { name: 'Jun-04-2026_Jun-06-2026_1.csv', bytes: frenchInstagram(), account: null, rows: 4 },
    { name: 'Contenu 2026-06-05.zip', bytes: frenchYoutube(), account: '@museedesvents', rows: 3 },
    { name: 'Stream Sessions.csv', bytes: twitchSessions(), account: '@museedesvents_live', rows: 2 },
  ]
  for (const { name, bytes, account, rows } of files) {
    await frameOf(story).goTo('results')
    await imports.choose(results.importButton, [desk.put(name, bytes)])
    await imports.figuresOf(account, AS_OF)
    await imports.accept(rows)
    await imports.goOn('results')
  }
  await results.link('Demain, un jour au musée', 'L’atelier de restauration')
  await results.typeFigure('Visitors at the door', 312, AS_OF)
  await results.typeFigure('Calls to the switchboard', 41, AS_OF)
}

async function share(story: Story): Promise<void> {
  const { app, words } = story
  const [desk, frame, rex] = [deskOf(story), frameOf(story), rexPage(story)]
  await frame.goTo('rex')
  await rex.write(words('workbook.part.method'), OUR_WORDS)
  const path = await desk.answerSave('recap.xlsx')
  await rex.workbook.click()
  await frame.said(words('frame.exported', { file: 'recap.xlsx' }))

  const book = await readWithOpenpyxl(readFileSync(path))
  const indicators = computeIndicators(await openPlan(app))
  // Figures that are counted: no digit is lost on the way, but for those that a double does not hold.
  const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(6)))
  expect(summaryOf(book, words).map(([id, value]) => [id, rounded(value)])).toEqual(indicators.map(({ id, value }) => [id, rounded(value)]))
  // Nine posts of the platforms and one stream noted on the day, each once.
  expect(indicators.find(({ id }) => id === 'views.total')?.value).toBe(1204 + 640 + 712 + 2100 + 1530 + 210 + 110 + 77 + 26 + 51)
  const cells = textsOf(book)
  for (const told of [OUR_WORDS, 'Visitors at the door', 'Calls to the switchboard', 312, 41]) expect(cells).toContain(told)
}
