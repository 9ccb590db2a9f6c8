import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { computeIndicators } from '../../../shared/domain/results/indicators.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { readWithOpenpyxl } from '../../support/read-back/foreign-readers.ts'
import { deskOf } from '../screens/desk.ts'
import { frameOf } from '../screens/frame.ts'
import { keyboardOf } from '../screens/keyboard.ts'
import { importExports, linkLeftover, runTheDay, TYPED_FIGURES, typeFigures } from '../screens/measure-by-keyboard.ts'
import { tellStory, type Story } from '../screens/open-story.ts'
import { begin, importRoster, solveConflict, writeBrief } from '../screens/prepare-by-keyboard.ts'
import { storedPlan } from '../screens/stored-plan.ts'
import { summaryOf, textsOf } from '../screens/workbook.ts'

const TEXT = 'Chacun a parlé de son métier, deux minutes.'

test('en français et au clavier seul : du brief au classeur', async () => {
  await tellStory({ language: 'fr' }, async (story) => {
    await begin(story)
    await writeBrief(story)
    await importRoster(story)
    await solveConflict(story)
    await runTheDay(story)
    await importExports(story)
    await linkLeftover(story)
    await typeFigures(story)
    await share(story)
  })
}, 600_000)

async function share(story: Story): Promise<void> {
  const { app, page, words } = story
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

  // Another reader finds in the workbook what the plan says.
  const book = await readWithOpenpyxl(readFileSync(path))
  const plan = await storedPlan(app)
  const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(6)))
  expect(summaryOf(book, words).map(([id, value]) => [id, rounded(value)])).toEqual(computeIndicators(plan).map(({ id, value }) => [id, rounded(value)]))
  expect(rowsOf(plan.items).filter(({ state }) => state.kind === 'linked')).toHaveLength(9)
  const cells = textsOf(book)
  for (const told of [TEXT, ...TYPED_FIGURES.flat()]) expect(cells).toContain(told)
}
