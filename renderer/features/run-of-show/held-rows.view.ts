import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Conflict } from '../../../shared/domain/schedule/conflict.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import type { Lifted } from './grid-layout.view.ts'
import { withHeld, type HeldSlot } from './held-slot.ts'
import { scheduleRows, type RowsBy, type ScheduleRow } from './schedule-rows.view.ts'
import { slotMark } from './slot-mark.view.ts'

/**
 * The rows while a slot is held. Along its own row it goes as it would stand there; over another one its own row stays
 * as it is, and the slot is lifted out of it: the hand hangs on it there until it is let go.
 *
 * @param conflicts of the plan as it would be
 */
export function heldRows(plan: Plan, held: HeldSlot | null, by: RowsBy, conflicts: readonly Conflict[], translate: Translate): {
  readonly rows: readonly ScheduleRow[]
  readonly lifted: Lifted | null
} {
  if (held?.row == null) return { rows: scheduleRows(held === null ? plan : withHeld(plan, held), by, conflicts, translate), lifted: null }
  const after = withHeld(plan, { ...held, row: null })
  const slot = rowOf(after.slots, held.slot)
  const mark = slot === undefined ? null : slotMark(after, slot, conflicts.some(({ slots }) => slots.includes(slot.id)), translate)
  return { rows: scheduleRows(plan, by, conflicts, translate), lifted: mark === null ? null : { row: held.row.from, mark } }
}
