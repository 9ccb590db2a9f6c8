import type { ParticipantStatus } from '../../../shared/domain/roster/participant.ts'
import type { BadgeLook } from '../../ui/badge.tsx'

/** The look of each status: green for yes, amber for somebody who said yes and is gone. The word says it too. */
export const STATUS_LOOKS: Readonly<Record<ParticipantStatus, BadgeLook>> = {
  toContact: 'neutral',
  contacted: 'update',
  interested: 'update',
  confirmed: 'new',
  declined: 'neutral',
  withdrew: 'toCheck',
}
