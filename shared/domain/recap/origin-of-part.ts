import { foldText } from '../../lib/fold-text.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import { peopleOfStream } from '../day/stream-owners.ts'
import type { Plan } from '../plan/plan.ts'
import { perimeterOf } from '../results/perimeters.ts'
import { EVERYTHING } from '../results/scope.ts'
import { measureStreams, type MeasuredStream } from '../results/stream-metrics.ts'
import type { HourPlace } from '../schedule/day-bounds.ts'
import type { FigureOrigin } from './figure-origin.ts'
import type { FigureRef } from './figure-ref.ts'
import { formatOf } from './format-rows.ts'
import { streamsByPlace } from './hour-rows.ts'
import { originOfPostsAt } from './origin-of-mentions.ts'
import { driftOfMetric, originOfCount, originOfMetric } from './origin-of-metric.ts'
import { streamRow } from './origin-row.ts'
import { slotRows, whyNotDone, whyNotPlanned } from './origin-schedule.ts'

type Ref<Kind extends FigureRef['kind']> = Extract<FigureRef, { readonly kind: Kind }>

/** A metric of one stream; `null` when there is no such stream, or it was called off. */
export function originOfReading(plan: Plan, ref: Ref<'reading'>): FigureOrigin | null {
  const streams = measureStreams(plan).filter(({ stream }) => stream.id === ref.stream)
  return streams.length === 0 ? null : originOfMetric(plan, ref, { streams, metric: ref.metric })
}

/** A metric over what was streamed in a slot, twice perhaps. */
export function originOfSlot(plan: Plan, ref: Ref<'slot'>): FigureOrigin | null {
  if (rowOf(plan.slots, ref.slot) === undefined) return null
  const streams = measureStreams(plan).filter(({ stream }) => stream.slot === ref.slot)
  return originOfMetric(plan, ref, { streams, metric: ref.metric })
}

/** A number of a participant's row (participant-rows.ts). */
export function originOfParticipant(plan: Plan, ref: Ref<'participant'>): FigureOrigin | null {
  const { participant, number } = ref
  if (rowOf(plan.participants, participant) === undefined) return null
  const own = measureStreams(plan).filter(({ stream }) => peopleOfStream(plan, stream).includes(participant))
  const slots = rowsOf(plan.slots).filter(({ participants }) => participants.includes(participant))
  switch (number) {
    case 'views':
    case 'likes':
      return originOfMetric(plan, ref, { streams: own, metric: number })
    case 'streams':
      return ofStreams(plan, ref, own)
    case 'improvised':
      return ofStreams(plan, ref, own, ({ stream }) => stream.slot === null)
    case 'plannedSlots':
      return originOfCount(ref, slotRows(plan, whyNotPlanned, slots), { perimeter: perimeterOf('schedule') })
    case 'doneSlots': {
      // Done by this person: somebody else may have stood in.
      const streamed = new Set<string | null>(own.map(({ stream }) => stream.slot))
      const whyNot = whyNotDone(plan)
      const rows = slotRows(plan, (slot) => whyNot(slot) ?? (streamed.has(slot.id) ? null : 'notStreamed'), slots)
      return originOfCount(ref, rows, { perimeter: perimeterOf('schedule') })
    }
  }
}

/** A number of a format's row (format-rows.ts). */
export function originOfFormat(plan: Plan, ref: Ref<'format'>): FigureOrigin | null {
  const streams = measureStreams(plan).filter((one) => foldText(formatOf(plan, one)) === foldText(ref.format))
  if (streams.length === 0) return null
  switch (ref.number) {
    case 'streams':
      return ofStreams(plan, ref, streams)
    case 'viewsMean':
      return originOfMetric(plan, ref, { streams, metric: 'views', method: 'mean' })
    case 'viewsMedian':
      return originOfMetric(plan, ref, { streams, metric: 'views', method: 'median' })
    default:
      return originOfMetric(plan, ref, { streams, metric: ref.number })
  }
}

/** A number of an hour's row (hour-rows.ts). */
export function originOfHour(plan: Plan, ref: Ref<'hour'>): FigureOrigin {
  return ref.number === 'mentions' ? originOfPostsAt(plan, ref, ref.hour) : originAtPlace(plan, ref, ref.hour)
}

/** A number of what went live before the campaign's day or after it (hour-rows.ts). */
export function originOfOutsideDay(plan: Plan, ref: Ref<'outsideDay'>): FigureOrigin {
  return originAtPlace(plan, ref, ref.side)
}

function originAtPlace(plan: Plan, ref: Ref<'hour' | 'outsideDay'>, place: HourPlace): FigureOrigin {
  const streams = streamsByPlace(plan, measureStreams(plan)).get(place) ?? []
  return ref.number === 'streams' ? ofStreams(plan, ref, streams) : originOfMetric(plan, ref, { streams, metric: 'views' })
}

/** What a metric added up to as of a date (drift.ts). */
export function originOfDrift(plan: Plan, ref: Ref<'drift'>): FigureOrigin {
  const streams = measureStreams(plan, { ...EVERYTHING, readUntil: ref.asOf })
  const origin = originOfMetric(plan, ref, { streams, metric: ref.metric, readUntil: ref.asOf })
  return { ...origin, drift: driftOfMetric(plan, ref.metric) }
}

function ofStreams(
  plan: Plan,
  ref: FigureRef,
  streams: readonly MeasuredStream[],
  isCounted: (one: MeasuredStream) => boolean = () => true,
): FigureOrigin {
  const counted = streams.filter(isCounted)
  return originOfCount(ref, counted.map(({ stream }) => streamRow(plan, stream, null)), {
    unit: 'streams',
    of: streams.length,
    perimeter: perimeterOf('streams', { streams: counted.map(({ stream }) => stream.id), accounts: [...new Set(counted.flatMap(({ account }) => account ?? []))] }),
  })
}
