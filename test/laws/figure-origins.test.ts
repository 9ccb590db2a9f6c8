import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureOrigin } from '../../shared/domain/recap/figure-origin.ts'
import type { FigureRef } from '../../shared/domain/recap/figure-ref.ts'
import { isFoldedFrom } from '../../shared/domain/recap/fold-rows.ts'
import { COUNTED } from '../../shared/domain/recap/figure-ref.ts'
import { buildRecap } from '../../shared/domain/recap/build-recap.ts'
import { metricsOfIndicator } from '../../shared/domain/recap/origin-of-indicator.ts'
import { originOf } from '../../shared/domain/recap/origin-of.ts'
import { owedFigures } from '../../shared/domain/recap/chase-list.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { measureStreams } from '../../shared/domain/results/stream-metrics.ts'
import { METRICS } from '../../shared/domain/results/metric.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { aRandomPlan } from '../support/random-plan.ts'

const NOW = '2015-05-04T10:00:00.000Z'
const anyPlan = aRandomPlan.map((plan) => deepFreeze(plan))
const runs = { numRuns: 60 }

/** A number as a screen shows it: taken from what the screen shows, not from its origin. */
interface Shown {
  readonly ref: FigureRef
  readonly value: number | null
}

function originOfShown(plan: Plan, ref: FigureRef): FigureOrigin {
  const origin = originOf(plan, ref)
  if (origin === null) throw new Error(`no origin of ${JSON.stringify(ref)}`)
  return origin
}

function shownNumbers(plan: Plan): readonly Shown[] {
  const recap = buildRecap(plan, { now: NOW })
  const indicators = recap.indicators.map(({ id, value }): Shown => ({ ref: { kind: 'indicator', id }, value }))
  const figures = rowsOf(plan.figures).map(({ id, value }): Shown => ({ ref: { kind: 'figure', id }, value }))
  const readings = measureStreams(plan).flatMap(({ stream, readings: own }) =>
    METRICS.flatMap((metric): readonly Shown[] => (own[metric] === undefined ? [] : [{ ref: { kind: 'reading', stream: stream.id, metric }, value: own[metric].value }])),
  )
  const participants = recap.participants.flatMap((row) =>
    (['plannedSlots', 'doneSlots', 'improvised', 'streams', 'views', 'likes'] as const).map((number): Shown => ({ ref: { kind: 'participant', participant: row.id, number }, value: row[number] })),
  )
  const formats = recap.formats.flatMap((row) =>
    (['streams', 'views', 'viewsMean', 'viewsMedian', 'likes'] as const).map((number): Shown => ({ ref: { kind: 'format', format: row.format, number }, value: row[number] })),
  )
  const hours = recap.hours.flatMap((row) =>
    (['streams', 'views', 'mentions'] as const).map((number): Shown => ({ ref: { kind: 'hour', hour: row.hour, number }, value: row[number] })),
  )
  const drift = recap.drift.map(({ metric, asOf, total }): Shown => ({ ref: { kind: 'drift', metric, asOf }, value: total }))
  return [...indicators, ...figures, ...readings, ...participants, ...formats, ...hours, ...drift, ...counted(plan)]
}

function counted(plan: Plan): readonly Shown[] {
  const recap = buildRecap(plan, { now: NOW })
  const items = (kind: string): number => rowsOf(plan.items).filter(({ state }) => state.kind === kind).length
  const indicator = (id: string): number | null => recap.indicators.find((one) => one.id === id)?.value ?? null
  const values: Readonly<Record<(typeof COUNTED)[number], number | null>> = {
    planned: indicator('streams.planned'),
    done: indicator('streams.delivered'),
    notDone: recap.leftovers.unplayedSlots,
    improvised: recap.streams.filter(({ outcome }) => outcome === 'improvised').length,
    linked: items('linked'),
    unassigned: recap.leftovers.unassigned,
    notOurs: recap.leftovers.notOurs,
    owing: owedFigures(plan).size,
  }
  const { mentions } = recap
  return [
    ...COUNTED.map((of): Shown => ({ ref: { kind: 'count', of }, value: values[of] })),
    { ref: { kind: 'mentions', of: 'counted' }, value: mentions.counted },
    { ref: { kind: 'mentions', of: 'duplicates' }, value: mentions.rows - mentions.counted },
  ]
}

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
