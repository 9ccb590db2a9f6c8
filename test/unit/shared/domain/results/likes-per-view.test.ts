import { describe, expect, test } from 'vitest'
import { computeIndicators } from '../../../../../shared/domain/results/indicators.ts'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { anAccount, aFigure, anItem, anObservation, aStream } from '../../../../support/builders.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aMeasuredPlan } from '../../../../support/measured-plan.ts'

const station = anAccount()
const onStation = { kind: 'accounts', accounts: [station.id], from: null, to: null } as const
const likesPerView = (plan: Plan) => computeIndicators(plan).find(({ id }) => id === 'likes.perView')

describe('likes per view', () => {
  test('is the sum of the likes over the sum of the views of the same streams', () => {
    const plan = aMeasuredPlan([{ metrics: { likes: 30, views: 10 } }, { metrics: { likes: 0, views: 50 } }])
    expect(likesPerView(plan)).toMatchObject({
      value: 0.5, numerator: 30, denominator: 60, unit: 'likesPerView', n: 2, of: 2, refused: null, basis: 'computed',
    })
  })

  test('is refused when a stream with views has no likes', () => {
    const plan = aMeasuredPlan([{ metrics: { likes: 30, views: 10 } }, { metrics: { views: 50 } }])
    expect(likesPerView(plan)).toMatchObject({
      value: null,
      refused: {
        code: 'perimetersDiffer',
        above: { metric: 'likes.total', perimeter: { streams: [expect.any(String)] } },
        below: { metric: 'views.total', perimeter: { streams: [expect.any(String), expect.any(String)] } },
      },
    })
  })

  test('is refused when within a stream the likes come from other posts than the views', () => {
    const stream = aStream()
    const items = (['instagram', 'x'] as const).map((platform) =>
      anItem({ platform, state: { kind: 'linked', stream: stream.id, by: 'hand', confidence: 1 } }),
    )
    const observations = items.map(({ id: item }, index) =>
      anObservation({ of: { kind: 'item', item }, metrics: index === 0 ? { views: 10, likes: 4 } : { views: 90 } }),
    )
    expect(likesPerView(aPlan({ streams: [stream], items, observations }))?.refused).not.toBeNull()
  })

  test('of no views at all has no value and nothing to refuse', () => {
    expect(likesPerView(aMeasuredPlan([{ metrics: { likes: 3, views: 0 } }]))).toMatchObject({ value: null, refused: null })
    expect(likesPerView(aPlan())).toMatchObject({ value: null, refused: null, n: 0 })
  })
})

describe('27,000 likes on the account of the station', () => {
  const likes = aFigure({ metric: 'likes.total', value: 27_000, perimeter: onStation })

  test('are not divided by the views of all streams', () => {
    const reads = Array.from({ length: 50 }, () => ({ metrics: { views: 100 } }))
    const plan = aMeasuredPlan(reads, { accounts: [station], figures: [likes] })
    const refused = likesPerView(plan)?.refused
    expect(refused?.above).toEqual({
      metric: 'likes.total',
      perimeter: { kind: 'accounts', accounts: [station.id], streams: [], terms: [], from: null, to: null },
    })
    expect(refused?.below).toMatchObject({ metric: 'views.total', perimeter: { kind: 'streams' } })
    expect(refused?.below.perimeter.streams).toHaveLength(50)
    expect(likesPerView(plan)?.value).toBeNull()
  })

  test('are not divided by a typed mean of views of the campaign either', () => {
    const views = aFigure({ metric: 'views.mean', value: 100, approximate: true })
    expect(likesPerView(aPlan({ accounts: [station], figures: [likes, views] }))?.refused?.below).toMatchObject({
      metric: 'views.mean',
      perimeter: { kind: 'campaign' },
    })
  })

  test('are divided by views typed for the same account and dates', () => {
    const views = aFigure({ metric: 'views.total', value: 90_000, approximate: true, perimeter: onStation, asOf: '2015-04-24' })
    expect(likesPerView(aPlan({ accounts: [station], figures: [likes, views] }))).toMatchObject({
      value: 0.3, approximate: true, basis: 'typed', asOf: '2015-05-04', asOfEarliest: '2015-04-24', refused: null,
    })
  })

  test('do not stand in for a ratio that streams give', () => {
    const plan = aMeasuredPlan([{ metrics: { likes: 5, views: 10 } }], { accounts: [station], figures: [likes] })
    expect(likesPerView(plan)).toMatchObject({ value: 0.5, basis: 'computed' })
  })
})
