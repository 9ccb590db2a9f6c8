import type { IndicatorId, IndicatorUnit, IndicatorValue, Refusal } from './indicator.ts'
import { evidenceOf, makeIndicator } from './make-indicator.ts'
import type { Metric } from './metric.ts'
import { isSamePerimeter, perimeterOfMetric } from './perimeters.ts'
import { sumOf } from './statistics.ts'
import type { MeasuredStream } from './stream-metrics.ts'

/** One side of a ratio: the metric and the name by which it is told. */
export interface Side {
  readonly metric: Metric
  readonly name: string
}

/**
 * One metric per another over the streams, from the two sums (product.md section 5, rules 2 and 3).
 *
 * Refused unless the streams that have the one are exactly those that have the other, and within each stream the same
 * posts gave both: views of two platforms under the likes of one would be a ratio of nothing.
 */
export function ratioOf(
  id: IndicatorId,
  unit: IndicatorUnit,
  above: Side,
  below: Side,
  streams: readonly MeasuredStream[],
): IndicatorValue {
  const perimeter = perimeterOfMetric(streams, above.metric)
  const n = perimeter.streams.length
  const refused = refusalOf(above, below, streams)
  if (refused !== null) return makeIndicator(id, unit, { perimeter, of: streams.length, refused })
  const tops = streams.flatMap(({ readings }) => readings[above.metric] ?? [])
  const bottoms = streams.flatMap(({ readings }) => readings[below.metric] ?? [])
  const numerator = sumOf(tops.map(({ value }) => value))
  const denominator = sumOf(bottoms.map(({ value }) => value))
  return makeIndicator(id, unit, {
    ...evidenceOf([...tops, ...bottoms]),
    value: denominator > 0 ? numerator / denominator : null,
    numerator: n === 0 ? null : numerator,
    denominator: n === 0 ? null : denominator,
    perimeter,
    n,
    of: streams.length,
  })
}

function refusalOf(above: Side, below: Side, streams: readonly MeasuredStream[]): Refusal | null {
  const top = perimeterOfMetric(streams, above.metric)
  const bottom = perimeterOfMetric(streams, below.metric)
  const areSamePosts = streams.every((measured) => isOfSamePosts(measured, above.metric, below.metric))
  if (areSamePosts && isSamePerimeter(top, bottom)) return null
  return {
    code: 'perimetersDiffer',
    above: { metric: above.name, perimeter: top },
    below: { metric: below.name, perimeter: bottom },
  }
}

/** A value noted by hand covers its stream as a whole; two values from posts must come from the same posts. */
function isOfSamePosts({ readings }: MeasuredStream, above: Metric, below: Metric): boolean {
  const [tops, bottoms] = [readings[above]?.items ?? [], readings[below]?.items ?? []]
  if (tops.length === 0 || bottoms.length === 0) return true
  return tops.length === bottoms.length && tops.every((item) => bottoms.includes(item))
}
