import { SECONDS_PER_HOUR } from '../lib/time-units.ts'
import { headerKey } from './header-key.ts'
import type { TableKind } from './recognised.ts'

/**
 * Seconds in one unit of a bare number in a duration column: what its header says ("Watch time (hours)", "Minutes
 * Streamed", "Durée (s)"), else minutes in a run of show and seconds in the exports of platforms.
 */
export function unitSecondsOf(header: string, kind: TableKind): number {
  const key = headerKey(header)
  if (/\b(?:heures?|hours?|hrs?)\b|\(h\)?$/u.test(key)) return SECONDS_PER_HOUR
  if (/\b(?:minutes?|mins?|mn)\b/u.test(key)) return 60
  if (/\b(?:secondes?|seconds?|secs?)\b|\(s\)?$/u.test(key)) return 1
  return kind === 'schedule' ? 60 : 1
}
