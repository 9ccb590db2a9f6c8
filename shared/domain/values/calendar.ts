import { Temporal } from 'temporal-polyfill'

/** Whether a date `YYYY-MM-DD` is in the calendar: `2015-02-30` is not. */
export function isCalendarDate(date: string): boolean {
  return doesNotRefuse(() => Temporal.PlainDate.from(date, { overflow: 'reject' }))
}

/** Whether a time zone is known, such as `Europe/Paris`. */
export function isKnownZone(zone: string): boolean {
  return doesNotRefuse(() => Temporal.PlainDate.from('2015-04-23').toZonedDateTime(zone))
}

/** Every time zone that this machine knows, and one more (the machine's own, the campaign's), each once, by name. */
export function zoneNames(own: string): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own])].sort()
}

/** Temporal refuses by throwing a RangeError. */
function doesNotRefuse(ask: () => unknown): boolean {
  try {
    ask()
    return true
  } catch (trouble) {
    if (trouble instanceof RangeError) return false
    throw trouble
  }
}
