import type { Plan } from '../plan/plan.ts'
import { driftOf } from '../results/drift.ts'
import type { IndicatorValue } from '../results/indicator.ts'
import { evidenceOf } from '../results/make-indicator.ts'
import { joinRuleOf, joinValues } from '../results/join-values.ts'
import type { Metric } from '../results/metric.ts'
import { perimeterOf, perimeterOfMetric } from '../results/perimeters.ts'
import { meanOf, medianOf } from '../results/statistics.ts'
import type { MeasuredStream } from '../results/stream-metrics.ts'
import type { PlainDate } from '../values/moment.ts'
import type { FigureOrigin, OriginRow } from './figure-origin.ts'
import type { FigureRef } from './figure-ref.ts'
import { readingRows } from './origin-readings.ts'
import { unitOfMetric } from './origin-row.ts'
import { provisionalUntil } from './provisional.ts'

/** An origin of which only what is said is known: nothing measured, exact, over the campaign. */
export function originWith(ref: FigureRef, fields: Partial<FigureOrigin>): FigureOrigin {
  return {
    ref, value: null, unit: null, approximate: false, basis: typeof fields.value === 'number' ? 'computed' : 'none', method: 'count',
    numerator: null, denominator: null, median: null, perimeter: perimeterOf('campaign'), n: 0, of: 0, asOf: null, asOfEarliest: null,
    provisionalUntil: null, beside: [], drift: [], refused: [], rows: [], ...fields,
  }
}

/** What an indicator says of itself, in the shape of an origin. */
export function ofIndicator(indicator: IndicatorValue): Partial<FigureOrigin> {
  const { value, unit, approximate, basis, numerator, denominator, median, perimeter, n, of, asOf, asOfEarliest } = indicator
  return { value, unit, approximate, basis, numerator, denominator, median, perimeter, n, of, asOf, asOfEarliest }
}

/**
 * The sum, mean or median of a metric over some streams, with its rows. What must not be added is the highest instead,
 * or has no value: then every row stands apart.
 */
export function originOfMetric(
  plan: Plan,
  ref: FigureRef,
  { streams, metric, method = 'sum', readUntil }: { readonly streams: readonly MeasuredStream[]; readonly metric: Metric; readonly method?: 'sum' | 'mean' | 'median'; readonly readUntil?: PlainDate },
): FigureOrigin {
  const readings = streams.flatMap((one) => one.readings[metric] ?? [])
  const values = readings.map(({ value }) => value)
  const isApart = joinRuleOf(metric) === 'apart' && (values.length > 1 || streams.some((one) => one.apart[metric] !== undefined))
  const { approximate, asOf, asOfEarliest } = evidenceOf(readings)
  const of = { sum: isApart ? null : joinValues(metric, values), mean: meanOf(values), median: medianOf(values) }
  const value = of[method]
  return originWith(ref, {
    value, approximate, asOf, asOfEarliest, method: method === 'sum' && joinRuleOf(metric) === 'highest' ? 'highest' : method, unit: unitOfMetric(metric), perimeter: perimeterOfMetric(streams, metric),
    n: streams.filter((one) => one.readings[metric] !== undefined || one.apart[metric] !== undefined).length, of: streams.length,
    ...(method === 'mean' && value !== null ? { numerator: of.sum, denominator: values.length, median: of.median } : {}),
    provisionalUntil: latestProvisional(plan, streams, [metric]),
    rows: readingRows(plan, streams, metric, { ...(readUntil === undefined ? {} : { readUntil }), isApart }),
  })
}

/** Until when a figure over some streams is provisional: until the last of them settles. */
export function latestProvisional(plan: Plan, streams: readonly MeasuredStream[], metrics: readonly Metric[]): PlainDate | null {
  const dates = streams.flatMap((one) => metrics.flatMap((metric) => provisionalUntil(plan, one, metric) ?? []))
  return [...dates].sort().at(-1) ?? null
}

/** How the total of a metric moved from reading to reading. */
export function driftOfMetric(plan: Plan, metric: Metric): FigureOrigin['drift'] {
  return driftOf(plan).filter((point) => point.metric === metric)
}

/** Rows counted as one each: the value is how many count, out of all. */
export function originOfCount(ref: FigureRef, rows: readonly OriginRow[], fields: Partial<FigureOrigin> = {}): FigureOrigin {
  const n = new Set(rows.filter(({ whyNot }) => whyNot === null).map(({ group }) => group)).size
  return originWith(ref, { value: n, method: 'count', n, of: new Set(rows.map(({ group }) => group)).size, rows, ...fields })
}
