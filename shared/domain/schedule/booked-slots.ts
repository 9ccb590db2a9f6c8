import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import type { DayClock } from './day-clock.ts'
import type { Slot } from './slot.ts'
import type { Stretch } from './stretch.ts'

/** A planned and placed slot with the stretch of the day that it takes. */
export interface Booking extends Stretch {
  readonly slot: Slot
}

/** The slots that take up time, by start: planned, with a start. Cancelled, replaced and unplaced ones take none. */
export function bookedSlots(plan: Plan, clock: DayClock): readonly Booking[] {
  return rowsOf(plan.slots)
    .flatMap((slot) => bookingOf(slot, clock) ?? [])
    .sort((a, b) => a.from - b.from)
}

/** The time a slot takes, or `null` when it takes none. */
export function bookingOf(slot: Slot, clock: DayClock): Booking | null {
  if (slot.state.kind !== 'planned' || slot.startMinute === null) return null
  const from = clock.secondsOf(slot.startMinute)
  return { slot, from, to: from + slot.durationSeconds }
}
