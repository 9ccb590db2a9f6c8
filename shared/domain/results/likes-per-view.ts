import type { Plan } from '../plan/plan.ts'
import { claimsOf } from './claims.ts'
import type { Figure } from './figure.ts'
import type { IndicatorValue, Refusal } from './indicator.ts'
import { isSamePerimeter, perimeterOfFigure, perimeterOfMetric } from './perimeters.ts'
import { ratioOf } from './ratio.ts'
import type { MeasuredStream } from './stream-metrics.ts'

/**
 * Likes per view. Hearts can be tapped many times, so it is never a rate (product.md section 5, rule 6).
 *
 * Computed where streams have both. Otherwise, likes typed by hand are divided by views of the very same perimeter, or
 * the ratio is refused with both named: 27,000 likes on the station's account say nothing of the views of all streams.
 */
export function likesPerView(plan: Plan, streams: readonly MeasuredStream[]): IndicatorValue {
  const likes = { metric: 'likes', name: 'likes.total' } as const
  const views = { metric: 'views', name: 'views.total' } as const
  const computed = ratioOf('likes.perView', 'likesPerView', likes, views, streams)
  const claim = claimsOf(plan, 'likes.total')[0]
  if (claim === undefined || (computed.refused === null && computed.n > 0)) return computed
  return typedRatio(plan, claim, computed) ?? { ...computed, refused: refusedRatioOf(plan, claim, streams) }
}

/** Why typed likes cannot be divided by the views known, or `null` when they can. */
export function refusedRatioOf(plan: Plan, likes: Figure, streams: readonly MeasuredStream[]): Refusal | null {
  const above = perimeterOfFigure(likes.perimeter)
  const measured = perimeterOfMetric(streams, 'views')
  const claims = claimsOf(plan, 'views.total')
  if (claims.some((views) => isSamePerimeter(above, perimeterOfFigure(views.perimeter)))) return null
  if (measured.streams.length > 0 && isSamePerimeter(above, measured)) return null
  const typed = claims[0] ?? claimsOf(plan, 'views.mean')[0]
  const below =
    measured.streams.length > 0 || typed === undefined
      ? { metric: 'views.total', perimeter: measured }
      : { metric: typed.metric, perimeter: perimeterOfFigure(typed.perimeter) }
  return { code: 'perimetersDiffer', above: { metric: likes.metric, perimeter: above }, below }
}

/** Typed likes over typed views of the same perimeter. */
function typedRatio(plan: Plan, likes: Figure, computed: IndicatorValue): IndicatorValue | null {
  const perimeter = perimeterOfFigure(likes.perimeter)
  const views = claimsOf(plan, 'views.total').find((claim) => isSamePerimeter(perimeter, perimeterOfFigure(claim.perimeter)))
  if (views === undefined || views.value <= 0) return null
  const dates = [likes.asOf, views.asOf].sort()
  return {
    ...computed,
    value: likes.value / views.value,
    numerator: likes.value,
    denominator: views.value,
    approximate: likes.approximate || views.approximate,
    perimeter,
    asOf: dates[1] ?? null,
    asOfEarliest: dates[0] ?? null,
    n: 1,
    of: 1,
    sources: [likes.source, views.source],
    basis: 'typed',
    refused: null,
  }
}
