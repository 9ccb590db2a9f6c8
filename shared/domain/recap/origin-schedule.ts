import { rowsOf } from '../../lib/table.ts'
import { tookPlace } from '../day/stream-owners.ts'
import type { Stream } from '../day/stream.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { MeasuredStream } from '../results/stream-metrics.ts'
import { bookingOf } from '../schedule/booked-slots.ts'
import { dayClock } from '../schedule/day-clock.ts'
import type { Slot } from '../schedule/slot.ts'
import { clip } from '../schedule/stretch.ts'
import type { Source } from '../values/source.ts'
import type { OriginRow, WhyNot } from './figure-origin.ts'
import { originRow, peopleLabel, streamRow } from './origin-row.ts'

/** Every slot as a row, with why it does not count. */
export function slotRows(plan: Plan, whyNot: (slot: Slot) => WhyNot | null, slots = rowsOf(plan.slots)): readonly OriginRow[] {
  return slots.map((slot) => slotRow(plan, slot, whyNot(slot)))
}

function slotRow(plan: Plan, slot: Slot, whyNot: WhyNot | null, fields: Partial<OriginRow> = {}): OriginRow {
  const label = [slot.title, peopleLabel(plan, slot.participants)].filter((part) => part !== '').join(' · ')
  return originRow(slot.id, slot.source, { label, account: slot.account, whyNot, ...fields })
}

/** Planned: neither cancelled nor replaced. */
export function whyNotPlanned({ state }: Slot): WhyNot | null {
  return state.kind === 'planned' ? null : 'notPlanned'
}

/** Planned and streamed. */
export function whyNotDone(plan: Plan): (slot: Slot) => WhyNot | null {
  const streamed = new Set<string | null>(rowsOf(plan.streams).filter(tookPlace).map(({ slot }) => slot))
  return (slot) => whyNotPlanned(slot) ?? (streamed.has(slot.id) ? null : 'notStreamed')
}

/** Planned, and no stream of it is known, not even one called off. */
export function whyNotUndone(plan: Plan): (slot: Slot) => WhyNot | null {
  const bySlot = Map.groupBy(rowsOf(plan.streams), ({ slot }) => slot)
  return (slot) => {
    const streams = bySlot.get(slot.id) ?? []
    return whyNotPlanned(slot) ?? (streams.length === 0 ? null : streams.some(tookPlace) ? 'streamed' : 'cancelled')
  }
}

/** Slots with the minutes of the day's window that each of them takes. */
export function coverageRows(plan: Plan): readonly OriginRow[] {
  const campaign = campaignOf(plan)
  const clock = dayClock(campaign)
  const window = { from: clock.secondsOf(campaign.windowFrom), to: clock.secondsOf(campaign.windowTo) }
  return rowsOf(plan.slots).map((slot) => {
    const booking = bookingOf(slot, clock)
    if (booking === null) return slotRow(plan, slot, whyNotPlanned(slot) ?? 'unplaced')
    const taken = clip(booking, window)
    if (taken === null) return slotRow(plan, slot, 'outsideWindow')
    const span = { from: taken.from / 60, to: taken.to / 60 }
    return slotRow(plan, slot, null, { span, value: span.to - span.from, unit: 'minutes' })
  })
}

/** Streams noted, as rows that count as one each. */
export function notedStreamRows(plan: Plan, whyNot: (stream: Stream) => WhyNot | null): readonly OriginRow[] {
  return rowsOf(plan.streams).map((stream) => streamRow(plan, stream, whyNot(stream)))
}

/** Took place: not called off. */
export function whyNotOn(stream: Stream): WhyNot | null {
  return tookPlace(stream) ? null : 'cancelled'
}

/** How long each stream lasted, with the row that says so: the stream's own, else that of its longest post. */
export function durationRows(plan: Plan, measured: readonly MeasuredStream[]): readonly OriginRow[] {
  const known = new Set<string>(measured.map(({ stream }) => stream.id))
  const called = rowsOf(plan.streams).filter(({ id }) => !known.has(id)).map((stream) => streamRow(plan, stream, 'cancelled'))
  const rows = measured.map((one) =>
    streamRow(plan, one.stream, one.seconds === null ? 'noValue' : null, { value: one.seconds, unit: 'seconds', source: sourceOfLength(one) }),
  )
  return [...rows, ...called]
}

function sourceOfLength({ stream, items, seconds }: MeasuredStream): Source {
  const isOwn = stream.durationSeconds !== null || (stream.startedAt !== null && stream.endedAt !== null)
  const longest = isOwn ? undefined : items.find(({ durationSeconds }) => durationSeconds === seconds && seconds !== null)
  return longest?.source ?? stream.source
}
