import { PARTICIPANT_STATUSES, type Participant, type ParticipantStatus } from './participant.ts'

/** A step of the funnel: `now` stand there, `reached` came at least that far (`null` for the two ways out). */
export interface FunnelStep {
  readonly status: ParticipantStatus
  readonly now: number
  readonly reached: number | null
}

/**
 * The funnel of outreach (O1). Who declined or withdrew was asked, so both count as contacted; who withdrew had said
 * yes, so withdrawals count as confirmed once.
 */
export function funnelOf(participants: readonly Participant[]): readonly FunnelStep[] {
  const now = (status: ParticipantStatus): number => participants.filter((person) => person.status === status).length
  const beyond: Readonly<Record<ParticipantStatus, readonly ParticipantStatus[] | null>> = {
    toContact: PARTICIPANT_STATUSES,
    contacted: ['contacted', 'interested', 'confirmed', 'declined', 'withdrew'],
    interested: ['interested', 'confirmed', 'withdrew'],
    confirmed: ['confirmed', 'withdrew'],
    declined: null,
    withdrew: null,
  }
  return PARTICIPANT_STATUSES.map((status) => ({
    status,
    now: now(status),
    reached: beyond[status]?.reduce((sum, later) => sum + now(later), 0) ?? null,
  }))
}
