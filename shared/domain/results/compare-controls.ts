import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import { ADDABLE_METRICS } from './addable-metrics.ts'
import type { Figure } from './figure.ts'
import type { Metric } from './metric.ts'

/**
 * A platform's own total beside the sum of the rows of its sheet (M8). `difference` = their total − our sum. It is
 * shown and never explained away: platforms leave rows out of their exports and count some twice.
 */
export interface ComparedControl {
  readonly figure: Figure
  readonly sum: number | null
  /** Rows of the sheet that have the metric. */
  readonly n: number
  readonly difference: number | null
}

/** Every control figure with the sum it is compared with: all rows of that file and sheet, linked to a stream or not. */
export function compareControls(plan: Plan): readonly ComparedControl[] {
  return rowsOf(plan.figures)
    .filter(({ role }) => role === 'control')
    .map((figure) => {
      const metric = metricNamed(figure.metric)
      const values = metric === null ? [] : valuesOfSheet(plan, figure, metric)
      if (values.length === 0) return { figure, sum: null, n: 0, difference: null }
      const sum = values.reduce((total, value) => total + value, 0)
      return { figure, sum, n: values.length, difference: figure.value - sum }
    })
}

function valuesOfSheet(plan: Plan, { source }: Figure, metric: Metric): readonly number[] {
  if (source.kind !== 'import') return []
  return rowsOf(plan.observations).flatMap((observation) => {
    const own = observation.source
    const isOfSheet = own.kind === 'import' && own.import === source.import && own.sheet === source.sheet
    return isOfSheet ? (observation.metrics[metric] ?? []) : []
  })
}

/** `views`, or `views.total` as the indicator is called; `null` for what no rows add up to, such as reach. */
function metricNamed(name: string): Metric | null {
  return ADDABLE_METRICS.find((metric) => metric === name || `${metric}.total` === name) ?? null
}
