import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Verdict } from '../../../shared/domain/campaign/objective.ts'
import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import { objectiveRow, objectiveRows } from '../../../shared/domain/recap/objective-verdict.ts'
import type { ObjectiveRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { IndicatorUnit } from '../../../shared/domain/results/indicator.ts'
import { computeIndicators } from '../../../shared/domain/results/indicators.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { valueText } from '../../../shared/sheets/value-text.ts'
import { rowsOf } from '../../../shared/lib/table.ts'

/** An objective as its card shows it. */
export interface ObjectiveCardView {
  readonly row: ObjectiveRow
  /** From 1, as printed. */
  readonly number: number
  /** What one unit of its indicator is: how baseline and target are typed. */
  readonly unit: IndicatorUnit | null
  /** What the figures alone say, where she said something else; `null` where they agree or she said nothing. */
  readonly figuresSay: Verdict | null
}

/** Every objective with its verdict, in her order. */
export function objectivesView(plan: Plan): readonly ObjectiveCardView[] {
  const indicators = computeIndicators(plan)
  return objectiveRows(plan, indicators).map((row, index) => {
    const alone = objectiveRow({ ...row.objective, verdict: null }, indicators, rowsOf(plan.figures)).verdict
    return {
      row,
      number: index + 1,
      unit: row.indicator?.unit ?? null,
      figuresSay: row.decidedBy === 'hand' && alone !== row.verdict ? alone : null,
    }
  })
}

/** The figure behind a verdict in words, with its date: `≈ 1 000 pour une cible de 800 · au 24 avr. 2015`. */
export function measuredText({ row, unit }: ObjectiveCardView, translate: Translate): string {
  const { value, objective, indicator, figure } = row
  if (value === null) {
    return row.notMeasured === null ? translate('objectives.measuredNone') : translate(`workbook.notMeasuredWhy.${row.notMeasured}`)
  }
  const written = valueText(value, unit, indicator?.approximate ?? figure?.approximate ?? false, translate)
  const asOf = indicator?.asOf ?? figure?.asOf ?? null
  const measured = objective.target === null
    ? translate('objectives.measuredNoTarget', { value: written })
    : translate('objectives.measured', { value: written, target: valueText(objective.target, unit, false, translate) })
  return asOf === null ? measured : `${measured} · ${translate('workbook.asOf', { date: formatDate(asOf, translate, 'medium') })}`
}

/** Where the figure behind a verdict comes from; `null` where nothing is measured. */
export function measuredRef({ value, indicator, figure }: ObjectiveRow): FigureRef | null {
  if (value === null) return null
  if (indicator !== null) return { kind: 'indicator', id: indicator.id }
  return figure === null ? null : { kind: 'figure', id: figure.id }
}

/** How a number of a unit is typed: a share as a percentage, a time in seconds. */
export function typedAs(unit: IndicatorUnit | null): Intl.NumberFormatOptions {
  if (unit === 'share') return { style: 'percent', maximumFractionDigits: 1 }
  if (unit === 'seconds') return { style: 'unit', unit: 'second', maximumFractionDigits: 1 }
  return { maximumFractionDigits: 2 }
}
