/**
 * The calendar date of a moment in a zone.
 *
 * @param now milliseconds since 1970, UTC
 * @returns `YYYY-MM-DD`
 */
export function dateIn(zone: string, now: number): string {
  // Swedish writes calendar dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now)
}
