import { rowsOf } from '../../lib/table.ts'
import { dateOfOffset } from '../values/day-offset.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/moment.ts'
import type { TaskRow } from './recap-rows.ts'

/** Every task of the backward plan with its date, the earliest first; late when it is past and not done. */
export function taskRows(plan: Plan, today: PlainDate): readonly TaskRow[] {
  const { day } = campaignOf(plan)
  return rowsOf(plan.tasks)
    .map((task) => ({ task, date: dateOfOffset(day, task.offsetDays) }))
    .map(({ task, date }) => ({ task, date, late: task.doneOn === null && date < today }))
    .sort((left, right) => left.task.offsetDays - right.task.offsetDays)
}
