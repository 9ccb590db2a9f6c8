import { deepEqual } from '../../lib/deep-equal.ts'
import type { Slot } from '../schedule/slot.ts'
import { mergeSlot } from './merge-slot.ts'
import type { ScheduleRow } from './schedule-row.ts'

/** Above this many slots at one start that a row could be, it is left to the other rules. */
const CANDIDATE_LIMIT = 150

/**
 * The rows that say of a slot nothing but what stands there, its start (or that it has none yet) included, each with a
 * slot of its own: as many as possible at once (augmenting paths), so that a file that comes again finds every slot it
 * made, whichever of its rows is read first. Where two rows want one slot, the row that fewer slots could be has it.
 */
export function settledSlots(
  rows: readonly ScheduleRow[],
  candidatesOf: (row: ScheduleRow) => readonly Slot[],
): ReadonlyMap<ScheduleRow, Slot> {
  const starts = new Map<readonly Slot[], ReadonlyMap<number | null, readonly Slot[]>>()
  const startingAt = (slots: readonly Slot[], start: number | null): readonly Slot[] => {
    const index = starts.get(slots) ?? groupByStart(slots)
    starts.set(slots, index)
    return index.get(start) ?? []
  }
  const fitting = new Map<ScheduleRow, readonly Slot[]>()
  const holders = new Map<string, ScheduleRow>()
  const slotOf = new Map<ScheduleRow, Slot>()
  const slotsOf = (row: ScheduleRow): readonly Slot[] => {
    const known = fitting.get(row)
    if (known !== undefined) return known
    const candidates = startingAt(candidatesOf(row), row.draft.fields.startMinute ?? null)
    const found =
      candidates.length > CANDIDATE_LIMIT ? [] : candidates.filter((slot) => deepEqual(mergeSlot(slot, row), slot))
    fitting.set(row, found)
    return found
  }
  const seat = (row: ScheduleRow, asked: Set<string>): boolean => {
    for (const slot of slotsOf(row)) {
      if (asked.has(slot.id)) continue
      asked.add(slot.id)
      const holder = holders.get(slot.id)
      if (holder !== undefined && !seat(holder, asked)) continue
      holders.set(slot.id, row)
      slotOf.set(row, slot)
      return true
    }
    return false
  }
  const choice = new Map(rows.map((row) => [row, [startless(row), candidatesOf(row).length] as const]))
  const byChoice = [...rows].sort((left, right) => compare(choice.get(left), choice.get(right)))
  for (const row of byChoice) seat(row, new Set())
  return slotOf
}

function groupByStart(slots: readonly Slot[]): ReadonlyMap<number | null, readonly Slot[]> {
  const groups = new Map<number | null, Slot[]>()
  for (const slot of slots) {
    const group = groups.get(slot.startMinute)
    if (group === undefined) groups.set(slot.startMinute, [slot])
    else group.push(slot)
  }
  return groups
}

/** A row with a start is known better than one without. */
function startless(row: ScheduleRow): number {
  return (row.draft.fields.startMinute ?? null) === null ? 1 : 0
}

function compare(left: readonly [number, number] = [0, 0], right: readonly [number, number] = [0, 0]): number {
  return left[0] - right[0] || left[1] - right[1]
}
