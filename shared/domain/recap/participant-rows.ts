import { rowsOf } from '../../lib/table.ts'
import { peopleOfStream } from '../day/stream-owners.ts'
import type { Plan } from '../plan/plan.ts'
import type { Metric } from '../results/metric.ts'
import type { MeasuredStream } from '../results/stream-metrics.ts'
import { printName } from '../roster/print-name.ts'
import type { Participant } from '../roster/participant.ts'
import type { Slot } from '../schedule/slot.ts'
import type { ParticipantRow } from './recap-rows.ts'

/**
 * Everybody with what was planned and what was done (sheet 5). A stream of two people counts for each of them: the
 * column may add up to more than the campaign.
 */
export function participantRows(plan: Plan, measured: readonly MeasuredStream[]): readonly ParticipantRow[] {
  const planned = byPerson(
    rowsOf(plan.slots).filter(({ state }) => state.kind === 'planned'),
    ({ participants }) => participants,
  )
  const done = byPerson(measured, ({ stream }) => peopleOfStream(plan, stream))
  return rowsOf(plan.participants).map((person) =>
    participantRow(person, planned.get(person.id) ?? [], done.get(person.id) ?? []),
  )
}

function participantRow(person: Participant, planned: readonly Slot[], done: readonly MeasuredStream[]): ParticipantRow {
  const streamed = new Set<string | null>(done.map(({ stream }) => stream.slot))
  const { id, ref, role, team, device, status, cannotTakePart } = person
  return {
    id, ref, name: printName(person), role, team, device, status, cannotTakePart,
    plannedSlots: planned.length,
    doneSlots: planned.filter((slot) => streamed.has(slot.id)).length,
    improvised: done.filter(({ stream }) => stream.slot === null).length,
    streams: done.length,
    views: totalOf(done, 'views'),
    likes: totalOf(done, 'likes'),
    viewsN: done.filter(({ readings }) => readings.views !== undefined).length,
    presence: done.length > 0 ? 'present' : planned.length > 0 ? 'absent' : 'notPlanned',
  }
}

function totalOf(streams: readonly MeasuredStream[], metric: Metric): number | null {
  const values = streams.flatMap(({ readings }) => readings[metric]?.value ?? [])
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
}

function byPerson<Row>(rows: readonly Row[], peopleOf: (row: Row) => Iterable<string>): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    for (const id of new Set(peopleOf(row))) {
      const group = groups.get(id)
      if (group === undefined) groups.set(id, [row])
      else group.push(row)
    }
  }
  return groups
}
