import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MESSY_CAMPAIGN } from '../../support/messy-campaign/expectations.ts'
import { messyRoster } from '../../support/messy-campaign/hr-workbook.ts'
import { messySchedule } from '../../support/messy-campaign/schedule-workbook.ts'
import { deskOf } from '../screens/desk.ts'
import { frameOf } from '../screens/frame.ts'
import { keyboardOf } from '../screens/keyboard.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { startsWith } from '../screens/starts-with.ts'

/** Two slots on one account, with less between them than its hand-over takes. */
const SHORT_PAUSE = 'Heure;Durée;Qui;Compte;Sujet;Format;Lieu\n10h00;2 min;Léa Durand;@museedesvents;Le hall;Visite;Hall\n10h03;2 min;Thi Nguyen;@museedesvents;La cour;Visite;Cour\n'
const EMAIL = 'karim.haddad@musee.example'
const TEXT = 'Chacun a parlé de son métier, deux minutes.'

test('en français et au clavier seul : du brief au classeur', async () => {
  await tellStory({ language: 'fr' }, async (story) => {
    await begin(story)
    await importRoster(story)
    await solveConflict(story)
    await share(story)
  })
}, 400_000)

async function begin(story: Story): Promise<void> {
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

async function importRoster(story: Story): Promise<void> {
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
  await hand.isAt(main.getByRole('button', { name: words('import.goTo.participants') }))
  await hand.press('Enter')
  await main.getByText(EMAIL).waitFor()
  await hand.press('Control+z')
  await main.getByText(words('participants.emptyTitle')).waitFor()
  await hand.press('Control+y')
  await main.getByText(EMAIL).waitFor()
}

async function solveConflict(story: Story): Promise<void> {
  const { words } = story
  const [hand, desk, { main, shown }] = [keyboardOf(story), deskOf(story), frameOf(story)]
  await desk.answerOpen([desk.put('conducteur.xlsx', messySchedule()), desk.put('ajout.csv', new TextEncoder().encode(SHORT_PAUSE))])
  await hand.press('Control+Digit5')
  await shown('runOfShow')
  await hand.push(main.getByRole('button', { name: words('runOfShow.import'), exact: true }).first())
  await hand.push(main.getByRole('button', { name: words('import.accept', { count: 14 }) }))
  await hand.isAt(main.getByRole('button', { name: words('import.goTo.runOfShow') }))
  await hand.press('Enter')
  const conflicts = words('runOfShow.conflicts', { count: 1 })
  await hand.push(main.getByRole('button', { name: words('runOfShow.nextConflict', { conflicts }) }))
  await hand.push(main.getByRole('button', { name: startsWith(words('runOfShow.moveTo', { time: '' })) }).first())
  await main.getByText(words('runOfShow.noConflict'), { exact: true }).first().waitFor()
}

async function share(story: Story): Promise<void> {
  const { page, words } = story
  const [hand, desk, { main, shown, said }] = [keyboardOf(story), deskOf(story), frameOf(story)]
  await hand.press('Control+Digit9')
  await shown('rex')
  const part = words('workbook.part.method')
  await hand.push(main.getByRole('button', { name: words('rexScreen.editLabel', { part }) }))
  await hand.isAt(main.getByRole('textbox', { name: words('rexScreen.editLabel', { part }) }))
  await hand.press('Control+a')
  await hand.type(TEXT)
  await hand.press('Control+Enter')
  await main.getByRole('region', { name: part }).getByText(TEXT).waitFor()

  const path = await desk.answerSave('rex.xlsx')
  await hand.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await hand.type('Exporter le classeur')
  await page.getByRole('dialog').getByText(words('frame.exportRecap')).waitFor()
  await hand.press('Enter')
  await said(words('frame.exported', { file: 'rex.xlsx' }))
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
}
