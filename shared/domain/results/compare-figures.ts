import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import { indicatorNamed } from './claims.ts'
import type { Figure } from './figure.ts'
import type { IndicatorId, IndicatorValue } from './indicator.ts'
import { computeIndicator, gatherEvidence } from './indicators.ts'
import { scopeOf } from './scope.ts'

/**
 * A figure typed by hand beside what the files give over the very same perimeter (data-model.md, "Figures").
 * `difference` = typed − computed; both `null` when nothing can be computed there.
 */
export interface ComparedFigure {
  readonly figure: Figure
  readonly computed: IndicatorValue | null
  readonly difference: number | null
}

/** What can be computed for a part of the campaign: streams or accounts, and for a hashtag. The rest only as a whole. */
const BY_STREAMS: readonly IndicatorId[] = [
  'streams.count', 'duration.mean', 'views.total', 'views.mean', 'views.median', 'retention.mean', 'likes.total',
  'comments.total', 'shares.total',
]

/** Every figure typed by hand with its computed counterpart, in the order of typing. Neither replaces the other. */
export function compareFigures(plan: Plan): readonly ComparedFigure[] {
  return rowsOf(plan.figures)
    .filter(({ role }) => role === 'claim')
    .map((figure) => {
      const computed = counterpartOf(plan, figure)
      const difference = computed?.value == null ? null : figure.value - computed.value
      return { figure, computed, difference }
    })
}

function counterpartOf(plan: Plan, figure: Figure): IndicatorValue | null {
  const id = indicatorNamed(figure.metric)
  // Followers are only ever dated figures: nothing is computed that they could be compared with.
  if (id === null || id === 'followers') return null
  const { kind } = figure.perimeter
  const isComparable =
    kind === 'campaign' || (kind === 'term' ? id === 'mentions.total' : BY_STREAMS.includes(id))
  if (!isComparable) return null
  const computed = computeIndicator(id, gatherEvidence(plan, scopeOf(figure.perimeter)))
  return computed.value === null ? null : computed
}
