import { perimeterOf, perimeterOfMetric } from './perimeters.ts'
import type { IndicatorId, IndicatorUnit, IndicatorValue } from './indicator.ts'
import { evidenceOf, makeIndicator } from './make-indicator.ts'
import type { Metric } from './metric.ts'
import { meanOf, medianOf, sumOf } from './statistics.ts'
import type { MeasuredStream, Reading } from './stream-metrics.ts'

/** The sum of a metric over the streams that have it; n of those streams out of all that took place. */
export function totalOf(
  id: IndicatorId,
  unit: IndicatorUnit,
  metric: Metric,
  streams: readonly MeasuredStream[],
): IndicatorValue {
  const readings = readingsOf(streams, metric)
  return makeIndicator(id, unit, {
    ...common(readings, streams, metric),
    value: readings.length === 0 ? null : sumOf(readings.map(({ value }) => value)),
  })
}

/** The mean of a metric per stream that has it, from the sum, with the median beside it. */
export function meanPerStream(
  id: IndicatorId,
  unit: IndicatorUnit,
  metric: Metric,
  streams: readonly MeasuredStream[],
): IndicatorValue {
  const readings = readingsOf(streams, metric)
  const values = readings.map(({ value }) => value)
  return makeIndicator(id, unit, { ...common(readings, streams, metric), ...meanFields(values) })
}

/** The median of a metric over the streams that have it. */
export function medianPerStream(
  id: IndicatorId,
  unit: IndicatorUnit,
  metric: Metric,
  streams: readonly MeasuredStream[],
): IndicatorValue {
  const readings = readingsOf(streams, metric)
  const median = medianOf(readings.map(({ value }) => value))
  return makeIndicator(id, unit, { ...common(readings, streams, metric), value: median })
}

/** The mean length of the streams whose length is known. */
export function meanDuration(streams: readonly MeasuredStream[]): IndicatorValue {
  const timed = streams.filter(({ seconds }) => seconds !== null)
  return makeIndicator('duration.mean', 'seconds', {
    ...meanFields(timed.flatMap(({ seconds }) => seconds ?? [])),
    perimeter: perimeterOf('streams', {
      streams: timed.map(({ stream }) => stream.id),
      accounts: [...new Set(timed.flatMap(({ account }) => account ?? []))],
    }),
    n: timed.length,
    of: streams.length,
    sources: timed.map(({ stream }) => stream.source),
  })
}

/** The value of a mean with what it was divided from and the median that stands beside it. */
export function meanFields(
  values: readonly number[],
): Pick<IndicatorValue, 'value' | 'median' | 'numerator' | 'denominator'> {
  if (values.length === 0) return { value: null, median: null, numerator: null, denominator: null }
  return { value: meanOf(values), median: medianOf(values), numerator: sumOf(values), denominator: values.length }
}

function readingsOf(streams: readonly MeasuredStream[], metric: Metric): readonly Reading[] {
  return streams.flatMap(({ readings }) => readings[metric] ?? [])
}

function common(readings: readonly Reading[], streams: readonly MeasuredStream[], metric: Metric): Partial<IndicatorValue> {
  const perimeter = perimeterOfMetric(streams, metric)
  return { ...evidenceOf(readings), perimeter, n: readings.length, of: streams.length }
}
