import { describe, expect, test } from 'vitest'
import { objectiveRows } from '../../../../../shared/domain/recap/objective-verdict.ts'
import { computeIndicators } from '../../../../../shared/domain/results/indicators.ts'
import type { Objective } from '../../../../../shared/domain/campaign/objective.ts'
import { aFigure } from '../../../../support/builders.ts'
import { aMeasuredPlan } from '../../../../support/measured-plan.ts'
import { anObjective } from '../../../../support/recap-builders.ts'

/** A campaign with 150 views, likes for one of its two streams, and 40 listeners typed by hand. */
function rowOf(fields: Partial<Objective>) {
  const plan = aMeasuredPlan([{ metrics: { views: 100, likes: 5 } }, { metrics: { views: 50 } }], {
    objectives: [anObjective(fields)],
    figures: [aFigure({ metric: 'listeners', value: 40 })],
  })
  return objectiveRows(plan, computeIndicators(plan))[0]
}
const views = { indicator: 'views.total' } as const

describe('an objective ends as', () => {
  test.each([
    ['reached at its target', { ...views, target: 150 }, 'reached', 1],
    ['reached past its target', { ...views, target: 100 }, 'reached', 1.5],
    ['partly reached between baseline and target', { ...views, target: 300 }, 'partly', 0.5],
    ['partly reached past its baseline', { ...views, baseline: 100, target: 200 }, 'partly', 0.5],
    ['not reached at or behind its baseline', { ...views, baseline: 150, target: 200 }, 'notReached', 0],
    ['reached when it had to come down and did', { ...views, baseline: 400, target: 200 }, 'reached', 1.25],
    ['partly reached when it came down half of the way', { ...views, baseline: 250, target: 50 }, 'partly', 0.5],
    ['reached when it was to be held and was', { ...views, baseline: 150, target: 150 }, 'reached', 1],
    ['measured by a figure of her own', { indicator: 'listeners', target: 40 }, 'reached', 1],
    ['measured by the short name of a total', { indicator: 'views', target: 150 }, 'reached', 1],
  ] as const)('%s', (_, fields, verdict, progress) => {
    expect(rowOf(fields)).toMatchObject({ verdict, progress, decidedBy: 'figures', notMeasured: null })
  })
})

describe('an objective is not measured, and says why', () => {
  test.each([
    ['without an indicator', { target: 10 }, 'noIndicator'],
    ['without a target', views, 'noTarget'],
    ['without a value', { indicator: 'comments.total', target: 10 }, 'noValue'],
    ['when its ratio is refused', { indicator: 'likes.perView', target: 1 }, 'refused'],
    ['when its metric was never typed', { indicator: 'newsletter', target: 1 }, 'noValue'],
  ] as const)('%s', (_, fields, notMeasured) => {
    expect(rowOf(fields)).toMatchObject({ verdict: 'notMeasured', notMeasured, progress: null })
  })
})

test('her own verdict stands, with the figure beside it', () => {
  expect(rowOf({ ...views, target: 1_000, verdict: 'reached' })).toMatchObject({
    verdict: 'reached', decidedBy: 'hand', value: 150, progress: 0.15, notMeasured: null,
  })
})
