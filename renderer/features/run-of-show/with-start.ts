import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { DayMinute } from '../../../shared/domain/values/moment.ts'
import { rowOf, withRows } from '../../../shared/lib/table.ts'

/** The plan as it would be with a slot at that start: what a move is judged by before it is made (S6). */
export function withStart(plan: Plan, id: string, startMinute: DayMinute): Plan {
  const slot = rowOf(plan.slots, id)
  return slot === undefined ? plan : { ...plan, slots: withRows(plan.slots, [{ ...slot, startMinute }], []) }
}
