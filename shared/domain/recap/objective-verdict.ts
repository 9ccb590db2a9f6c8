import { rowsOf } from '../../lib/table.ts'
import type { Objective, Verdict } from '../campaign/objective.ts'
import type { Plan } from '../plan/plan.ts'
import { indicatorNamed, latestFirst } from '../results/claims.ts'
import type { Figure } from '../results/figure.ts'
import type { IndicatorValue } from '../results/indicator.ts'
import type { ObjectiveRow } from './recap-rows.ts'

/** Every objective with its verdict and the figure behind it (C2), in her order. */
export function objectiveRows(plan: Plan, indicators: readonly IndicatorValue[]): readonly ObjectiveRow[] {
  return [...rowsOf(plan.objectives)]
    .sort((left, right) => left.order - right.order)
    .map((objective) => objectiveRow(objective, indicators, rowsOf(plan.figures)))
}

/**
 * How an objective ended. Her own verdict stands. Otherwise the figure decides: at the target or past it is reached,
 * between the baseline (0 without one) and the target is partly reached, at the baseline or behind it is not reached. A
 * target below the baseline is one to come down to. Without indicator, figure or target it is not measured.
 */
export function objectiveRow(
  objective: Objective,
  indicators: readonly IndicatorValue[],
  figures: readonly Figure[],
): ObjectiveRow {
  const id = objective.indicator === null ? null : indicatorNamed(objective.indicator)
  const indicator = indicators.find((one) => one.id === id) ?? null
  const figure = id === null && objective.indicator !== null ? latestFigure(figures, objective.indicator) : null
  const value = indicator?.value ?? figure?.value ?? null
  const progress = progressOf(objective, value)
  const measured = verdictOf(progress)
  return {
    objective,
    verdict: objective.verdict ?? measured,
    decidedBy: objective.verdict === null ? 'figures' : 'hand',
    notMeasured: objective.verdict === null && measured === 'notMeasured' ? reasonOf(objective, indicator, value) : null,
    indicator,
    figure,
    value,
    progress,
  }
}

function progressOf({ baseline, target }: Objective, value: number | null): number | null {
  if (value === null || target === null) return null
  const start = baseline ?? 0
  // A target equal to its baseline asks to hold it: reached or not, with nothing between.
  if (target === start) return value >= target ? 1 : 0
  return (value - start) / (target - start)
}

function verdictOf(progress: number | null): Verdict {
  if (progress === null) return 'notMeasured'
  if (progress >= 1) return 'reached'
  return progress > 0 ? 'partly' : 'notReached'
}

function reasonOf(
  objective: Objective,
  indicator: IndicatorValue | null,
  value: number | null,
): ObjectiveRow['notMeasured'] {
  if (objective.indicator === null) return 'noIndicator'
  if (indicator !== null && indicator.refused !== null) return 'refused'
  return value === null ? 'noValue' : 'noTarget'
}

function latestFigure(figures: readonly Figure[], metric: string): Figure | null {
  return figures.filter((figure) => figure.role === 'claim' && figure.metric === metric).sort(latestFirst)[0] ?? null
}
