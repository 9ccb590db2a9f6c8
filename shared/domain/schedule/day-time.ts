import { Temporal } from 'temporal-polyfill'
import type { Campaign } from '../campaign/campaign.ts'
import type { DayMinute, Instant, Moment, PlainDate } from '../values/moment.ts'
import { steadyOffset } from './steady-offset.ts'

/**
 * What a wall-clock time in a zone points to: one instant, two (the hour that comes again in autumn), none (the hour
 * that spring leaves out, or no such date), or a zone that nobody knows.
 */
export type ZonedTime =
  | { readonly kind: 'once'; readonly instant: Instant }
  | { readonly kind: 'twice'; readonly earlier: Instant; readonly later: Instant }
  | { readonly kind: 'never' }
  | { readonly kind: 'unknownZone' }

type CampaignDay = Pick<Campaign, 'day' | 'zone'>

/**
 * The instant of a wall-clock minute of the campaign day (data-model.md, "Time").
 *
 * @param minute minutes from the day's midnight on the clock of its zone; may pass 1440 (the next morning)
 */
export function instantOfDayMinute(campaign: CampaignDay, minute: DayMinute): ZonedTime {
  const day = plainDateOf(campaign.day)
  if (day === null) return { kind: 'never' }
  return zonedTime(day.toPlainDateTime().add({ seconds: Math.round(minute * 60) }), campaign.zone)
}

/**
 * The wall-clock minute of the campaign day at an instant: fractional by seconds, negative before the day's midnight.
 * In the hour that comes twice, both passes give the same minutes, as the clock on the wall does.
 *
 * @throws RangeError for a day or zone that does not exist: the plan's own rules keep those out
 */
export function dayMinuteOfInstant(campaign: CampaignDay, instant: Instant): number {
  const { from, to, offset, midnight: start } = steadyOffset(campaign)
  const epoch = Date.parse(instant)
  if (epoch >= from && epoch < to) return Math.floor((epoch + offset - start) / 1000) / 60
  const wall = Temporal.Instant.from(instant).toZonedDateTimeISO(campaign.zone).toPlainDateTime()
  const midnight = Temporal.PlainDate.from(campaign.day).toPlainDateTime()
  return midnight.until(wall, { largestUnit: 'seconds' }).seconds / 60
}

/** The instant of a moment as a file gave it, or `null` when it is a bare date. `zone` is for a time without its own. */
export function momentToInstant(moment: Moment, zone: string): ZonedTime | null {
  if (moment.kind === 'date') return null
  if (moment.kind === 'instant') return { kind: 'once', instant: moment.instant }
  const known = readMoments.get(moment)
  if (known?.zone === zone) return known.time
  const time = instantOfLocal(moment, zone)
  readMoments.set(moment, { zone, time })
  return time
}

/** A calendar is slow and a moment never changes: each is asked about once, however many figures stand on it. */
const readMoments = new WeakMap<Moment, { readonly zone: string; readonly time: ZonedTime }>()

function instantOfLocal(moment: Extract<Moment, { readonly kind: 'local' }>, zone: string): ZonedTime {
  const wall = parsed(() => Temporal.PlainDateTime.from(moment.local, { overflow: 'reject' }))
  return wall === null ? { kind: 'never' } : zonedTime(wall, moment.zone ?? zone)
}

/** The minute of the campaign day of a moment; the earlier of two; `null` for a bare date or a time that never was. */
export function dayMinuteOfMoment(campaign: CampaignDay, moment: Moment | null): number | null {
  const instant = moment === null ? null : firstInstant(momentToInstant(moment, campaign.zone))
  return instant === null ? null : dayMinuteOfInstant(campaign, instant)
}

/**
 * The calendar date that it is at an instant on the clock of a zone.
 *
 * @throws RangeError for a zone that does not exist: the plan's own rules keep it out
 */
export function dateOfInstant(instant: Instant, zone: string): PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The calendar date of a moment on the clock of a zone, or `null` for a time that never was. */
export function dateOfMoment(moment: Moment, zone: string): PlainDate | null {
  if (moment.kind === 'date') return moment.date
  const instant = firstInstant(momentToInstant(moment, zone))
  return instant === null ? null : dateOfInstant(instant, zone)
}

/** The one instant, or the earlier of two; `null` where there is none. */
export function firstInstant(time: ZonedTime | null): Instant | null {
  if (time?.kind === 'once') return time.instant
  return time?.kind === 'twice' ? time.earlier : null
}

function zonedTime(wall: Temporal.PlainDateTime, zone: string): ZonedTime {
  const earlier = parsed(() => wall.toZonedDateTime(zone, { disambiguation: 'earlier' }))
  if (earlier === null) return { kind: 'unknownZone' }
  if (!earlier.toPlainDateTime().equals(wall)) return { kind: 'never' }
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' })
  return earlier.epochMilliseconds === later.epochMilliseconds
    ? { kind: 'once', instant: instantText(earlier) }
    : { kind: 'twice', earlier: instantText(earlier), later: instantText(later) }
}

/** ISO 8601 with `Z`, without milliseconds when they are nought: the form that the plan's schema accepts. */
function instantText(time: Temporal.ZonedDateTime): Instant {
  const instant = time.toInstant().round('millisecond')
  return instant.toString({ fractionalSecondDigits: instant.epochMilliseconds % 1000 === 0 ? 0 : 3 })
}

function plainDateOf(date: PlainDate): Temporal.PlainDate | null {
  return parsed(() => Temporal.PlainDate.from(date, { overflow: 'reject' }))
}

/** Temporal refuses by throwing a RangeError; here a refusal is an expected answer. */
function parsed<Value>(parse: () => Value): Value | null {
  try {
    return parse()
  } catch (trouble) {
    if (trouble instanceof RangeError) return null
    throw trouble
  }
}
