import { describe, expect, test } from 'vitest'
import { compareControls } from '../../../../../shared/domain/results/compare-controls.ts'
import { compareFigures } from '../../../../../shared/domain/results/compare-figures.ts'
import { driftOf } from '../../../../../shared/domain/results/drift.ts'
import type { Figure } from '../../../../../shared/domain/results/figure.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, aFigure, anImport, anItem, anObservation, aStream } from '../../../../support/builders.ts'
import { aMeasuredPlan } from '../../../../support/measured-plan.ts'

const station = anAccount()
const hers = anAccount({ handle: '@hote' })
const reads = [
  { account: station, metrics: { likes: 100, views: 10 } },
  { account: station, metrics: { likes: 50, views: 30 } },
  { account: hers, metrics: { likes: 7, views: 5 } },
]
const compared = (figure: Figure) =>
  compareFigures(aMeasuredPlan(reads, { figures: [figure] })).map(({ computed, difference }) => [computed?.value ?? null, difference])

describe('a typed figure beside the computed one', () => {
  test('is compared over its own accounts, not over the campaign', () => {
    const perimeter = { kind: 'accounts', accounts: [station.id], from: null, to: null } as const
    expect(compared(aFigure({ value: 160, perimeter }))).toEqual([[150, 10]])
    expect(compared(aFigure({ value: 160 }))).toEqual([[157, 3]])
  })

  test('only over its dates', () => {
    const perimeter = { kind: 'accounts', accounts: [station.id], from: '2015-05-01', to: null } as const
    expect(compared(aFigure({ perimeter }))).toEqual([[null, null]])
  })

  test('is compared with nothing where a part cannot be computed', () => {
    expect(compared(aFigure({ metric: 'followers' }))).toEqual([[null, null]])
    expect(compared(aFigure({ metric: 'listeners' }))).toEqual([[null, null]])
    const perimeter = { kind: 'term', term: '#periscopeday', from: null, to: null } as const
    expect(compared(aFigure({ metric: 'views.total', perimeter }))).toEqual([[null, null]])
  })
})

test('a control figure is compared with the rows of its own file and sheet, and changes no indicator', () => {
  const file = anImport({ kind: 'results' })
  const source = (row: number, sheet = 'Table data') => ({ kind: 'import', import: file.id, sheet, row }) as const
  const stream = aStream()
  const linked = anItem({ state: { kind: 'linked', stream: stream.id, by: 'link', confidence: 1 } })
  const unassigned = anItem()
  const plan = aPlan({
    imports: [file],
    streams: [stream],
    items: [linked, unassigned],
    observations: [
      anObservation({ of: { kind: 'item', item: linked.id }, metrics: { views: 40, reach: 9 }, source: source(3) }),
      anObservation({ of: { kind: 'item', item: unassigned.id }, metrics: { views: 2 }, source: source(4) }),
      anObservation({ of: { kind: 'item', item: linked.id }, metrics: { views: 900 }, source: source(3, 'Chart data') }),
    ],
    figures: [
      aFigure({ role: 'control', metric: 'views.total', value: 45, source: source(2) }),
      aFigure({ role: 'control', metric: 'reach', value: 30, source: source(2) }),
    ],
  })
  expect(compareControls(plan)).toMatchObject([{ sum: 42, n: 2, difference: 3 }, { sum: null, n: 0, difference: null }])
  expect(compareFigures(plan)).toEqual([])
})

test('drift shows the totals as of each reading; one reading alone is none', () => {
  const stream = aStream()
  const item = anItem({ state: { kind: 'linked', stream: stream.id, by: 'link', confidence: 1 } })
  const of = { kind: 'item', item: item.id } as const
  const observations = [
    anObservation({ of, asOf: '2015-04-24', metrics: { views: 100, avgViewers: 10, likes: 4 } }),
    anObservation({ of, asOf: '2015-04-26', metrics: { views: 130, avgViewers: 11 } }),
  ]
  const plan = aPlan({ streams: [stream], items: [item], observations })
  expect(driftOf(plan)).toEqual([
    { metric: 'views', asOf: '2015-04-24', total: 100, n: 1 },
    { metric: 'views', asOf: '2015-04-26', total: 130, n: 1 },
    { metric: 'likes', asOf: '2015-04-24', total: 4, n: 1 },
    { metric: 'likes', asOf: '2015-04-26', total: 4, n: 1 },
  ])
  expect(driftOf({ ...plan, observations: aPlan({ observations: observations.slice(0, 1) }).observations })).toEqual([])
})
