import type { AccountId, StreamId } from '../values/id-schema.ts'
import type { Platform } from '../values/platform.ts'
import type { PlainDate } from '../values/moment.ts'
import type { Source } from '../values/source.ts'

/**
 * Every indicator the app computes, closed. Its definition (numerator, denominator, perimeter, what is missing) is the
 * message `indicator.<id>.definition`. There is no advertising value (AVE, EMV): it measures a price, not an effect.
 */
export const INDICATOR_IDS = [
  'participants.count', 'participants.live', 'participants.firstTime', 'mobilisation.confirmed', 'teams.represented',
  'cohesion.mean', 'streams.planned', 'streams.delivered', 'streams.count', 'duration.mean', 'coverage.share',
  'views.total', 'views.mean', 'views.median', 'retention.mean', 'likes.total', 'likes.perView', 'comments.total',
  'shares.total', 'mentions.total', 'trend.minutes', 'followers',
] as const
export type IndicatorId = (typeof INDICATOR_IDS)[number]

/** What one unit of the value is. `share` is a fraction (0.13 prints as 13 %); `score` goes from 1 to 5. */
export type IndicatorUnit =
  | 'participants' | 'teams' | 'streams' | 'seconds' | 'share' | 'views' | 'likes' | 'likesPerView' | 'comments'
  | 'shares' | 'mentions' | 'minutes' | 'followers' | 'score'

/** What a value covers. Empty lists where the kind does not use them. */
export interface IndicatorPerimeter {
  readonly kind: 'roster' | 'schedule' | 'streams' | 'accounts' | 'terms' | 'campaign'
  readonly accounts: readonly AccountId[]
  readonly streams: readonly StreamId[]
  readonly terms: readonly string[]
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

/**
 * Why a ratio is not given (product.md section 5, rule 2). `above` and `below` name the two perimeters that differ;
 * `metric` is the indicator id or metric of each side.
 */
export interface Refusal {
  readonly code: 'perimetersDiffer'
  readonly above: { readonly metric: string; readonly perimeter: IndicatorPerimeter }
  readonly below: { readonly metric: string; readonly perimeter: IndicatorPerimeter }
}

/**
 * An indicator with all that an honest figure needs (product.md section 5, rule 1). `value: null` without `refused`
 * means that nothing was measured.
 */
export interface IndicatorValue {
  readonly id: IndicatorId
  readonly value: number | null
  /** Stands beside every mean; `null` for what is not a mean. */
  readonly median: number | null
  /** What was divided, for means and ratios: `value = numerator / denominator`. `null` for counts and sums. */
  readonly numerator: number | null
  readonly denominator: number | null
  readonly approximate: boolean
  readonly unit: IndicatorUnit
  readonly perimeter: IndicatorPerimeter
  /** Platforms whose ways of counting were added up. */
  readonly platforms: readonly Platform[]
  /** The latest date of the readings used, and the earliest. */
  readonly asOf: PlainDate | null
  readonly asOfEarliest: PlainDate | null
  /** Rows used, out of the rows that could have had the value. */
  readonly n: number
  readonly of: number
  readonly sources: readonly Source[]
  /** `typed`: nothing could be computed and a figure typed by hand stands here (data-model.md, "Figures"). */
  readonly basis: 'computed' | 'typed' | 'none'
  readonly refused: Refusal | null
}
