import { rowOf, rowsOf } from '../../lib/table.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { Instant } from '../values/moment.ts'
import { printAccount } from '../campaign/print-account.ts'
import { firstInstant, instantOfDayMinute } from '../schedule/day-time.ts'

/** One entry of a person's calendar: an instant in UTC and a length, so that no calendar has to know the zone. */
export interface CalendarEntry {
  readonly id: string
  readonly title: string
  readonly start: Instant
  readonly seconds: number
  readonly place: string
  readonly account: string
  readonly brief: string
}

/** The placed, planned slots of one person as calendar entries, in the order of the day. */
export function calendarOf(plan: Plan, participant: string): readonly CalendarEntry[] {
  const campaign = campaignOf(plan)
  const slots = rowsOf(plan.slots).filter(
    (slot) => slot.state.kind === 'planned' && slot.participants.some((id) => id === participant),
  )
  const entries = slots.flatMap((slot): readonly CalendarEntry[] => {
    const start = slot.startMinute === null ? null : firstInstant(instantOfDayMinute(campaign, slot.startMinute))
    if (start === null) return []
    const account = slot.account === null ? undefined : rowOf(plan.accounts, slot.account)
    const { id, title, durationSeconds: seconds, place, brief } = slot
    return [{ id, title, start, seconds, place, brief, account: account === undefined ? '' : printAccount(account) }]
  })
  return [...entries].sort((a, b) => (a.start < b.start ? -1 : 1))
}
