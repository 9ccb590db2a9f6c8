import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFoldedFrom } from '../../shared/domain/recap/fold-rows.ts'
import { metricsOfIndicator } from '../../shared/domain/recap/origin-of-indicator.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { aRandomPlan } from '../support/random-plan.ts'
import { originOfShown, shownNumbers } from '../support/shown-numbers.ts'

const anyPlan = aRandomPlan.map((plan) => deepFreeze(plan))
const runs = { numRuns: 60 }

describe('the origin of every number', () => {
  test('is of the number that the screens show', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      for (const shown of shownNumbers(plan)) expect([shown.ref, originOfShown(plan, shown.ref).value]).toEqual([shown.ref, shown.value])
    }), runs)
  })

  test('gives it again from nothing but the rows that count', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      for (const shown of shownNumbers(plan)) expect([shown.ref, isFoldedFrom(originOfShown(plan, shown.ref))]).toEqual([shown.ref, true])
    }), runs)
  })

  test('no longer gives it when a counted row that weighs is taken out', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      const one = originOfShown(plan, { kind: 'indicator', id: 'views.total' })
      const heavy = one.rows.find(({ whyNot, value }) => whyNot === null && (value ?? 0) > 0)
      if (heavy !== undefined) expect(isFoldedFrom({ ...one, rows: one.rows.filter((row) => row !== heavy) })).toBe(false)
    }), runs)
  })
})

describe('the rows of an indicator of streams', () => {
  test('name each stream that has the metric and each that has none: n and N', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      for (const id of ['views.total', 'views.mean', 'likes.total', 'comments.total', 'duration.mean'] as const) {
        const one = originOfShown(plan, { kind: 'indicator', id })
        if (one.basis === 'typed') continue
        const streams = (isCounted: boolean): number =>
          new Set(one.rows.filter(({ whyNot }) => (isCounted ? whyNot === null : whyNot === 'noValue')).map(({ group }) => group)).size
        expect([id, streams(true), streams(true) + streams(false)]).toEqual([id, one.n, one.of])
      }
    }), runs)
  })

  test('hold each reading of the metric once, whether it counts or not', () => {
    fc.assert(fc.property(anyPlan, (plan) => {
      const one = originOfShown(plan, { kind: 'indicator', id: 'likes.total' })
      if (one.basis === 'typed') return
      const records = one.rows.map(({ record }) => record)
      expect(new Set(records).size).toBe(records.length)
      const counts = one.rows.filter(({ whyNot }) => whyNot === null)
      for (const { record, value } of counts) expect(rowsOf(plan.observations).find(({ id }) => id === record)?.metrics.likes).toBe(value)
    }), runs)
  })
})

test('an indicator is made from the metrics that its refusal names', () => {
  expect(metricsOfIndicator('likes.perView')).toEqual(['likes', 'views'])
  expect(metricsOfIndicator('streams.planned')).toEqual([])
})
