import { rowOf, rowsOf } from '../../lib/table.ts'
import { printAccount } from '../campaign/print-account.ts'
import { accountOfStream, peopleOfStream, tookPlace } from '../day/stream-owners.ts'
import type { Stream } from '../day/stream.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import { METRICS, type Metric } from '../results/metric.ts'
import type { MeasuredStream, Reading } from '../results/stream-metrics.ts'
import { printName } from '../roster/print-name.ts'
import { dayMinuteOfMoment } from '../schedule/day-time.ts'
import type { Slot } from '../schedule/slot.ts'
import type { AccountId, ParticipantId } from '../values/id-schema.ts'
import { nameSources } from './name-sources.ts'
import type { ApartFigure, CellFigure, Labelled, StreamRow } from './recap-rows.ts'

/**
 * Every slot beside what became of it, and every stream without a slot, in the order of the day (sheet 6). A slot that
 * was streamed twice has two rows.
 */
export function streamRows(plan: Plan, measured: readonly MeasuredStream[]): readonly StreamRow[] {
  const bySlot = Map.groupBy(rowsOf(plan.streams), (stream) => stream.slot)
  const byStream = new Map(measured.map((one) => [one.stream.id, one]))
  const rowFor = (slot: Slot | null, stream: Stream | null): StreamRow =>
    streamRow(plan, slot, stream, stream === null ? undefined : byStream.get(stream.id))
  const planned = rowsOf(plan.slots).flatMap((slot) => {
    const streams = bySlot.get(slot.id) ?? []
    const done = streams.filter(tookPlace)
    if (done.length > 0) return done.map((stream) => rowFor(slot, stream))
    return [rowFor(slot, streams[0] ?? null)]
  })
  const others = rowsOf(plan.streams).filter(({ slot }) => slot === null)
  return [...planned, ...others.map((stream) => rowFor(null, stream))].sort(inOrderOfTheDay)
}

function streamRow(plan: Plan, slot: Slot | null, stream: Stream | null, measured: MeasuredStream | undefined): StreamRow {
  const actualMinute = stream === null ? null : dayMinuteOfMoment(campaignOf(plan), stream.startedAt)
  const plannedMinute = slot?.startMinute ?? null
  const account = stream === null ? (slot?.account ?? null) : accountOfStream(plan, stream)
  return {
    slot: slot?.id ?? null,
    stream: stream?.id ?? null,
    ref: slot?.ref ?? '',
    title: stream?.title || slot?.title || '',
    format: stream?.format || slot?.format || '',
    participants: labelPeople(plan, stream === null ? (slot?.participants ?? []) : peopleOfStream(plan, stream)),
    account: labelAccount(plan, account),
    outcome: outcomeOf(slot, stream),
    plannedMinute,
    plannedSeconds: slot?.durationSeconds ?? null,
    actualMinute,
    actualSeconds: measured?.seconds ?? null,
    deviationMinutes: actualMinute === null || plannedMinute === null ? null : actualMinute - plannedMinute,
    figures: figuresOf(plan, measured),
    apart: apartOf(plan, measured),
    link: stream?.link || measured?.items.find(({ permalink }) => permalink !== '')?.permalink || '',
    sources: nameSources(plan, [
      ...[...Object.values(measured?.readings ?? {}), ...Object.values(measured?.apart ?? {}).flat()].flatMap(({ observations }) => observations.map(({ source }) => source)),
      ...(stream === null ? [] : [stream.source]),
      ...(slot === null ? [] : [slot.source]),
    ]),
  }
}

function outcomeOf(slot: Slot | null, stream: Stream | null): StreamRow['outcome'] {
  if (stream !== null && tookPlace(stream)) return slot === null ? 'improvised' : 'done'
  if (slot === null || slot.state.kind === 'planned') return stream === null ? 'notDone' : 'cancelled'
  return slot.state.kind
}

function figuresOf(plan: Plan, measured: MeasuredStream | undefined): Readonly<Partial<Record<Metric, CellFigure>>> {
  const figures: Partial<Record<Metric, CellFigure>> = {}
  for (const metric of METRICS) {
    const reading = measured?.readings[metric]
    if (reading !== undefined) figures[metric] = figureOf(plan, reading)
  }
  return figures
}

function apartOf(plan: Plan, measured: MeasuredStream | undefined): StreamRow['apart'] {
  const apart: Partial<Record<Metric, readonly ApartFigure[]>> = {}
  for (const metric of METRICS) {
    const readings = measured?.apart[metric]
    if (readings !== undefined) apart[metric] = readings.map((one) => ({ ...figureOf(plan, one), platform: one.platforms[0] ?? null }))
  }
  return apart
}

function figureOf(plan: Plan, { value, approximate, observations }: Reading): CellFigure {
  const asOf = observations.map((observation) => observation.asOf).sort().at(-1) ?? ''
  return { value, approximate, asOf, sources: nameSources(plan, observations.map(({ source }) => source)) }
}

function labelPeople(plan: Plan, ids: readonly ParticipantId[]): readonly Labelled<ParticipantId>[] {
  return ids.flatMap((id) => {
    const person = rowOf(plan.participants, id)
    return person === undefined ? [] : [{ id, label: printName(person) }]
  })
}

function labelAccount(plan: Plan, id: AccountId | null): Labelled<AccountId> | null {
  const account = id === null ? undefined : rowOf(plan.accounts, id)
  return account === undefined ? null : { id: account.id, label: printAccount(account) }
}

/** By planned time, else by actual time; what has neither comes last, in the order in which it was made. */
function inOrderOfTheDay(left: StreamRow, right: StreamRow): number {
  const minute = (row: StreamRow): number => row.plannedMinute ?? row.actualMinute ?? Number.MAX_SAFE_INTEGER
  const id = (row: StreamRow): string => `${row.slot ?? ''}${row.stream ?? ''}`
  return minute(left) - minute(right) || (id(left) < id(right) ? -1 : 1)
}
