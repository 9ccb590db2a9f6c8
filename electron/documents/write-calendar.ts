import ical, { ICalAlarmType } from 'ical-generator'
import type { CalendarEntry } from '../../shared/domain/recap/calendar-of.ts'

const ALARM_SECONDS = 600

/**
 * A person's slots as an .ics file: times in UTC (with a zone but no VTIMEZONE, readers show Paris an hour off), an
 * alarm ten minutes before, the id of the slot as UID so that a second file updates the first.
 *
 * @param stamped when the file is made, ISO 8601 in UTC
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[], stamped: string): Uint8Array {
  const calendar = ical({ name, prodId: { company: 'Jour J', product: 'run of show' } })
  for (const { id, title, start, seconds, place, account, brief } of entries) {
    const event = calendar.createEvent({
      id: `${id.replace(':', '-')}@jour-j`,
      stamp: new Date(stamped),
      start: new Date(start),
      end: new Date(Date.parse(start) + seconds * 1000),
      summary: title,
      location: place,
      description: [account, brief].filter((text) => text !== '').join('\n'),
    })
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: ALARM_SECONDS })
  }
  return new TextEncoder().encode(calendar.toString())
}
