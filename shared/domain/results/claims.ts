import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import type { Figure } from './figure.ts'
import { INDICATOR_IDS, type IndicatorId, type IndicatorValue } from './indicator.ts'
import { perimeterOfFigure } from './perimeters.ts'

/** Short names that people and platforms use for the totals. */
const ALIASES: Readonly<Record<string, IndicatorId>> = {
  views: 'views.total',
  likes: 'likes.total',
  comments: 'comments.total',
  shares: 'shares.total',
  mentions: 'mentions.total',
}

/** The indicator that a figure's metric names: an id of the closed list, or the short name of a total; else `null`. */
export function indicatorNamed(metric: string): IndicatorId | null {
  return INDICATOR_IDS.find((id) => id === metric) ?? (Object.hasOwn(ALIASES, metric) ? (ALIASES[metric] ?? null) : null)
}

/** The figures typed for an indicator, the latest date first; on the same date, the one recorded last. */
export function claimsOf(plan: Plan, id: IndicatorId): readonly Figure[] {
  return rowsOf(plan.figures)
    .filter((figure) => figure.role === 'claim' && indicatorNamed(figure.metric) === id)
    .sort(latestFirst)
}

/** Later as-of dates first, then later records. */
export function latestFirst(left: Figure, right: Figure): number {
  if (left.asOf !== right.asOf) return left.asOf < right.asOf ? 1 : -1
  return left.id < right.id ? 1 : -1
}

/**
 * The indicator, or, where the files give nothing at all, the latest figure typed for it, marked as typed. A figure
 * never takes the place of something computed or of a refusal (data-model.md, "Figures").
 */
export function orTyped(plan: Plan, computed: IndicatorValue): IndicatorValue {
  const isMeasured = computed.value !== null && computed.of > 0
  const claim = claimsOf(plan, computed.id)[0]
  if (isMeasured || computed.refused !== null || claim === undefined) return computed
  return { ...computed, ...typedFields(claim) }
}

/** What a typed figure says of an indicator: 1 figure of 1. */
export function typedFields(figure: Figure): Partial<IndicatorValue> & Pick<IndicatorValue, 'basis'> {
  return {
    value: figure.value,
    approximate: figure.approximate,
    perimeter: perimeterOfFigure(figure.perimeter),
    asOf: figure.asOf,
    asOfEarliest: figure.asOf,
    n: 1,
    of: 1,
    sources: [figure.source],
    basis: 'typed',
  }
}
