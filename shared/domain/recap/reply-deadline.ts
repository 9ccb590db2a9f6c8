import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from '../values/moment.ts'
import type { ChaseList } from './chase-list.ts'

/** Days that people are given to answer, unless she says otherwise. */
const DAYS_TO_ANSWER = 3

/**
 * The date by which an answer is asked for, as long as nobody says otherwise: in three days, before the day at the
 * latest on its eve.
 */
export function replyDeadline(phase: ChaseList['phase'], today: PlainDate, day: PlainDate): PlainDate {
  const soon = Temporal.PlainDate.from(today).add({ days: DAYS_TO_ANSWER })
  const eve = Temporal.PlainDate.from(day).subtract({ days: 1 })
  const isLate = phase === 'before' && Temporal.PlainDate.compare(soon, eve) > 0
  return isLate ? (eve.toString() < today ? today : eve.toString()) : soon.toString()
}
