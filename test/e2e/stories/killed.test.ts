import { test } from 'vitest'
import { campaignsPage } from '../screens/campaigns-page.ts'
import { frameOf } from '../screens/frame.ts'
import { tellStory } from '../screens/open-story.ts'
import { rexPage } from '../screens/rex-page.ts'

const NAME = 'Portes ouvertes'
const TEXT = 'La journée a commencé par la pluie, et par une file jusqu’à la gare.'

test('an edit that the window said to be saved is on the screen again after the app was killed', async () => {
  let data = ''
  await tellStory({ language: 'fr' }, async (story) => {
    data = story.app.data
    await campaignsPage(story).begin(NAME, '2026-09-19')
    await frameOf(story).goTo('rex')
    await rexPage(story).write(story.words('workbook.part.method'), TEXT)
    await frameOf(story).saved()
    const app = story.app.electron.process()
    const gone = new Promise((done) => app.once('exit', done))
    app.kill('SIGKILL')
    await gone
  })
  await tellStory({ language: 'fr', data }, async (story) => {
    await campaignsPage(story).open(NAME)
    await frameOf(story).goTo('rex')
    await rexPage(story).part(story.words('workbook.part.method')).getByText(TEXT).waitFor()
  })
})
