import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { Participant, ParticipantStatus } from '../roster/participant.ts'
import { dateOfMoment } from '../schedule/day-time.ts'
import type { PlainDate } from '../values/moment.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import { owedStreams } from './owed-streams.ts'

/** Why somebody is chased: before J their answer is missing, after J figures of what they streamed. */
export type ChaseReason =
  | { readonly kind: 'neverContacted' | 'noAnswer' | 'undecided' }
  | { readonly kind: 'owesFigures'; readonly streams: number }

export interface ChaseLine {
  readonly person: Participant
  readonly reason: ChaseReason
  /** The date of the last touch; `null` where there was none. */
  readonly last: PlainDate | null
}

export interface ChaseList {
  readonly phase: 'before' | 'after'
  readonly lines: readonly ChaseLine[]
}

/**
 * Whom to chase today (O4), longest without news first. Who was touched today has been chased; who cannot take part is
 * left alone.
 *
 * @param today on the clock of the campaign's zone; the day itself still counts as before
 */
export function chaseList(plan: Plan, today: PlainDate): ChaseList {
  const campaign = campaignOf(plan)
  const last = lastTouches(plan, campaign.zone)
  const phase = today > campaign.day ? 'after' : 'before'
  const reasons = phase === 'before' ? missingAnswers(plan) : missingFigures(plan)
  const lines = reasons
    .map(({ person, reason }) => ({ person, reason, last: last.get(person.id) ?? null }))
    .filter((line) => line.last === null || line.last < today)
    .sort((a, b) => ((a.last ?? '') < (b.last ?? '') ? -1 : (a.last ?? '') > (b.last ?? '') ? 1 : 0))
  return { phase, lines }
}

/** The date of the last touch of each person, by their id. */
export function lastTouches(plan: Plan, zone: string): ReadonlyMap<string, PlainDate> {
  const last = new Map<string, PlainDate>()
  for (const touch of rowsOf(plan.touches)) {
    const date = dateOfMoment(touch.at, zone)
    if (date === null) continue
    for (const id of touch.participants) if (date > (last.get(id) ?? '')) last.set(id, date)
  }
  return last
}

type Reasoned = Pick<ChaseLine, 'person' | 'reason'>

/** Whether somebody's answer is still awaited: neither yes nor no, and able to take part. */
export function hasNotAnswered({ status, cannotTakePart }: Participant): boolean {
  return UNANSWERED[status] !== undefined && cannotTakePart === ''
}

const UNANSWERED: Readonly<Partial<Record<ParticipantStatus, ChaseReason>>> = {
  toContact: { kind: 'neverContacted' },
  contacted: { kind: 'noAnswer' },
  interested: { kind: 'undecided' },
}

function missingAnswers(plan: Plan): readonly Reasoned[] {
  return rowsOf(plan.participants).flatMap((person) => {
    const reason = UNANSWERED[person.status]
    return reason === undefined || !hasNotAnswered(person) ? [] : [{ person, reason }]
  })
}

/**
 * Who owes figures, and of how many streams (what of each: {@link owedStreams}). Everybody, whoever was chased today.
 * Means nothing before the day is over.
 */
export function owedFigures(plan: Plan): ReadonlyMap<Participant['id'], number> {
  return new Map([...owedStreams(plan)].map(([id, owed]) => [id, owed.length]))
}

function missingFigures(plan: Plan): readonly Reasoned[] {
  return [...owedFigures(plan)].flatMap(([id, count]) => {
    const person = rowOf(plan.participants, id)
    return person === undefined ? [] : [{ person, reason: { kind: 'owesFigures', streams: count } }]
  })
}
