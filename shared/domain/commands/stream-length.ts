import { appError, type AppError } from '../../errors/app-error.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Stream } from '../day/stream.ts'
import { firstInstant, momentToInstant } from '../schedule/day-time.ts'
import { LONGEST_SECONDS, type Instant } from '../values/moment.ts'

/**
 * How long a stream lasts that ends then, in seconds; `null` where nobody knows when it began.
 *
 * Refused: an end before the start (`day.endsBeforeStart`), and a stream of more than a week (`day.tooLong`), which is
 * one that nobody ended.
 */
export function lengthUntil(
  { title, startedAt }: Pick<Stream, 'title' | 'startedAt'>,
  end: Instant,
  zone: string,
): Result<number | null, AppError> {
  const start = startedAt === null ? null : firstInstant(momentToInstant(startedAt, zone))
  if (start === null) return ok(null)
  const seconds = Math.round((Date.parse(end) - Date.parse(start)) / 1000)
  if (seconds < 0) return err(appError('day.endsBeforeStart', { title }))
  return seconds > LONGEST_SECONDS ? err(appError('day.tooLong', { title })) : ok(seconds)
}
