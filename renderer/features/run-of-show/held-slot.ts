import type { WindowCommand } from '../../../shared/contract/command-schema.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { findConflicts } from '../../../shared/domain/schedule/find-conflicts.ts'
import type { Conflict } from '../../../shared/domain/schedule/conflict.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import type { DayMinute } from '../../../shared/domain/values/moment.ts'
import { deepEqual } from '../../../shared/lib/deep-equal.ts'
import { rowOf, withRows } from '../../../shared/lib/table.ts'
import { changesOfRow, type RowMove } from './row-move.ts'

/** A slot held over the grid, not let go yet: where it is held. `null`: as it is in the plan. */
export interface HeldSlot {
  readonly slot: SlotId
  readonly startMinute: DayMinute | null
  readonly durationSeconds: number | null
  readonly row: RowMove | null
}

/** The fields of a slot that a hand on the grid changes. */
type SlotChanges = Partial<Pick<Slot, 'startMinute' | 'durationSeconds' | 'account' | 'participants'>>

/** What letting go would change of the slot: nothing where it is held where it was. */
export function heldChanges(plan: Plan, held: HeldSlot): SlotChanges {
  const slot = rowOf(plan.slots, held.slot)
  if (slot === undefined) return {}
  const { startMinute, durationSeconds, row } = held
  const wanted: SlotChanges = {
    ...(startMinute === null ? {} : { startMinute }),
    ...(durationSeconds === null ? {} : { durationSeconds }),
    ...(row === null ? {} : changesOfRow(plan, slot, row)),
  }
  // The entries of some fields are those fields.
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => !deepEqual(slot[field as keyof SlotChanges], value))) as SlotChanges
}

/** The plan as it would be if the slot were let go here: what a move is judged by before it is made (S6). */
export function withHeld(plan: Plan, held: HeldSlot): Plan {
  const slot = rowOf(plan.slots, held.slot)
  return slot === undefined ? plan : { ...plan, slots: withRows(plan.slots, [{ ...slot, ...heldChanges(plan, held) }], []) }
}

/** The one command that lets the slot go here; `null` where nothing would change. */
export function commandOfHeld(plan: Plan, held: HeldSlot): WindowCommand | null {
  const changes = heldChanges(plan, held)
  const fields = Object.keys(changes)
  if (fields.length === 0) return null
  if (fields.length === 1 && changes.startMinute !== undefined) return { type: 'schedule.moveSlot', slot: held.slot, startMinute: changes.startMinute }
  return { type: 'slot.edit', id: held.slot, changes }
}

/** The conflicts of the slot that are not there yet: she is asked before they are made. */
export function newConflicts(plan: Plan, held: HeldSlot): readonly Conflict[] {
  const ofSlot = (conflict: Conflict): boolean => conflict.slots.includes(held.slot)
  // Where it lies in the day does not tell one conflict from another: a slot that moves takes it along.
  const key = ({ kind, slots, account, participant }: Conflict): string => [kind, ...[...slots].sort(), account ?? '', participant ?? ''].join(' ')
  const known = new Set(findConflicts(plan).filter(ofSlot).map(key))
  return findConflicts(withHeld(plan, held)).filter((conflict) => ofSlot(conflict) && !known.has(key(conflict)))
}
