import { foldText } from '../../lib/fold-text.ts'
import type { Participant } from '../roster/participant.ts'
import type { RosterFields } from './draft.ts'
import { betterWritten, mergeNotes, supplied } from './merge-text.ts'
import { fullNameKey } from './people-index.ts'

const PLAIN_FIELDS = [
  'civility',
  'role',
  'team',
  'organisation',
  'phone',
  'device',
  'availability',
  'onAir',
  'wishedTime',
  'wished',
  'status',
  'cannotTakePart',
  'consent',
  'imageRight',
  'briefed',
  'firstTime',
  'cohesion',
  'answeredAt',
] as const

/**
 * The person with what a row supplies. A supplied value wins, a status too: a file that says "contacted" sets a
 * confirmed person back, because the app cannot know who is right, and the preview shows it before it is accepted.
 * Kept: notes typed by hand, a ref once given, names better written, custom columns of other files.
 *
 * @param isOwnSheet the row was matched by its ref, so the names are hers to correct as written
 */
export function mergeParticipant(person: Participant, fields: RosterFields, isOwnSheet: boolean): Participant {
  const merged: Record<string, unknown> = { ...person }
  for (const field of PLAIN_FIELDS) merged[field] = supplied<unknown>(person[field], fields[field])
  return {
    // Every value was taken from the same field of a participant or of the row's own typed fields.
    ...(merged as Participant),
    ...mergeNames(person, fields, isOwnSheet),
    email:
      foldText(fields.email ?? '') === foldText(person.email) ? person.email : supplied(person.email, fields.email),
    ref: person.ref === '' ? (fields.ref ?? '') : person.ref,
    notes: mergeNotes(person.notes, fields.notes),
    custom: mergeCustom(person.custom, fields.custom ?? []),
  }
}

function mergeNames(
  person: Participant,
  fields: RosterFields,
  isOwnSheet: boolean,
): Pick<Participant, 'givenName' | 'familyName'> {
  const known = { givenName: person.givenName, familyName: person.familyName }
  const given = { givenName: fields.givenName ?? '', familyName: fields.familyName ?? '' }
  const isSamePerson = fullNameKey(known) === fullNameKey(given)
  if (isOwnSheet || !isSamePerson) {
    const written = isOwnSheet ? supplied<string> : rewritten
    return {
      givenName: written(known.givenName, given.givenName),
      familyName: written(known.familyName, given.familyName),
    }
  }
  if (known.givenName === '' && given.givenName !== '') return given
  const isSplitAlike = foldText(known.givenName) === foldText(given.givenName)
  if (!isSplitAlike) return known
  return {
    givenName: betterWritten(known.givenName, given.givenName),
    familyName: betterWritten(known.familyName, given.familyName),
  }
}

/** Another name wins; the same name in another writing only where it says more. */
function rewritten(known: string, given: string): string {
  return foldText(known) === foldText(given) ? betterWritten(known, given) : supplied(known, given)
}

function mergeCustom(known: Participant['custom'], given: Participant['custom']): Participant['custom'] {
  const byHeader = new Map(known.map((column) => [column.header, column]))
  for (const column of given) if (column.text !== '') byHeader.set(column.header, column)
  return [...byHeader.values()]
}
