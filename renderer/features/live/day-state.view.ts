import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { dateOfInstant, dayMinuteOfInstant } from '../../../shared/domain/schedule/day-time.ts'
import { offsetOfDate } from '../../../shared/domain/values/day-offset.ts'
import { type DayMinute, type Instant, LAST_DAY_MINUTE } from '../../../shared/domain/values/moment.ts'
import { formatDate, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { MINUTES_PER_DAY } from '../../../shared/lib/time-units.ts'

/** Where the present stands to the campaign's day. `night`: midnight has passed and the day goes on (25:30). */
export type DayState =
  | { readonly kind: 'before' | 'after'; readonly days: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'night'; readonly minute: DayMinute }

/** By the clock of the campaign's zone, wherever the computer stands. */
export function dayState(plan: Plan, now: Instant): DayState {
  const campaign = campaignOf(plan)
  const minute = dayMinuteOfInstant(campaign, now)
  if (minute >= 0 && minute < MINUTES_PER_DAY) return { kind: 'today' }
  if (minute >= MINUTES_PER_DAY && minute < LAST_DAY_MINUTE && goesOn(plan, minute)) return { kind: 'night', minute: Math.floor(minute) }
  const days = offsetOfDate(campaign.day, dateOfInstant(now, campaign.zone))
  return days < 0 ? { kind: 'before', days: -days } : { kind: 'after', days }
}

/** Whether it is the day, its night included. */
export function isDayOn({ kind }: DayState): boolean {
  return kind === 'today' || kind === 'night'
}

/** Past midnight the day is over, unless something is on, or hours or slots of it are still to come. */
function goesOn(plan: Plan, minute: number): boolean {
  if (campaignOf(plan).windowTo > minute || rowsOf(plan.streams).some(({ status }) => status === 'live')) return true
  return rowsOf(plan.slots).some(({ state, startMinute, durationSeconds }) =>
    state.kind === 'planned' && startMinute !== null && startMinute + durationSeconds / 60 > minute)
}

/** The sentence beside the clock. */
export function dayStateText(plan: Plan, state: DayState, translate: Translate): string {
  const date = formatDate(campaignOf(plan).day, translate)
  switch (state.kind) {
    case 'today':
      return translate('live.day.today', { date })
    case 'night':
      return translate('live.day.night', { date, time: formatTime(state.minute) })
    case 'before':
      return translate('live.day.before', { date, count: state.days })
    case 'after':
      return translate('live.day.after', { date, count: state.days })
  }
}
