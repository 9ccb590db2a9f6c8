import { appError, type AppError } from '../../errors/app-error.ts'
import { deepEqual } from '../../lib/deep-equal.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import type { Change } from '../plan/change.ts'
import type { Plan } from '../plan/plan.ts'
import type { Slot } from '../schedule/slot.ts'
import { LAST_DAY_MINUTE } from '../values/moment.ts'
import type { CommandContext, IntentCommand } from './command.ts'
import { eventEntry, slotEvent } from './event-entry.ts'

type CommandOf<Type extends IntentCommand['type']> = Extract<IntentCommand, { type: Type }>

/**
 * Moves a slot to another start and keeps its length; `null` puts it back among those to place.
 *
 * Refuses a move that would leave the campaign day (`schedule.outsideDay`). Overlaps are allowed: the run of show shows
 * them as conflicts.
 */
export function moveSlot(plan: Plan, command: CommandOf<'schedule.moveSlot'>): Result<Change, AppError> {
  const slot = slotOf(plan, command.slot)
  if (!slot.ok) return slot
  const { startMinute } = command
  const ends = (startMinute ?? 0) + slot.value.durationSeconds / 60
  if ((startMinute ?? 0) < 0 || ends > LAST_DAY_MINUTE) return err(appError('schedule.outsideDay', { title: slot.value.title }))
  return ok({ put: { slots: [{ ...slot.value, startMinute }] } })
}

/** Places several slots in one step; refuses all of them where one is not there or would leave the campaign day. */
export function placeSlots(plan: Plan, command: CommandOf<'schedule.placeSlots'>): Result<Change, AppError> {
  const placed: Slot[] = []
  // The last word counts where a slot is named twice.
  const starts = new Map(command.places.map((place) => [place.slot, place.startMinute]))
  for (const [slot, startMinute] of starts) {
    const moved = moveSlot(plan, { type: 'schedule.moveSlot', slot, startMinute })
    if (!moved.ok) return moved
    placed.push(...(moved.value.put?.slots ?? []))
  }
  return ok({ put: { slots: placed } })
}

/** Cancels a slot, which stays in the run of show with the reason; the log says so. */
export function cancelSlot(plan: Plan, command: CommandOf<'schedule.cancelSlot'>, context: CommandContext): Result<Change, AppError> {
  const slot = slotOf(plan, command.slot)
  if (!slot.ok) return slot
  return ok(withState(plan, slot.value, { kind: 'cancelled', reason: command.reason }, context))
}

/** Plans a cancelled or replaced slot again; the log says so. */
export function restoreSlot(plan: Plan, command: CommandOf<'schedule.restoreSlot'>, context: CommandContext): Result<Change, AppError> {
  const slot = slotOf(plan, command.slot)
  if (!slot.ok) return slot
  return ok(withState(plan, slot.value, { kind: 'planned' }, context))
}

/** Said again, it is neither a change nor a second line of the log. */
function withState(plan: Plan, slot: Slot, state: Extract<Slot['state'], { kind: 'planned' | 'cancelled' }>, context: CommandContext): Change {
  if (deepEqual(slot.state, state)) return {}
  const event = state.kind === 'planned' ? slotEvent('restored', slot) : slotEvent('cancelled', slot, state.reason)
  return { put: { slots: [{ ...slot, state }], log: [eventEntry(plan, event, { slot: slot.id, stream: null }, context)] } }
}

/** Freezes the run of show as it stands (S7). */
export function freeze(plan: Plan, command: CommandOf<'schedule.freeze'>, context: CommandContext): Change {
  const baseline = { id: context.newId('baseline'), name: command.name, frozenAt: context.now, slots: rowsOf(plan.slots) }
  return { put: { baselines: [baseline] } }
}

/** The slot of that id, or `command.notFound`. */
export function slotOf(plan: Plan, id: string): Result<Slot, AppError> {
  const slot = rowOf(plan.slots, id)
  return slot === undefined ? err(appError('command.notFound', { what: 'slot', id })) : ok(slot)
}
