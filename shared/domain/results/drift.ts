import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/moment.ts'
import { ADDABLE_METRICS } from './addable-metrics.ts'
import type { Metric } from './metric.ts'
import { EVERYTHING } from './scope.ts'
import { measureStreams } from './stream-metrics.ts'

/** What a metric added up to as of a date, over the n streams that had it by then. */
export interface DriftPoint {
  readonly metric: Metric
  readonly asOf: PlainDate
  readonly total: number
  readonly n: number
}

/** How the totals moved from reading to reading (M5), by metric, then by date. One date alone is no drift. */
export function driftOf(plan: Plan): readonly DriftPoint[] {
  const dates = [...new Set(rowsOf(plan.observations).map(({ asOf }) => asOf))].sort()
  if (dates.length < 2) return []
  const measured = dates.map((asOf) => ({ asOf, streams: measureStreams(plan, { ...EVERYTHING, readUntil: asOf }) }))
  return ADDABLE_METRICS.flatMap((metric) => {
    const points = measured.flatMap(({ asOf, streams }) => {
      const values = streams.flatMap(({ readings }) => readings[metric]?.value ?? [])
      const total = values.reduce((sum, value) => sum + value, 0)
      return values.length === 0 ? [] : [{ metric, asOf, total, n: values.length }]
    })
    return points.length > 1 ? points : []
  })
}
