import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'

/** The next number of the day's counter, which orders streams and log lines whatever the clock does. */
export function nextOrder(plan: Plan): number {
  const used = [...rowsOf(plan.streams), ...rowsOf(plan.log)].map((row) => row.order)
  return used.reduce((highest, order) => Math.max(highest, order), 0) + 1
}
