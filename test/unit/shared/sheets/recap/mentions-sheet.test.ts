import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { buildRecap } from '../../../../../shared/domain/recap/build-recap.ts'
import { translator } from '../../../../../shared/i18n/translate.ts'
import { recapSheets } from '../../../../../shared/sheets/recap.sheets.ts'
import type { CellSpec, SheetSpec } from '../../../../../shared/sheets/workbook-spec.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aFigure, aMention, anAccount, anImport } from '../../../../support/builders.ts'
import { aRelay } from '../../../../support/recap-builders.ts'

const english = translator('en')
const sheetOf = (plan: Plan): SheetSpec => {
  const found = recapSheets(buildRecap(plan, { now: '2015-05-04T08:00:00Z' }), english).sheets[6]
  if (found === undefined) throw new Error('no seventh sheet')
  return found
}
const shown = (cell: CellSpec | undefined): string | number | null => {
  if (cell === null || cell === undefined || cell.kind === 'blank') return null
  if (cell.kind === 'text') return cell.text
  if (cell.kind === 'number') return cell.value
  if (cell.kind === 'date') return cell.date
  return cell.kind === 'time' ? cell.minute : cell.kind === 'formula' ? cell.cached : null
}
/** The rows under the header that begins with these words, up to the next empty row. */
const tableAfter = ({ rows }: SheetSpec, ...header: readonly string[]): readonly (readonly (string | number | null)[])[] => {
  const top = rows.findIndex(({ cells }) => header.every((text, column) => shown(cells[column]) === text))
  const under = rows.slice(top + 1)
  const end = under.findIndex(({ cells }) => cells.length === 0)
  return under.slice(0, end === -1 ? undefined : end).map(({ cells }) => cells.map(shown))
}

describe('the daily figures of accounts', () => {
  const [station, other] = [anAccount({ handle: '@station' }), anAccount({ handle: '@info', platform: 'x' })]
  const onDay = (account: typeof station, asOf: string, value: number) =>
    aFigure({ role: 'series', metric: 'followers', value, asOf, perimeter: { kind: 'accounts', accounts: [account.id], from: asOf, to: asOf } })
  const sheet = sheetOf(aPlan({ accounts: [station, other], figures: [
    onDay(station, '2015-04-22', 10), onDay(station, '2015-04-23', 25), onDay(station, '2015-04-30', 60), onDay(other, '2015-04-23', 7),
  ] }))

  test('stand around the day with a live difference, empty where a day is missing', () => {
    expect(tableAfter(sheet, 'Account', 'Metric', 'J−1')).toEqual([
      ['periscope:@station', 'Followers', 10, 25, null, 60, 50], ['x:@info', 'Followers', null, 7, null, null, null],
    ])
  })

  test('are a line each, over their own rows of the table of days', () => {
    const days = tableAfter(sheet, 'Account', 'Metric', 'Date')
    expect(days.map((row) => row.slice(0, 5))).toEqual([
      ['periscope:@station', 'Followers', '2015-04-22', -1, 10], ['periscope:@station', 'Followers', '2015-04-23', 0, 25],
      ['periscope:@station', 'Followers', '2015-04-30', 7, 60], ['x:@info', 'Followers', '2015-04-23', 0, 7],
    ])
    const columnOf = (range: string): readonly unknown[] => {
      const [, letter = '', first = '', last = ''] = /\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/u.exec(range) ?? []
      return sheet.rows.slice(Number(first) - 1, Number(last)).map(({ cells }) => shown(cells[letter.charCodeAt(0) - 65]))
    }
    const lines = sheet.charts.filter(({ kind }) => kind === 'line')
    expect(lines.map(({ title, series }) => [title, ...series.flatMap(({ categories, values }) => [columnOf(categories), columnOf(values)])])).toEqual([
      ['periscope:@station · Followers', ['2015-04-22', '2015-04-23', '2015-04-30'], [10, 25, 60]], ['x:@info · Followers', ['2015-04-23'], [7]],
    ])
  })

  test('are not there without a file that gives them', () => {
    expect(sheetOf(aPlan({})).charts.filter(({ kind }) => kind === 'line')).toEqual([])
  })
})

test('the chart of the hours stands beside its table and reaches no further than it', () => {
  const sheet = sheetOf(aPlan({ campaign: { windowFrom: 540, windowTo: 660 }, mentions: [aMention()] }))
  const [chart] = sheet.charts
  const trends = sheet.rows.findIndex(({ cells }) => shown(cells[0]) === 'Trend windows')
  expect(chart?.from).toEqual({ row: 7, column: 5 })
  expect(chart?.to.row).toBeLessThan(trends)
  expect((chart?.to.row ?? 0) - (chart?.from.row ?? 0)).toBeGreaterThanOrEqual(15)
})

test('relays stand in the order of time, those without a time last', () => {
  const relays = [aRelay({ name: 'Sans heure' }), aRelay({ name: 'Midi', minute: 720 }), aRelay({ name: 'La veille', minute: 1200, date: '2015-04-22' })]
  expect(tableAfter(sheetOf(aPlan({ relays })), 'Relay').map(([name]) => name)).toEqual(['La veille', 'Midi', 'Sans heure'])
})

test('counts add up live, voices say who said it first, duplicates name their rows together', () => {
  const file = anImport({ kind: 'mentions', file: 'ecoute.csv' })
  const row = (at: number) => ({ kind: 'import', import: file.id, sheet: 'ecoute.csv', row: at }) as const
  const twice = { url: 'https://x.com/lea/status/1', author: '@lea', text: 'Bravo !' }
  const sheet = sheetOf(aPlan({ imports: [file], mentions: [
    aMention({ ...twice, source: row(2) }), aMention({ ...twice, source: row(9) }), aMention({ author: '@paul', text: 'RT @lea : Bravo !', source: row(3), at: { kind: 'date', date: '2015-04-23' } }),
  ] }))
  expect(tableAfter(sheet, 'Rows read').slice(0, 6).map((cells) => cells[1])).toEqual([1, 2, 1, 0, 0, 1])
  expect(tableAfter(sheet, 'First said by')).toEqual([['@lea', 2, 1, 'Bravo !']])
  expect(tableAfter(sheet, 'Author', 'Rows')).toEqual([['@lea', 2, 'Bravo !', null, null, null, null, 'ecoute.csv, rows 2, 9']])
})
