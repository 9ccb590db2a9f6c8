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
  const count = (statuses: readonly ParticipantStatus[]): number => participants.filter(({ status }) => statuses.includes(status)).length
  return PARTICIPANT_STATUSES.map((status) => {
    const beyond = statusesBeyond(status)
    return { status, now: count([status]), reached: beyond === null ? null : count(beyond) }
  })
}

/** Where those stand who came at least as far as a step, itself included; `null` for the two ways out. */
export function statusesBeyond(step: ParticipantStatus): readonly ParticipantStatus[] | null {
  return BEYOND[step]
}

const BEYOND: Readonly<Record<ParticipantStatus, readonly ParticipantStatus[] | null>> = {
  toContact: PARTICIPANT_STATUSES,
  contacted: ['contacted', 'interested', 'confirmed', 'declined', 'withdrew'],
  interested: ['interested', 'confirmed', 'withdrew'],
  confirmed: ['confirmed', 'withdrew'],
  declined: null,
  withdrew: null,
}
