import type { DayMinute } from '../../../shared/domain/values/moment.ts'
import { MINUTES_PER_HOUR } from '../../../shared/lib/time-units.ts'

/** How much of the day fits the width: all of it, or three hours, or one. */
export const ZOOMS = ['day', 'threeHours', 'oneHour'] as const
export type Zoom = (typeof ZOOMS)[number]

/** A stretch of the campaign day in minutes. */
export interface DayBounds {
  readonly from: DayMinute
  readonly to: DayMinute
}

/** The day laid along a line: from and to in minutes, `scale` in pixels (or any other length) per minute. */
export interface TimeAxis extends DayBounds {
  readonly scale: number
}

const QUARTER = 15
/** In narrower hours than this, in pixels, labels would stack too high to be taken in at a glance. */
const NARROWEST_HOUR = 54
const SHOWN_MINUTES: Readonly<Record<Exclude<Zoom, 'day'>, number>> = { threeHours: 180, oneHour: 60 }

/**
 * The axis of a zoom.
 *
 * @param width of which three hours or one are seen at once, in pixels
 * @param dayScale pixels a minute at which the whole day fits; at less than {@link NARROWEST_HOUR} an hour it is scrolled
 */
export function timeAxis(bounds: DayBounds, zoom: Zoom, width: number, dayScale: number): TimeAxis {
  const scale = zoom === 'day' ? dayScale : width / SHOWN_MINUTES[zoom]
  return { ...bounds, scale: Math.max(NARROWEST_HOUR / MINUTES_PER_HOUR, scale) }
}

/** Where a minute lies, from the axis' beginning. */
export function xOf(axis: TimeAxis, minute: DayMinute): number {
  return (minute - axis.from) * axis.scale
}

/** The whole minute nearest to a place on the axis, kept inside it. */
export function minuteAt(axis: TimeAxis, x: number): DayMinute {
  return Math.min(axis.to, Math.max(axis.from, Math.round(axis.from + x / axis.scale)))
}

/** The length of the whole axis. */
export function lengthOf(axis: TimeAxis): number {
  return (axis.to - axis.from) * axis.scale
}

/** Every full hour on the axis, as minutes of the day. */
export function hoursOf(bounds: DayBounds): readonly DayMinute[] {
  const first = Math.ceil(bounds.from / MINUTES_PER_HOUR)
  const last = Math.floor(bounds.to / MINUTES_PER_HOUR)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * MINUTES_PER_HOUR)
}

/** How many starts fall in each quarter of an hour of the axis. */
export function startsPerQuarter(starts: readonly DayMinute[], bounds: DayBounds): readonly number[] {
  const counts = Array.from({ length: Math.max(0, Math.ceil((bounds.to - bounds.from) / QUARTER)) }, () => 0)
  for (const start of starts) {
    const quarter = Math.floor((start - bounds.from) / QUARTER)
    const count = counts[quarter]
    if (count !== undefined) counts[quarter] = count + 1
  }
  return counts
}

/** The window of the day, widened to whole half hours so that it holds every start and end given. */
export function boundsOf(window: DayBounds, stretches: readonly DayBounds[]): DayBounds {
  const from = Math.min(window.from, ...stretches.map((stretch) => stretch.from))
  const to = Math.max(window.to, ...stretches.map((stretch) => stretch.to))
  const half = MINUTES_PER_HOUR / 2
  return { from: Math.floor(from / half) * half, to: Math.max(Math.ceil(to / half), Math.floor(from / half) + 2) * half }
}
