import type { DriftPoint } from '../results/drift.ts'
import type { Figure } from '../results/figure.ts'
import type { IndicatorPerimeter, IndicatorUnit, Refusal } from '../results/indicator.ts'
import type { AccountId, StreamId } from '../values/id-schema.ts'
import type { PlainDate } from '../values/moment.ts'
import type { Source } from '../values/source.ts'
import type { FigureRef } from './figure-ref.ts'

/**
 * How a value follows from the rows that count: see `foldRows`. `share` is a mean of noughts and ones; `minutes` the
 * time inside at least one of the rows' spans, `coverage` that time ÷ the window; `typed` the one row itself; `highest`
 * what is known for certain of values that must not be added.
 */
export type OriginMethod = 'sum' | 'highest' | 'count' | 'mean' | 'median' | 'share' | 'ratio' | 'minutes' | 'coverage' | 'typed'

/** Why a row is shown and does not count. */
export const WHY_NOT = [
  'older', 'replacedByHand', 'replacedByFile', 'noValue', 'unassigned', 'linked', 'notOurs', 'cancelled', 'notPlanned', 'unplaced',
  'outsideWindow', 'notStreamed', 'streamed', 'notInvited', 'noTeam', 'duplicate', 'original', 'open', 'otherAccount',
  'perimetersDiffer', 'compared', 'apart', 'notConfirmed', 'hasEmail',
  'otherStatus', 'otherChannel', 'notReached', 'placed', 'noAccount', 'otherTime', 'notDoneYet',
] as const
export type WhyNot = (typeof WHY_NOT)[number]

/**
 * One contribution to a value. Rows of one `group` make one together: the posts of a stream, the people of a team.
 * `side` says which of two sums of a ratio it is part of. `value: null`: it has none, or it counts as one.
 */
export interface OriginRow {
  /** The record that it stands for: an observation, a slot, a person… */
  readonly record: string
  readonly label: string
  readonly account: AccountId | null
  /** Of a post whose account nobody knows: what its file called it. */
  readonly accountText: string
  readonly group: string
  readonly side: 'above' | 'below'
  readonly value: number | null
  readonly unit: IndicatorUnit | null
  /** In minutes, for what covers time. */
  readonly span: { readonly from: number; readonly to: number } | null
  readonly approximate: boolean
  readonly asOf: PlainDate | null
  /** `null`: typed on its screen, with no word of when. */
  readonly source: Source | null
  /** `null`: it counts. */
  readonly whyNot: WhyNot | null
}

/** A figure that stands beside the value and never in its place: typed by hand, a platform's own total, the computed one. */
export interface BesideFigure {
  readonly kind: 'typed' | 'control' | 'computed'
  readonly figure: Figure | null
  readonly value: number
  readonly approximate: boolean
  readonly asOf: PlainDate | null
  readonly perimeter: IndicatorPerimeter
  /** What it is compared with, over its own perimeter; `null` when nothing can be computed there. */
  readonly comparedWith: number | null
  /** Itself − what it is compared with. */
  readonly difference: number | null
  readonly source: Source | null
}

/** What is in one perimeter of a refused ratio and not in the other. */
export interface PerimeterDifference {
  readonly accounts: readonly AccountId[]
  readonly streams: readonly StreamId[]
}

/** A ratio that is not given, with what makes its two perimeters differ. */
export interface RefusedOrigin {
  readonly refusal: Refusal
  readonly onlyAbove: PerimeterDifference
  readonly onlyBelow: PerimeterDifference
  /** Streams in both whose two values come from different posts. */
  readonly otherPosts: readonly StreamId[]
}

/**
 * Where a figure comes from, whole: the value, how it was made, what it covers, the rows that it stands on and those
 * left out, what stands beside it. `numerator` and `denominator` are what was divided, as of an indicator.
 */
export interface FigureOrigin {
  readonly ref: FigureRef
  readonly value: number | null
  readonly unit: IndicatorUnit | null
  readonly approximate: boolean
  readonly basis: 'computed' | 'typed' | 'none'
  readonly method: OriginMethod
  readonly numerator: number | null
  readonly denominator: number | null
  /** Beside every mean. */
  readonly median: number | null
  readonly perimeter: IndicatorPerimeter
  readonly n: number
  readonly of: number
  readonly asOf: PlainDate | null
  readonly asOfEarliest: PlainDate | null
  /** The date until which it is provisional, `null` when it is final or when nothing settles. */
  readonly provisionalUntil: PlainDate | null
  readonly beside: readonly BesideFigure[]
  readonly drift: readonly DriftPoint[]
  readonly refused: readonly RefusedOrigin[]
  readonly rows: readonly OriginRow[]
}
