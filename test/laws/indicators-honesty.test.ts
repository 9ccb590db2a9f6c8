import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeIndicators } from '../../shared/domain/results/indicators.ts'
import { meanOf, medianOf } from '../../shared/domain/results/statistics.ts'
import type { IndicatorId } from '../../shared/domain/results/indicator.ts'
import type { Metrics } from '../../shared/domain/results/metric.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { withRows } from '../../shared/lib/table.ts'
import { anItem, anObservation } from '../support/builders.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { aMeasuredPlan } from '../support/measured-plan.ts'

const count = fc.integer({ min: 0, max: 5_000 })
/** Metrics of which each may be missing. */
const someMetrics = fc
  .record({ views: count, likes: count, comments: count, watchTime: count }, { requiredKeys: [] })
  .map((metrics): Metrics => metrics)
const somePlan = fc
  .array(someMetrics, { maxLength: 12 })
  .map((reads) => ({ reads, plan: deepFreeze(aMeasuredPlan(reads.map((metrics) => ({ metrics })))) }))
const numbers = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 40 })
const value = (plan: Plan, id: IndicatorId) => computeIndicators(plan).find((indicator) => indicator.id === id)

describe('mean and median', () => {
  test('the mean times n is the sum, and lies between the least and the most', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const mean = meanOf(values) ?? NaN
        expect(mean * values.length).toBeCloseTo(values.reduce((sum, one) => sum + one, 0), 3)
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values))
        expect(mean).toBeLessThanOrEqual(Math.max(...values))
      }),
    )
  })

  test('at least half of the values lie on either side of the median, whatever their order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const median = medianOf(values) ?? NaN
        expect(values.filter((one) => one <= median).length * 2).toBeGreaterThanOrEqual(values.length)
        expect(values.filter((one) => one >= median).length * 2).toBeGreaterThanOrEqual(values.length)
        expect(medianOf([...values].reverse())).toBe(median)
        expect(medianOf(values.map((one) => -one))).toBeCloseTo(-median, 6)
      }),
    )
  })
})

test('likes per view is refused exactly when the streams with likes are not those with views', () => {
  fc.assert(
    fc.property(somePlan, ({ reads, plan }) => {
      const differ = reads.some(({ likes, views }) => (likes === undefined) !== (views === undefined))
      const indicator = value(plan, 'likes.perView')
      expect(indicator?.refused !== null).toBe(differ)
      if (differ) expect(indicator?.value).toBeNull()
    }),
  )
})

test('a ratio given is the quotient of its two sums, and both are the totals', () => {
  fc.assert(
    fc.property(somePlan, ({ plan }) => {
      const ratio = value(plan, 'likes.perView')
      if (ratio?.value == null) return
      expect(ratio.numerator).toBe(value(plan, 'likes.total')?.value)
      expect(ratio.denominator).toBe(value(plan, 'views.total')?.value)
      expect(ratio.value).toBe((ratio.numerator ?? NaN) / (ratio.denominator ?? NaN))
    }),
  )
})

test('totals and n are those of the streams that have the metric', () => {
  fc.assert(
    fc.property(somePlan, ({ reads, plan }) => {
      const views = reads.flatMap((metrics) => metrics.views ?? [])
      const total = value(plan, 'views.total')
      expect([total?.value, total?.n, total?.of]).toEqual([
        views.length === 0 ? null : views.reduce((sum, one) => sum + one, 0), views.length, reads.length,
      ])
      expect(value(plan, 'views.mean')).toMatchObject({ value: meanOf(views), median: medianOf(views) })
    }),
  )
})

const NOT_COUNTED = [{ kind: 'unassigned', by: null }, { kind: 'unassigned', by: 'hand' }, { kind: 'notOurs' }] as const

test('an item that is unassigned or not ours never changes an indicator', () => {
  fc.assert(
    fc.property(somePlan, someMetrics, fc.constantFrom(...NOT_COUNTED), ({ plan }, metrics, state) => {
      const stray = anItem({ state, durationSeconds: 9_999 })
      const more = {
        ...plan,
        items: withRows(plan.items, [stray], []),
        observations: withRows(plan.observations, [anObservation({ of: { kind: 'item', item: stray.id }, metrics })], []),
      }
      expect(computeIndicators(more)).toEqual(computeIndicators(plan))
    }),
  )
})

test('every indicator is a value with n and of, or null; never NaN, never n over of', () => {
  fc.assert(
    fc.property(somePlan, ({ plan }) => {
      for (const { value: one, n, of, refused, basis } of computeIndicators(plan)) {
        expect(one === null || Number.isFinite(one)).toBe(true)
        expect(n).toBeLessThanOrEqual(of)
        if (refused !== null) expect([one, basis]).toEqual([null, 'none'])
      }
    }),
  )
})
