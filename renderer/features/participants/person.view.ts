import type { Account } from '../../../shared/domain/campaign/account.ts'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import { peopleOfStream } from '../../../shared/domain/day/stream-owners.ts'
import type { Stream } from '../../../shared/domain/day/stream.ts'
import type { Touch } from '../../../shared/domain/outreach/touch.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { dateOfMoment, dayMinuteOfMoment } from '../../../shared/domain/schedule/day-time.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'
import { ownAccounts } from './roster.view.ts'

/** Everything of one person that other tables hold. Times are printed, dates are calendar dates. */
export interface PersonSheet {
  readonly person: Participant
  readonly accounts: readonly Account[]
  readonly slots: readonly { readonly slot: Slot; readonly time: string | null; readonly account: string }[]
  readonly streams: readonly { readonly stream: Stream; readonly time: string | null }[]
  /** Newest first. */
  readonly touches: readonly { readonly touch: Touch; readonly date: string | null }[]
}

/** The sheet of one person; `null` when they are not in the plan (any more). */
export function personSheet(plan: Plan, id: string): PersonSheet | null {
  const person = rowOf(plan.participants, id)
  if (person === undefined) return null
  const campaign = campaignOf(plan)
  return {
    person,
    accounts: ownAccounts(plan).get(id) ?? [],
    slots: rowsOf(plan.slots)
      .filter((slot) => slot.participants.includes(person.id))
      .sort((a, b) => (a.startMinute ?? Infinity) - (b.startMinute ?? Infinity))
      .map((slot) => ({
        slot,
        time: slot.startMinute === null ? null : formatTime(slot.startMinute),
        account: accountName(plan, slot.account),
      })),
    streams: rowsOf(plan.streams)
      .filter((stream) => peopleOfStream(plan, stream).includes(person.id))
      .sort((a, b) => a.order - b.order)
      .map((stream) => {
        const minute = dayMinuteOfMoment(campaign, stream.startedAt)
        // Before the day's own midnight the minutes are negative: no time of that day.
        return { stream, time: minute === null || minute < 0 ? null : formatTime(minute) }
      }),
    touches: rowsOf(plan.touches)
      .filter((touch) => touch.participants.includes(person.id))
      .map((touch) => ({ touch, date: dateOfMoment(touch.at, campaign.zone) }))
      .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
  }
}

function accountName(plan: Plan, id: Account['id'] | null): string {
  const account = id === null ? undefined : rowOf(plan.accounts, id)
  return account === undefined ? '' : printAccount(account)
}
