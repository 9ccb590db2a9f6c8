import { foldText } from '../../lib/fold-text.ts'
import type { Participant } from '../roster/participant.ts'
import { matchedBy, type Desk } from './desk.ts'
import type { Draft, RosterFields, RowRef } from './draft.ts'
import { areNamesAlike } from './names-alike.ts'
import { DETAILS, otherDetails, type Detail } from './other-details.ts'
import { fullNameKey, type PeopleIndex } from './people-index.ts'
import { rosterKeysOf, type FileNames, type RosterKeys } from './roster-keys.ts'

/** Who a roster row is about: somebody known, somebody new, or a question that only the user can answer. */
export type RosterMatch =
  | { readonly kind: 'person'; readonly person: Participant; readonly byRef: boolean }
  | { readonly kind: 'new' }
  /** Several fit: nothing is guessed. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Participant[] }
  /** The same person as another row of this file? */
  | { readonly kind: 'duplicate'; readonly of: RowRef }

/** Our own codes. A person found by one is in our own sheet, where names are corrected as written. */
const OWN_REF = /^p-\d+$/iu

/** What the matching of one row looks at. */
export interface RosterMatcher {
  readonly desk: Desk
  readonly people: PeopleIndex
  readonly names: FileNames
  /** The first row of this file that was found to be about a person. */
  readonly seen: ReadonlyMap<string, RowRef>
  /** Codes of the file, folded, with the person of their first row: a foreign code is not kept where there is one. */
  readonly fileRefs: ReadonlyMap<string, string>
}

/**
 * Finds the person of a row: by the user's answer, then ref, e-mail, account and folded name (R3). Each step decides
 * only where exactly one person fits and nothing speaks against it; otherwise it asks.
 */
export function matchRosterRow(matcher: RosterMatcher, draft: Draft<RosterFields>): RosterMatch {
  const keys = rosterKeysOf(draft.fields)
  const answered = answerOf(matcher, draft, keys)
  if (answered !== null) return answered
  const byRef = peopleOfRef(matcher, keys.ref)
  const [own] = byRef
  if (own !== undefined && byRef.length === 1 && !isSomebodyElse(own, keys))
    return { kind: 'person', person: own, byRef: OWN_REF.test(keys.ref) }
  if (byRef.length > 0) return { kind: 'ambiguous', candidates: byRef }
  const byEmail = settle(matcher, keys, keys.email === '' ? [] : matcher.people.byEmail(keys.email))
  const owners = keys.handles.flatMap((handle) => matcher.people.byHandle(handle))
  if (byEmail?.kind === 'person' && owners.length > 0 && !owners.some((owner) => owner.id === byEmail.person.id)) {
    // The e-mail is one person's, the account another's.
    return { kind: 'ambiguous', candidates: [byEmail.person, ...owners] }
  }
  return byEmail ?? settle(matcher, keys, owners) ?? matchByName(matcher, keys, draft)
}

function peopleOfRef(matcher: RosterMatcher, ref: string): readonly Participant[] {
  if (ref === '') return []
  const known = matcher.people.byRef(ref)
  const ofFile = matcher.desk.working.get('participants', matcher.fileRefs.get(foldText(ref)) ?? '')
  return known.length > 0 || ofFile === undefined ? known : [ofFile]
}

/** A ref of our own sheets that came to stand beside another name and another e-mail: a code of somebody else's list. */
function isSomebodyElse(person: Participant, keys: RosterKeys): boolean {
  const hasOtherEmail = keys.email !== '' && person.email !== '' && foldText(person.email) !== keys.email
  return hasOtherEmail && !areNamesAlike(fullNameKey(person), keys.name, 'loosely')
}

function answerOf(matcher: RosterMatcher, draft: Draft<RosterFields>, keys: RosterKeys): RosterMatch | null {
  for (const choice of matcher.desk.choicesOf(draft)) {
    if (choice.kind === 'keepBoth') return keptApart(matcher, keys, draft.fields)
    if (choice.kind !== 'match') continue
    const id = matchedBy(matcher.desk, draft, 'participant') ?? personOfRow(matcher, choice.record)
    const person = id === null ? undefined : matcher.desk.working.get('participants', id)
    if (person !== undefined) return { kind: 'person', person, byRef: false }
  }
  return null
}

/** A row answered "keep both" is somebody new, unless an earlier import of the file already made that somebody. */
function keptApart(matcher: RosterMatcher, keys: RosterKeys, fields: RosterFields): RosterMatch {
  const earlier = matcher.people
    .byName(keys.fullName)
    .filter((person) => !matcher.seen.has(person.id) && foldText(person.email) === keys.email)
  // Of several of that name without an address, the one whose number, team or role the row has.
  const same = earlier.length > 1 ? earlier.filter((person) => detailsOf(person, fields) === 'same') : earlier
  const [only] = same
  return only !== undefined && same.length === 1 ? { kind: 'person', person: only, byRef: false } : { kind: 'new' }
}

/** "Merge with row 7" names the row (`Feuil1!7`), because the person of that row may not exist yet. */
function personOfRow(matcher: RosterMatcher, record: string): string | null {
  for (const [id, row] of matcher.seen) if (`${row.sheet}!${String(row.row)}` === record) return id
  return null
}

/** Decides among people found by an e-mail or an account, or leaves it to the next step where there are none. */
function settle(matcher: RosterMatcher, keys: RosterKeys, hits: readonly Participant[]): RosterMatch | null {
  if (hits.length === 0) return null
  const unique = [...new Map(hits.map((person) => [person.id, person])).values()]
  const sameName = unique.filter((person) => fullNameKey(person) === keys.name)
  const how = keys.email !== '' && matcher.names.namesOf(keys.email).size > 1 ? 'strictly' : 'loosely'
  const alike = unique.filter((person) => areNamesAlike(fullNameKey(person), keys.name, how))
  const fitting = sameName.length > 0 ? sameName : alike
  const [only] = fitting
  const namesakes = sameName.length > 0 ? [] : matcher.people.byName(keys.fullName)
  if (only !== undefined && fitting.length === 1 && namesakes.length === 0)
    return { kind: 'person', person: only, byRef: false }
  const seen = unique.map((person) => matcher.seen.get(person.id)).find((row) => row !== undefined)
  if (fitting.length === 0 && namesakes.length === 0 && seen !== undefined) return { kind: 'duplicate', of: seen }
  return { kind: 'ambiguous', candidates: [...unique, ...namesakes] }
}

function matchByName(matcher: RosterMatcher, keys: RosterKeys, draft: Draft<RosterFields>): RosterMatch {
  if (keys.name === '') return { kind: 'new' }
  const emails = matcher.names.emailsOf(keys.name)
  const candidates = matcher.people.byName(keys.fullName)
  const [only] = candidates
  if (only === undefined)
    return keys.email === '' && emails.size > 1 ? { kind: 'ambiguous', candidates: [] } : { kind: 'new' }
  const detailed = candidates.filter((person) => detailsOf(person, draft.fields) === 'same')
  if (candidates.length > 1) {
    const [chosen] = detailed
    const others = candidates.filter((person) => person !== chosen && detailsOf(person, draft.fields) !== 'other')
    if (chosen === undefined || detailed.length > 1 || others.length > 0) return { kind: 'ambiguous', candidates }
    return { kind: 'person', person: chosen, byRef: false }
  }
  return matchNamesake(matcher, keys, draft, only)
}

/** One person bears the name. Same person, unless the file itself knows several of that name. */
function matchNamesake(
  matcher: RosterMatcher,
  keys: RosterKeys,
  draft: Draft<RosterFields>,
  person: Participant,
): RosterMatch {
  const emails = matcher.names.emailsOf(keys.name)
  const email = foldText(person.email)
  const seen = matcher.seen.get(person.id) ?? (email === '' ? null : matcher.names.firstRowOf(keys.name, email))
  const hasOtherEmail = keys.email !== '' && email !== '' && email !== keys.email
  if (hasOtherEmail && seen !== null) return { kind: 'duplicate', of: seen }
  if (emails.size > 1) return { kind: 'ambiguous', candidates: [person] }
  const isOther = seen !== null && keys.email === '' && detailsOf(person, draft.fields) === 'other'
  return isOther ? { kind: 'duplicate', of: seen } : { kind: 'person', person, byRef: false }
}

/** Whether what is known beside the name speaks for the same person, for another, or for neither. */
function detailsOf(person: Participant, fields: RosterFields): 'same' | 'other' | 'unknown' {
  const known = DETAILS.filter((detail) => person[detail] !== '' && (fields[detail] ?? '') !== '')
  const isHis = (detail: Detail): boolean => {
    const given = foldText(fields[detail] ?? '')
    return given === foldText(person[detail]) || otherDetails(person, detail).includes(given)
  }
  if (!known.every(isHis)) return 'other'
  return known.length > 0 ? 'same' : 'unknown'
}
