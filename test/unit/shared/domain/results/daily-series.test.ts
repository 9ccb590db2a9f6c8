import { expect, test } from 'vitest'
import type { Figure } from '../../../../../shared/domain/results/figure.ts'
import { dailySeries, seriesMarks } from '../../../../../shared/domain/results/daily-series.ts'
import { aFigure, anAccount } from '../../../../support/builders.ts'
import { aPlan } from '../../../../support/a-plan.ts'

const station = anAccount()
const onDay = (asOf: string, value: number, fields: Partial<Figure> = {}): Figure =>
  aFigure({ role: 'series', metric: 'followers', value, asOf, perimeter: { kind: 'accounts', accounts: [station.id], from: asOf, to: asOf }, ...fields })
const seriesOf = (figures: readonly Figure[]) => dailySeries(aPlan({ accounts: [station], figures }))

test('days of one account and metric are one series, in the order of dates, counted from J', () => {
  const series = seriesOf([onDay('2015-04-24', 30), onDay('2015-04-22', 10), onDay('2015-04-23', 7, { metric: 'views' }), onDay('2015-04-23', 20, { perimeter: { kind: 'campaign' } })])
  expect(series.map(({ account, metric, days }) => [account, metric, days.map(({ offset, figure }) => [offset, figure.value])])).toEqual([
    [station.id, 'followers', [[-1, 10], [1, 30]]], [station.id, 'views', [[0, 7]]], [null, 'followers', [[0, 20]]],
  ])
})

test('what was typed by hand or is a platform’s total is no day of a series', () => {
  expect(seriesOf([onDay('2015-04-23', 5, { role: 'claim' }), onDay('2015-04-23', 5, { role: 'control' })])).toEqual([])
})

test('J-1, J, J+1 and J+7 stand beside each other with the difference from J-1; nothing is guessed between two dates', () => {
  const marks = (figures: readonly Figure[]) => seriesOf(figures).flatMap(seriesMarks).map(({ offset, day, difference }) => [offset, day?.figure.value ?? null, difference])
  expect(marks([onDay('2015-04-22', 10), onDay('2015-04-23', 25), onDay('2015-04-29', 40), onDay('2015-04-30', 45), onDay('2015-05-01', 50)])).toEqual([
    [-1, 10, null], [0, 25, 15], [1, null, null], [7, 45, 35],
  ])
  expect(marks([onDay('2015-04-23', 25), onDay('2015-04-24', 20)])).toEqual([[-1, null, null], [0, 25, null], [1, 20, null], [7, null, null]])
})
