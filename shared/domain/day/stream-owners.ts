import { rowOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import type { AccountId, ParticipantId } from '../values/id-schema.ts'
import type { Stream } from './stream.ts'

/** Who streamed: the people noted on the stream, else those planned in its slot. */
export function peopleOfStream(plan: Plan, stream: Stream): readonly ParticipantId[] {
  if (stream.participants.length > 0 || stream.slot === null) return stream.participants
  return rowOf(plan.slots, stream.slot)?.participants ?? []
}

/** The account that streamed: the one noted on the stream, else the one planned in its slot. */
export function accountOfStream(plan: Plan, stream: Stream): AccountId | null {
  if (stream.account !== null || stream.slot === null) return stream.account
  return rowOf(plan.slots, stream.slot)?.account ?? null
}

/** Whether a stream took place: it is on or over, not called off. */
export function tookPlace(stream: Stream): boolean {
  return stream.status !== 'cancelled'
}
