import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { coverageOf } from '../../../shared/domain/schedule/coverage.ts'
import { nearestFreeTime } from '../../../shared/domain/schedule/nearest-free-time.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import type { DayMinute, MinuteWindow } from '../../../shared/domain/values/moment.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { withStart } from './with-start.ts'

/** Times for slots to place: none of them makes a conflict, alone or together. */
export interface ProposedTimes {
  readonly places: readonly { readonly slot: Slot['id']; readonly startMinute: DayMinute }[]
  /** Placed at another time than wished, because nothing was free then. */
  readonly besideWish: readonly Slot['id'][]
  /** For these, no minute of the day's window is free. */
  readonly without: readonly Slot['id'][]
}

/**
 * A free time for each slot, in their order: the first one inside the wish of its people; else the nearest to it; for
 * who wished nothing, the nearest to the middle of the day's longest gap, so that the day fills up.
 */
export function proposeTimes(plan: Plan, slots: readonly Slot[]): ProposedTimes {
  const places: { slot: Slot['id']; startMinute: DayMinute }[] = []
  const besideWish: Slot['id'][] = []
  const without: Slot['id'][] = []
  let trial = plan
  for (const slot of slots) {
    const wish = wishOf(plan, slot)
    const wished = insideWish(trial, slot, wish)
    const startMinute = wished ?? nearest(trial, slot, wish[0]?.from ?? middleOfLongestGap(trial))
    if (startMinute === null) {
      without.push(slot.id)
      continue
    }
    if (wish.length > 0 && wished === null) besideWish.push(slot.id)
    places.push({ slot: slot.id, startMinute })
    trial = withStart(trial, slot.id, startMinute)
  }
  return { places, besideWish, without }
}

/** When the people of a slot would all like it; where that is never, when any of them would. Empty: no wish. */
export function wishOf(plan: Plan, slot: Slot): readonly MinuteWindow[] {
  const wishes = slot.participants
    .map((id) => rowOf(plan.participants, id)?.wished ?? [])
    .filter((windows) => windows.length > 0)
  const [first, ...others] = wishes
  if (first === undefined) return []
  const shared = others.reduce((all, windows) => all.flatMap((left) => windows.flatMap((right) => common(left, right))), first)
  return [...(shared.length > 0 ? shared : wishes.flat())].sort((a, b) => a.from - b.from)
}

function insideWish(plan: Plan, slot: Slot, wish: readonly MinuteWindow[]): DayMinute | null {
  for (const window of wish) {
    const times = nearestFreeTime(plan, slot, window.from)
    const start = times.isFree ? window.from : times.after
    if (start !== null && start + slot.durationSeconds / 60 <= window.to) return start
  }
  return null
}

function nearest(plan: Plan, slot: Slot, wanted: DayMinute): DayMinute | null {
  const { isFree, before, after } = nearestFreeTime(plan, slot, wanted)
  if (isFree) return wanted
  if (before === null || after === null) return before ?? after
  return wanted - before <= after - wanted ? before : after
}

function middleOfLongestGap(plan: Plan): DayMinute {
  const { longestGap, from } = coverageOf(plan)
  return longestGap === null ? from : Math.round((longestGap.from + longestGap.to) / 2)
}

function common(left: MinuteWindow, right: MinuteWindow): readonly MinuteWindow[] {
  const shared = { from: Math.max(left.from, right.from), to: Math.min(left.to, right.to) }
  return shared.from < shared.to ? [shared] : []
}
