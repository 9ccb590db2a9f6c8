import { deepEqual } from '../../lib/deep-equal.ts'
import type { Plan } from '../plan/plan.ts'
import { claimsOf } from '../results/claims.ts'
import type { IndicatorValue } from '../results/indicator.ts'
import { refusedRatioOf } from '../results/likes-per-view.ts'
import type { MeasuredStream } from '../results/stream-metrics.ts'
import type { RefusedRatio } from './recap-rows.ts'

/**
 * The ratios of likes to views that a reader may be tempted to make and that are not given: of the streams, and of each
 * figure of likes typed by hand, even where the streams themselves give an honest one. Each pair of perimeters once.
 */
export function refusedRatios(
  plan: Plan,
  indicators: readonly IndicatorValue[],
  measured: readonly MeasuredStream[],
): readonly RefusedRatio[] {
  const claimed = claimsOf(plan, 'likes.total').flatMap((claim) => {
    const refusal = refusedRatioOf(plan, claim, measured)
    return refusal === null ? [] : [{ ...refusal, figure: claim.id }]
  })
  const computed = indicators.find(({ id }) => id === 'likes.perView')?.refused ?? null
  const all: readonly RefusedRatio[] = [...claimed, ...(computed === null ? [] : [{ ...computed, figure: null }])]
  return all.filter((refusal, index) => all.findIndex((other) => isSame(other, refusal)) === index)
}

function isSame(left: RefusedRatio, right: RefusedRatio): boolean {
  return deepEqual({ ...left, figure: null }, { ...right, figure: null })
}
