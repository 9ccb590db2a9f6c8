import { Temporal } from 'temporal-polyfill'
import type { Moment } from '../values/moment.ts'
import { momentToInstant } from './day-time.ts'

/**
 * A moment so many minutes later on the same clock (negative: earlier). A bare date stays as it is: it has no time of
 * day. A wall-clock time that does not exist is left as the file gave it.
 */
export function shiftMoment(moment: Moment, minutes: number): Moment {
  if (moment.kind === 'date' || minutes === 0) return moment
  if (moment.kind === 'instant') {
    const later = Temporal.Instant.from(moment.instant).add({ minutes })
    return { kind: 'instant', instant: later.toString({ fractionalSecondDigits: later.epochMilliseconds % 1000 === 0 ? 0 : 3 }) }
  }
  if (momentToInstant({ ...moment, zone: 'UTC' }, 'UTC')?.kind !== 'once') return moment
  const later = Temporal.PlainDateTime.from(moment.local).add({ minutes })
  const hasSeconds = moment.local.length > '2015-04-23T10:04'.length
  return { ...moment, local: later.toString({ smallestUnit: hasSeconds ? 'second' : 'minute' }) }
}

/** A wall-clock time that names no zone, in the zone that its file is read in; anything else as it is. */
export function inZone(moment: Moment, zone: string): Moment {
  return moment.kind === 'local' && moment.zone === null ? { ...moment, zone } : moment
}
