import { MINUTES_PER_HOUR } from '../../lib/time-units.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { DayMinute } from '../values/moment.ts'
import { bookedSlots, type Booking } from './booked-slots.ts'
import { formatsWithout, teamsWithout } from './coverage-people.ts'
import { dayClock, type DayClock } from './day-clock.ts'
import type { Slot } from './slot.ts'
import { clip, mergeStretches, overlaps, type Stretch } from './stretch.ts'

/** A stretch of the window in which nobody is planned, in minutes of the campaign day. */
export interface Gap {
  readonly from: DayMinute
  readonly to: DayMinute
}

/**
 * How the planned slots fill the window of the day (S5). Minutes may be fractional: a slot lasts a number of seconds.
 * `startsPerQuarter` counts starts per quarter of an hour from `from` on; `coveredMinutes` is the union of the planned
 * stretches inside the window; `share` = covered ÷ window, `null` for an empty window.
 */
export interface Coverage {
  readonly from: DayMinute
  readonly to: DayMinute
  readonly coveredMinutes: number
  /** The length of the window: an hour less or more than its clock says when the clock is changed inside it. */
  readonly windowMinutes: number
  readonly share: number | null
  readonly longestGapMinutes: number
  readonly longestGap: Gap | null
  /** `null` when the campaign sets no longest gap wanted. */
  readonly targetMet: boolean | null
  readonly gapsOverTarget: readonly Gap[]
  readonly startsPerQuarter: readonly number[]
  /** The most slots at the same moment. */
  readonly mostAtOnce: number
  /** Hours of the window (8 = from 08:00 to 09:00) in which no slot runs. */
  readonly hoursWithout: readonly number[]
  readonly teamsWithout: readonly string[]
  readonly formatsWithout: readonly string[]
}

const QUARTER = 15

/** How the plan covers the campaign's window. Slots outside it, cancelled or not yet placed cover nothing. */
export function coverageOf(plan: Plan): Coverage {
  const campaign = campaignOf(plan)
  const clock = dayClock(campaign)
  const { windowFrom: from, windowTo: to } = campaign
  const window = { from: clock.secondsOf(from), to: clock.secondsOf(to) }
  const bookings = bookingsInWindow(plan)
  const covered = mergeStretches(bookings.flatMap((booking) => clip(booking, window) ?? []))
  const gaps = gapsBetween(covered, window)
  const longest = gaps.reduce<Stretch | null>((best, gap) => (best && length(best) >= length(gap) ? best : gap), null)
  const target = campaign.coverageTargetMinutes
  const toGap = (stretch: Stretch): Gap => ({ from: clock.minuteOf(stretch.from), to: clock.minuteOf(stretch.to) })
  const longestGapMinutes = longest === null ? 0 : length(longest) / 60
  const coveredSeconds = covered.reduce((sum, stretch) => sum + length(stretch), 0)
  return {
    from,
    to,
    coveredMinutes: coveredSeconds / 60,
    windowMinutes: Math.max(0, length(window)) / 60,
    share: length(window) > 0 ? coveredSeconds / length(window) : null,
    longestGapMinutes,
    longestGap: longest === null ? null : toGap(longest),
    targetMet: target === null ? null : longestGapMinutes <= target,
    gapsOverTarget: target === null ? [] : gaps.filter((gap) => length(gap) / 60 > target).map(toGap),
    startsPerQuarter: startsPerQuarter(bookings, from, to),
    mostAtOnce: atOnce(bookings).length,
    hoursWithout: hoursWithout(bookings, from, to, clock),
    teamsWithout: teamsWithout(plan, bookings),
    formatsWithout: formatsWithout(plan, bookings),
  }
}

const length = (stretch: Stretch): number => stretch.to - stretch.from

function gapsBetween(covered: readonly Stretch[], window: Stretch): readonly Stretch[] {
  const gaps: Stretch[] = []
  let from = window.from
  for (const stretch of [...covered, { from: window.to, to: window.to }]) {
    if (stretch.from > from) gaps.push({ from, to: stretch.from })
    from = stretch.to
  }
  return gaps
}

function startsPerQuarter(bookings: readonly Booking[], from: DayMinute, to: DayMinute): readonly number[] {
  const counts = Array.from({ length: Math.max(0, Math.ceil((to - from) / QUARTER)) }, () => 0)
  for (const { slot } of bookings) {
    const quarter = Math.floor(((slot.startMinute ?? from) - from) / QUARTER)
    const count = counts[quarter]
    if (count !== undefined) counts[quarter] = count + 1
  }
  return counts
}

/** The slots of the first moment of the window at which the most run. */
export function slotsAtOnce(plan: Plan): readonly Slot[] {
  return atOnce(bookingsInWindow(plan)).map(({ slot }) => slot)
}

function bookingsInWindow(plan: Plan): readonly Booking[] {
  const campaign = campaignOf(plan)
  const clock = dayClock(campaign)
  const window = { from: clock.secondsOf(campaign.windowFrom), to: clock.secondsOf(campaign.windowTo) }
  return bookedSlots(plan, clock).filter((booking) => overlaps(booking, window))
}

/** Looked at as each begins: the most at once is always reached then. */
function atOnce(bookings: readonly Booking[]): readonly Booking[] {
  let open: readonly Booking[] = []
  let most: readonly Booking[] = []
  for (const booking of bookings) {
    open = [...open.filter((earlier) => earlier.to > booking.from || earlier.from === booking.from), booking]
    if (open.length > most.length) most = open
  }
  return most
}

function hoursWithout(bookings: readonly Booking[], from: DayMinute, to: DayMinute, clock: DayClock): readonly number[] {
  const hours = Array.from({ length: Math.ceil(to / MINUTES_PER_HOUR) }, (_, hour) => hour)
  return hours.filter((hour) => {
    const begin = Math.max(hour * MINUTES_PER_HOUR, from)
    const end = Math.min((hour + 1) * MINUTES_PER_HOUR, to)
    const stretch = { from: clock.secondsOf(begin), to: clock.secondsOf(end) }
    return begin < end && stretch.from < stretch.to && !bookings.some((booking) => overlaps(booking, stretch))
  })
}
