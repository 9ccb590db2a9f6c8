import { twoDigits } from '../../../shared/lib/clock-text.ts'

/** The zone of this machine. */
export function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** The calendar date of a moment by the clock of this machine: `YYYY-MM-DD`. */
export function localDate(now: number): string {
  const date = new Date(now)
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}
