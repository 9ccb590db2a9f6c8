import type { ScheduleFields } from '../domain/intake/draft.ts'
import { clockOfMinute } from '../lib/clock-text.ts'
import { MINUTES_PER_DAY } from '../lib/time-units.ts'
import { remark } from './reading.ts'
import { rowRemark, type FinishRow } from './read-rows.ts'
import type { ScheduleRow } from './schedule.columns.ts'

/** A slot that begins this late may end after midnight. */
const EVENING = 18 * 60

/** The end becomes a duration, and a name in two columns one person. A time that could not be read leaves a slot to place. */
export const finishSchedule: FinishRow<ScheduleRow, ScheduleFields> = ({ fields, remarks }) => {
  const { endMinute, givenName, familyName, ...rest } = fields
  const name = [givenName ?? '', familyName ?? ''].filter((part) => part !== '').join(' ')
  const people = rest.participants ?? (name === '' ? undefined : [name])
  const start = rest.startMinute ?? null
  const isStartUnread = remarks.some(({ field }) => field === 'start')
  const drafted: ScheduleFields = {
    ...rest,
    ...(people === undefined ? {} : { participants: people }),
    ...(isStartUnread && start === null ? { startMinute: null } : {}),
  }
  if (endMinute === undefined || start === null || (rest.durationSeconds ?? null) !== null) return { fields: drafted, remarks }
  const minutes = lengthOf(start, endMinute)
  return minutes === null
    ? { fields: drafted, remarks: [...remarks, rowRemark(remark('row.endBeforeStart', { start: clockOfMinute(start), end: clockOfMinute(endMinute) }))] }
    : { fields: { ...drafted, durationSeconds: minutes * 60 }, remarks }
}

function lengthOf(start: number, end: number): number | null {
  if (end > start) return end - start
  return start >= EVENING && end < EVENING ? end + MINUTES_PER_DAY - start : null
}
