import { handleKey, nameKey } from '../../lib/fold-text.ts'
import type { Account } from '../campaign/account.ts'
import { printAccount } from '../campaign/print-account.ts'
import type { ParticipantId } from '../values/id-schema.ts'
import type { AccountBook } from './account-book.ts'
import { candidateRecords } from './candidate-records.ts'
import type { Desk } from './desk.ts'
import type { Draft, ScheduleFields } from './draft.ts'
import { findPerson, printPeople } from './find-person.ts'
import type { PeopleIndex } from './people-index.ts'
import { slotAccount } from './slot-account.ts'

/** A schedule row whose people and account are known. */
export interface ScheduleRow {
  readonly draft: Draft<ScheduleFields>
  /** `null`: the row supplies none. */
  readonly people: readonly ParticipantId[] | null
  /** Some name of the row is nobody's: the slot keeps the people it had. */
  readonly hasUnknownPeople: boolean
  readonly account: Account | null
}

/**
 * Resolves the people and the account of a row. An unknown name is said and the slot enters without that person; a
 * name or handle that fits two is a question, and the row stays out (`null`).
 */
export function resolveScheduleRow(
  desk: Desk,
  people: PeopleIndex,
  accounts: AccountBook,
  draft: Draft<ScheduleFields>,
): ScheduleRow | null {
  const found = resolvePeople(desk, people, draft)
  if (found === null) return null
  const text = draft.fields.account ?? ''
  const people_ = found.ids.length > 0 ? found.ids : null
  if (text === '') return { draft, people: people_, hasUnknownPeople: found.hasUnknown, account: null }
  const answer = slotAccount(desk, accounts, text, found.ids, draft)
  if (answer.kind === 'question') {
    const candidates = answer.candidates.map(printAccount).join(' · ')
    const records = candidateRecords(answer.candidates.map(({ id }) => id))
    desk.say('error', 'match.ambiguous', { value: text, candidates, records }, draft, text)
    return null
  }
  return { draft, people: people_, hasUnknownPeople: found.hasUnknown, account: answer.account }
}

function resolvePeople(
  desk: Desk,
  people: PeopleIndex,
  draft: Draft<ScheduleFields>,
): { readonly ids: readonly ParticipantId[]; readonly hasUnknown: boolean } | null {
  // A row may name several people whom two answer to: each is answered by itself.
  const answers = desk.choicesOf(draft).flatMap((choice) => (choice.kind === 'match' ? [choice.record] : []))
  const ids = new Set<ParticipantId>()
  let hasUnknown = false
  for (const text of draft.fields.participants ?? []) {
    if (nameKey(text) === '' && handleKey(text) === '') continue
    const found = findPerson(people, text)
    if (found.kind === 'person') ids.add(found.person.id)
    else if (found.kind === 'unknown') {
      hasUnknown = true
      desk.say('warning', 'match.unknownParticipant', { value: text }, draft, text)
    } else {
      const chosen = found.candidates.find((person) => answers.includes(person.id))
      if (chosen === undefined) {
        const candidates = printPeople(found.candidates)
        const records = candidateRecords(found.candidates.map(({ id }) => id))
        desk.say('error', 'match.ambiguous', { value: text, candidates, records }, draft, text)
        return null
      }
      ids.add(chosen.id)
    }
  }
  return { ids: [...ids].sort(), hasUnknown }
}
