import { foldText } from '../../lib/fold-text.ts'
import { read, trouble, type ReadContext, type Reading } from '../reading.ts'
import { PARTICIPANT_STATUSES, type ParticipantStatus } from '../../domain/roster/participant.ts'
import type { Cell } from '../table.ts'
import { yesOrNo } from './parse-boolean.ts'
import { parseTyped } from './read-cell.ts'

const WORDS: Readonly<Record<ParticipantStatus, readonly string[]>> = {
  toContact: ['a contacter', 'to contact', 'a appeler', 'a relancer', 'not contacted', 'pas contacte', 'a faire', 'nouveau'],
  contacted: [
    'contacte', 'contactee', 'contacted', 'en attente', 'pending', 'mail envoye', 'relance', 'relancee', 'invite',
    'invitee', 'invited', 'sans reponse', 'no answer', 'pas de reponse', 'attente reponse', 'en attente de reponse',
  ],
  interested: [
    'interesse', 'interessee', 'interested', 'peut-etre', 'peut etre', 'maybe', 'a voir', 'a confirmer', 'sous reserve',
    'tentative', 'provisoire', 'possible', 'si possible', 'hesite', 'pourquoi pas', 'tbc',
  ],
  confirmed: [
    'confirme', 'confirmee', 'confirmed', 'partant', 'partante', 'accepte', 'acceptee', 'accepted', 'attending',
    'checked in', 'present', 'presente', 'valide', 'validee', 'inscrit', 'inscrite', 'participe', 'going', 'volontaire',
  ],
  declined: [
    'decline', 'declinee', 'declined', 'refuse', 'refus', 'not attending', 'absent', 'absente', 'indisponible',
    'pas disponible', 'ne participe pas', 'not going', 'non merci',
  ],
  withdrew: [
    'desiste', 'desistee', 's\'est desiste', 's\'est desistee', 'desistement', 'withdrew', 'withdrawn', 'annule',
    'annulee', 'cancelled', 'canceled', 'refunded', 'rembourse', 'remboursee', 'deleted',
  ],
}
const BY_WORD: ReadonlyMap<string, ParticipantStatus> = new Map(
  PARTICIPANT_STATUSES.flatMap((status) => [status.toLowerCase(), ...WORDS[status]].map((word) => [word, status] as const)),
)
const CONDITION = /\b(?:si|mais|sauf|sous reserve|if|but|peut-etre|a confirmer)\b|\?/u

/**
 * A step of the funnel: our own codes, their labels in both languages, a bare yes or no ("OK pour le 23/04": oui), or
 * an answer that begins with one. A yes with a condition is an interest, not a confirmation.
 */
export function parseStatus(cell: Cell, context: ReadContext): Reading<ParticipantStatus> {
  if (typeof cell === 'boolean') return read(cell ? 'confirmed' : 'declined')
  const notAStatus = (value: string): Reading<ParticipantStatus> => trouble('cell.notAStatus', { value })
  return parseTyped(cell, context, notAStatus, (text) => {
    const status = statusOf(text)
    return status === null ? notAStatus(text) : read(status)
  })
}

function statusOf(text: string): ParticipantStatus | null {
  const folded = foldText(text).replace(/[.!]{1,9}$/u, '').trim()
  const known = BY_WORD.get(folded)
  if (known !== undefined) return known
  const whole = yesOrNo(folded)
  if (whole !== null) return whole ? 'confirmed' : 'declined'
  const first = /^(oui|yes|ok|non|no)\b/u.exec(folded)?.[1]
  if (first === undefined) return null
  if (first === 'non' || first === 'no') return 'declined'
  return CONDITION.test(folded) ? 'interested' : 'confirmed'
}
