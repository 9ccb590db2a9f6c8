import { expect, test } from 'vitest'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { frameOf } from '../screens/frame.ts'
import { openStory } from '../screens/open-story.ts'
import { rexPage } from '../screens/rex-page.ts'

const NAME = 'Portes ouvertes'
const TEXT = 'La journée a commencé par la pluie, et par une file jusqu’à la gare.'

test('an edit that the window said to be saved is on the screen again after the app was killed', async () => {
  const killed = await openStory({ language: 'fr' })
  await campaignsPage(killed).begin(NAME, '2026-09-19')
  await frameOf(killed).goTo('rex')
  const title = killed.words('workbook.part.context')
  await rexPage(killed).write(title, TEXT)
  await frameOf(killed).saved()
  const gone = new Promise((done) => killed.app.electron.process().once('exit', done))
  killed.app.electron.process().kill('SIGKILL')
  await gone
  expect(killed.troubles).toEqual([])

  const again = await openStory({ language: 'fr', data: killed.app.data })
  await campaignsPage(again).open(NAME)
  await frameOf(again).goTo('rex')
  await rexPage(again).part(title).getByText(TEXT).waitFor()
  expect(again.troubles).toEqual([])
  await again.close()
})
