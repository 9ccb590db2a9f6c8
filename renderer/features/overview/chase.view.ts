import { peopleOfStream } from '../../../shared/domain/day/stream-owners.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { MeasuredStream } from '../../../shared/domain/results/stream-metrics.ts'
import type { Participant, ParticipantStatus } from '../../../shared/domain/roster/participant.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { dateOfMoment } from '../../../shared/domain/schedule/day-time.ts'
import type { ParticipantId } from '../../../shared/domain/values/id-schema.ts'
import type { PlainDate } from '../../../shared/domain/values/moment.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'

/** Somebody to chase: for an answer (`lastTouch`: when they were last contacted), or for the figures of some streams. */
export type ChaseLine = {
  readonly id: ParticipantId
  readonly name: string
} & (
  | { readonly why: 'answer'; readonly lastTouch: PlainDate | null }
  | { readonly why: 'figures'; readonly streams: number }
)

const OPEN: readonly ParticipantStatus[] = ['toContact', 'contacted', 'interested']

/** Whether somebody's answer is still awaited: neither yes nor no, and able to take part. */
export function hasNotAnswered({ status, cannotTakePart }: Participant): boolean {
  return OPEN.includes(status) && cannotTakePart === ''
}

/**
 * Who to chase (O4): up to J those who have not answered, whoever was never contacted first, then the longest without
 * a word; after J those whose streams have no figures yet, the most streams first.
 */
export function chaseView(plan: Plan, measured: readonly MeasuredStream[], today: PlainDate): readonly ChaseLine[] {
  return today > campaignOf(plan).day ? owing(plan, measured) : unanswered(plan)
}

function unanswered(plan: Plan): readonly ChaseLine[] {
  const last = lastTouches(plan)
  return rowsOf(plan.participants)
    .filter(hasNotAnswered)
    .map((person) => ({ id: person.id, name: printName(person), why: 'answer' as const, lastTouch: last.get(person.id) ?? null }))
    .sort((left, right) => (left.lastTouch ?? '').localeCompare(right.lastTouch ?? '') || left.name.localeCompare(right.name))
}

function lastTouches(plan: Plan): ReadonlyMap<ParticipantId, PlainDate> {
  const { zone } = campaignOf(plan)
  const last = new Map<ParticipantId, PlainDate>()
  for (const touch of rowsOf(plan.touches)) {
    const date = dateOfMoment(touch.at, zone)
    if (date === null) continue
    for (const id of touch.participants) {
      if (date > (last.get(id) ?? '')) last.set(id, date)
    }
  }
  return last
}

function owing(plan: Plan, measured: readonly MeasuredStream[]): readonly ChaseLine[] {
  const streams = new Map<ParticipantId, number>()
  for (const { stream, readings } of measured) {
    if (Object.keys(readings).length > 0) continue
    for (const id of peopleOfStream(plan, stream)) streams.set(id, (streams.get(id) ?? 0) + 1)
  }
  return [...streams]
    .flatMap(([id, count]) => {
      const person = rowOf(plan.participants, id)
      return person === undefined ? [] : [{ id, name: printName(person), why: 'figures' as const, streams: count }]
    })
    .sort((left, right) => right.streams - left.streams || left.name.localeCompare(right.name))
}
