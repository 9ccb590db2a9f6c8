import { rowOf } from '../../lib/table.ts'
import type { Account } from '../campaign/account.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { AccountId } from '../values/id-schema.ts'
import type { DayMinute } from '../values/moment.ts'
import { bookedSlots, type Booking } from './booked-slots.ts'
import { dayClock, type DayClock } from './day-clock.ts'
import { pauseBefore, stretchesOf } from './find-conflicts.ts'
import type { Slot } from './slot.ts'
import { overlaps, type Stretch } from './stretch.ts'

/** Whether the wanted start is free, and the nearest free starts before and after it; `null`: none in the window. */
export interface FreeTimes {
  readonly isFree: boolean
  readonly before: DayMinute | null
  readonly after: DayMinute | null
}

/**
 * The nearest starts, on whole minutes inside the day's window, at which the slot would clash with nothing: its
 * account, its people's other slots, what they said of their time, their on-air blocks (S4).
 *
 * @param slot as it would be: its own place in the plan does not count against it
 */
export function nearestFreeTime(plan: Plan, slot: Slot, wanted: DayMinute): FreeTimes {
  const campaign = campaignOf(plan)
  const clock = dayClock(campaign)
  const isAllowed = ruleFor(plan, slot, clock)
  const end = clock.secondsOf(campaign.windowTo)
  const isFree = (minute: DayMinute): boolean => {
    const from = clock.secondsOf(minute)
    const to = from + slot.durationSeconds
    // A minute that the clock leaves out is no time to offer.
    return minute >= campaign.windowFrom && to <= end && clock.minuteOf(from) === minute && isAllowed({ from, to })
  }
  return {
    isFree: isFree(wanted),
    before: firstFree(isFree, Math.min(Math.ceil(wanted) - 1, campaign.windowTo), -1, campaign.windowFrom),
    after: firstFree(isFree, Math.max(Math.floor(wanted) + 1, campaign.windowFrom), 1, campaign.windowTo),
  }
}

/** At most a few thousand minutes to try, each against the few stretches that concern the slot's account and people. */
function firstFree(isFree: (minute: DayMinute) => boolean, start: DayMinute, step: 1 | -1, last: DayMinute): DayMinute | null {
  for (let minute = start; step * (last - minute) >= 0; minute += step) if (isFree(minute)) return minute
  return null
}

function ruleFor(plan: Plan, slot: Slot, clock: DayClock): (stretch: Stretch) => boolean {
  const others = bookedSlots(plan, clock).filter((booking) => booking.slot.id !== slot.id)
  const people = slot.participants.flatMap((id) => rowOf(plan.participants, id) ?? [])
  const busy = [
    ...others.filter((other) => other.slot.participants.some((id) => slot.participants.includes(id))),
    ...people.flatMap((person) => stretchesOf(person.onAir, clock)),
  ]
  const free = people.map((person) => stretchesOf(person.availability, clock)).filter((windows) => windows.length > 0)
  const account = exclusiveAccount(plan, slot.account)
  const sharers = account === null ? [] : others.filter((other) => other.slot.account === account.id)
  return (stretch) =>
    !busy.some((taken) => overlaps(taken, stretch)) &&
    free.every((windows) => windows.some((window) => window.from <= stretch.from && stretch.to <= window.to)) &&
    (account === null || sharers.every((other) => leavesPause(account, slot, stretch, other)))
}

function leavesPause(account: Account, slot: Slot, stretch: Stretch, other: Booking): boolean {
  if (overlaps(other, stretch)) return false
  return other.from < stretch.from
    ? stretch.from - other.to >= pauseBefore(account, slot)
    : other.from - stretch.to >= pauseBefore(account, other.slot)
}

function exclusiveAccount(plan: Plan, id: AccountId | null): Account | null {
  const account = id === null ? undefined : rowOf(plan.accounts, id)
  return account?.exclusive === true ? account : null
}
