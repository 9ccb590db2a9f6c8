import { deepEqual } from '../../lib/deep-equal.ts'
import { foldText } from '../../lib/fold-text.ts'
import { firstInstant, momentToInstant } from '../schedule/day-time.ts'
import { printName } from '../roster/print-name.ts'
import type { Participant } from '../roster/participant.ts'
import type { Moment } from '../values/moment.ts'
import { accountBookOf } from './account-book.ts'
import { candidateRecords, nameInDecision } from './candidate-records.ts'
import { isLeftOut, type Desk, type RowFate } from './desk.ts'
import type { Draft, RosterFields, RowRef } from './draft.ts'
import { printPeople } from './find-person.ts'
import { mergeParticipant } from './merge-participant.ts'
import { nearPeople, type NearPeople } from './near-people.ts'
import { newParticipant, refCounter } from './new-participant.ts'
import { DETAILS, otherDetails, withOtherDetail, type Detail } from './other-details.ts'
import { ownAccounts } from './own-accounts.ts'
import { peopleIndexOf } from './people-index.ts'
import { fileNamesOf, rosterKeysOf } from './roster-keys.ts'
import { matchRosterRow, type RosterMatch, type RosterMatcher } from './roster-match.ts'

type RosterDraft = Draft<RosterFields>

/** Before any answer. Finite, because the difference of two infinities orders nothing. */
const NO_TIME = -8.64e15

/**
 * Reconciles a roster with the participants (R3): updates instead of duplicating, and asks where it would have to
 * guess. Of several answers of one person to a form the latest is kept, and the others are named.
 */
export function reconcileRoster(desk: Desk, drafts: readonly RosterDraft[]): readonly RowFate[] {
  const accounts = accountBookOf(desk)
  const people = peopleIndexOf(desk, accounts)
  const seen = new Map<string, RowRef>()
  const fileRefs = new Map<string, string>()
  const answersOfFile = new Set(drafts.map((draft) => JSON.stringify(draft.fields.answeredAt ?? null)))
  const matcher: RosterMatcher = { desk, people, names: fileNamesOf(desk, drafts), seen, fileRefs }
  const near = nearPeople()
  for (const person of desk.working.rows('participants')) near.put(person)
  const giveRef = refCounter(
    'P',
    desk.working.rows('participants').map(({ ref }) => ref),
    drafts.map((draft) => draft.fields.ref),
  )
  const settleRow = (draft: RosterDraft): RowFate => {
    desk.context.onRow?.()
    const place = { sheet: draft.sheet, row: draft.row }
    const keys = rosterKeysOf(draft.fields)
    if (isLeftOut(desk, draft)) return { ...place, kind: 'ignored', record: null }
    const match = matchRosterRow(matcher, draft)
    // A code or a handle finds somebody known, but makes nobody.
    if (match.kind === 'new' && keys.email === '' && keys.name === '') {
      desk.say('error', 'row.noName', {}, draft)
      return { ...place, kind: 'rejected' }
    }
    if (match.kind === 'ambiguous' || match.kind === 'duplicate') {
      askAbout(desk, draft, match)
      return { ...place, kind: 'rejected' }
    }
    const before = match.kind === 'person' ? match.person : newParticipant(desk, draft, giveRef)
    const after = match.kind === 'person' ? answerMerged(desk, draft, match.person, { byRef: match.byRef, isTwin: seen.has(match.person.id), inFile: answersOfFile }) : before
    if (match.kind === 'new') warnNearName(desk, draft, near, after)
    people.put(after)
    if (keys.ref !== '' && !fileRefs.has(foldText(keys.ref))) fileRefs.set(foldText(keys.ref), after.id)
    const other = seen.get(after.id)
    if (other === undefined) seen.set(after.id, draft)
    else desk.say('warning', 'row.duplicateOf', { otherRow: other.row, name: printName(after) }, draft)
    const owned = ownAccounts(desk, accounts, after, keys.handles, draft)
    const touched = [['participants', after.id] as const, ...owned.map((id) => ['accounts', id] as const)]
    return { ...place, kind: 'record', touched, changed: !deepEqual(before, after) || owned.length > 0 }
  }

  const fates = new Map<RosterDraft, RowFate>()
  for (const draft of oldestAnswerFirst(desk, drafts)) fates.set(draft, settleRow(draft))
  return drafts.flatMap((draft) => fates.get(draft) ?? [])
}

/**
 * Rows without a time of answer keep their order, before those with one; rows that only a code or a handle identifies
 * come last, because another row of the file may be the one that says whose it is.
 */
function oldestAnswerFirst(desk: Desk, drafts: readonly RosterDraft[]): readonly RosterDraft[] {
  const ranks = new Map(
    drafts.map((draft) => {
      const { name, email } = rosterKeysOf(draft.fields)
      return [draft, { isNameless: name === '' && email === '', time: timeOf(desk, draft.fields.answeredAt ?? null) }]
    }),
  )
  const rankOf = (draft: RosterDraft): { readonly isNameless: boolean; readonly time: number } =>
    ranks.get(draft) ?? { isNameless: false, time: NO_TIME }
  return [...drafts].sort(
    (a, b) => Number(rankOf(a).isNameless) - Number(rankOf(b).isNameless) || rankOf(a).time - rankOf(b).time,
  )
}

/**
 * An answer older than the one already known changes nothing: the latest counts, whatever file comes last. Where the
 * known one is in this very file, its rows are read in their order as they were the first time.
 */
function answerMerged(
  desk: Desk,
  draft: RosterDraft,
  person: Participant,
  { byRef, isTwin, inFile }: { readonly byRef: boolean; readonly isTwin: boolean; readonly inFile: ReadonlySet<string> },
): Participant {
  const { kept, fields } = besideMain(desk, draft, person, isTwin)
  const merged = mergeParticipant(kept, fields, byRef)
  const answeredAt = draft.fields.answeredAt ?? null
  const isOlder =
    answeredAt !== null && person.answeredAt !== null && timeOf(desk, answeredAt) < timeOf(desk, person.answeredAt)
  if (!isOlder || inFile.has(JSON.stringify(person.answeredAt))) return merged
  if (!deepEqual(merged, person)) desk.say('warning', 'row.olderAnswer', { name: printName(person) }, draft)
  return person
}

/**
 * The main address stays; the one of a row that she merged is kept beside it, and found when the file comes again. So do
 * number, team, organisation and role where nothing else finds the person of a second row of the file (`isTwin`): from
 * another file they are news.
 */
function besideMain(desk: Desk, draft: RosterDraft, person: Participant, isTwin: boolean): { readonly kept: Participant; readonly fields: RosterFields } {
  const { email } = rosterKeysOf(draft.fields)
  const isMerged = desk.choicesOf(draft).some(({ kind }) => kind === 'match')
  const isBeside = (detail: Detail): boolean =>
    person[detail] !== '' &&
    ((isMerged && (detail === 'email' || (isTwin && email === ''))) || otherDetails(person, detail).includes(foldText(draft.fields[detail] ?? '')))
  const beside = DETAILS.filter(isBeside)
  const kept = isMerged
    ? beside.reduce((one, detail) => withOtherDetail(one, detail, draft.fields[detail] ?? '', desk.campaign.language), person)
    : person
  return { kept, fields: { ...draft.fields, ...Object.fromEntries(beside.map((detail) => [detail, null])) } }
}

function timeOf(desk: Desk, moment: Moment | null): number {
  if (moment === null) return NO_TIME
  if (moment.kind === 'date') return Date.parse(moment.date)
  const instant = firstInstant(momentToInstant(moment, desk.context.sourceZone ?? desk.campaign.zone))
  return instant === null ? NO_TIME : Date.parse(instant)
}

function askAbout(desk: Desk, draft: RosterDraft, match: Exclude<RosterMatch, { kind: 'person' | 'new' }>): void {
  const { fullName, email } = rosterKeysOf(draft.fields)
  const value = fullName === '' ? email : fullName
  if (match.kind === 'duplicate')
    desk.say('error', 'row.duplicateOf', { otherRow: match.of.row, name: value }, draft, value)
  else {
    const { candidates } = match
    const records = candidateRecords(candidates.map((person) => nameInDecision(desk, person)))
    desk.say('error', 'match.ambiguous', { value, candidates: printPeople(candidates), records }, draft, value)
  }
}

/** A name one typing slip from a known one: said, never merged. */
function warnNearName(desk: Desk, draft: RosterDraft, near: NearPeople, person: Participant): void {
  const other = near.to(person)
  near.put(person)
  if (other === null) return
  desk.say('warning', 'match.nearName', { value: printName(person), other: printName(other) }, draft, printName(person))
}
