import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { TaskRow } from '../../../shared/domain/recap/recap-rows.ts'
import { taskRows } from '../../../shared/domain/recap/task-rows.ts'
import type { PlainDate } from '../../../shared/domain/values/moment.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import type { Relay } from '../../../shared/domain/outreach/relay.ts'

/** A task with how it stands on a date. */
export interface TaskLine extends TaskRow {
  readonly state: 'done' | 'late' | 'today' | 'open'
}

/** The backward plan on a date, from the first task to the last. */
export function tasksView(plan: Plan, today: PlainDate): readonly TaskLine[] {
  return taskRows(plan, today).map((row) => ({ ...row, state: stateOf(row, today) }))
}

function stateOf({ task, date, late }: TaskRow, today: PlainDate): TaskLine['state'] {
  if (task.doneOn !== null) return 'done'
  if (late) return 'late'
  return date === today ? 'today' : 'open'
}

/** Relays and announcements: by date and time, what is not dated last, then by name. */
export function relaysView(plan: Plan): readonly Relay[] {
  const when = ({ date, minute }: Relay): string => `${date ?? '9999'} ${String(minute ?? 9999).padStart(4, '0')}`
  return [...rowsOf(plan.relays)].sort((left, right) => when(left).localeCompare(when(right)) || left.name.localeCompare(right.name))
}
