import { expect, test } from 'vitest'
import { buildRecap } from '../../../../../shared/domain/recap/build-recap.ts'
import { translator } from '../../../../../shared/i18n/translate.ts'
import { recapSheets } from '../../../../../shared/sheets/recap.sheets.ts'
import { aMeasuredPlan } from '../../../../support/measured-plan.ts'

const at = (date: string) => ({ startedAt: { kind: 'local', local: `2015-04-${date}:30`, zone: null } }) as const

test('the Summary counts what lies outside the day by the words that the Streams sheet has, under the table that the chart draws', () => {
  const plan = aMeasuredPlan([
    { metrics: { views: 7 }, stream: at('22T22') }, { metrics: { views: 40 }, stream: at('23T09') }, { metrics: {}, stream: at('26T09') },
  ])
  const { sheets } = recapSheets(buildRecap(plan, { now: '2015-05-04T08:00:00Z' }), translator('en'))
  const texts = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows.map(({ cells }) => cells.map((cell) =>
    cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.value : cell?.kind === 'formula' ? cell.cached : null)) ?? []
  const summary = sheets.find(({ name }) => name === 'Summary')
  const hours = summary?.tables.find(({ name }) => name === 'Hours')
  const below = Number(hours?.range.split(':')[1]?.replace(/\D/gu, ''))
  expect(texts('Summary').slice(below, below + 2)).toEqual([['Before the day', 1, 7, 1], ['After the day', 1, '—', 0]])
  const [before] = summary?.rows[below]?.cells.slice(1, 2) ?? []
  expect(before).toMatchObject({ kind: 'formula', formula: expect.stringMatching(/^COUNTIFS\('Streams'!.*,A\d+\)$/u) as string })
  expect(texts('Streams').flat().filter((cell) => cell === 'Before the day' || cell === 'After the day')).toEqual(['Before the day', 'After the day'])
  expect(texts('Summary').flat().filter((cell) => typeof cell === 'number' && cell < 0)).toEqual([])
})
