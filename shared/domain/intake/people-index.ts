import { foldText, nameKey } from '../../lib/fold-text.ts'
import { splitAccount } from '../plan/find-by-text.ts'
import type { Participant } from '../roster/participant.ts'
import type { AccountBook } from './account-book.ts'
import type { Desk } from './desk.ts'
import { otherDetails } from './other-details.ts'

/** The people of the campaign as the import goes on, by everything that can name them. */
export interface PeopleIndex {
  readonly byRef: (ref: string) => readonly Participant[]
  readonly byEmail: (email: string) => readonly Participant[]
  /** By full name: words in any order, without case and accents. */
  readonly byName: (name: string) => readonly Participant[]
  readonly byFamilyName: (name: string) => readonly Participant[]
  readonly byGivenName: (name: string) => readonly Participant[]
  /** The owners of the accounts that a text names: `@lea`, `instagram:@lea`. */
  readonly byHandle: (text: string) => readonly Participant[]
  readonly put: (person: Participant) => void
}

/** Indexes the participants. A person who changed is found by what stands now, not by what was. */
export function peopleIndexOf(desk: Desk, accounts: AccountBook): PeopleIndex {
  const ref = keyedBy(desk, (person) => foldText(person.ref))
  const email = keyedBy(desk, (person) => foldText(person.email))
  const others = otherEmailIndex(desk)
  const name = keyedBy(desk, fullNameKey)
  const family = keyedBy(desk, (person) => nameKey(person.familyName))
  const given = keyedBy(desk, (person) => nameKey(person.givenName))
  const parts = [ref, email, name, family, given]
  const index = (person: Participant): void => {
    for (const part of parts) part.add(person)
    others.add(person)
  }
  for (const person of desk.working.rows('participants')) index(person)
  return {
    byRef: (text) => ref.find(foldText(text)),
    byEmail: (text) => [...new Set([...email.find(foldText(text)), ...others.find(foldText(text))])],
    byName: (text) => name.find(nameKey(text)),
    byFamilyName: (text) => family.find(nameKey(text)),
    byGivenName: (text) => given.find(nameKey(text)),
    byHandle: (text) => ownersOf(desk, accounts, text),
    put: (person) => {
      desk.working.put('participants', person)
      index(person)
    },
  }
}

/** The key of a person's full name. Folding a text is the dearest step of a large roster: each record is folded once. */
export function fullNameKey(person: Pick<Participant, 'givenName' | 'familyName'>): string {
  return foldedOnce(fullNames, person, () => nameKey(`${person.givenName} ${person.familyName}`))
}

const fullNames = new WeakMap<object, string>()

function foldedOnce(known: WeakMap<object, string>, row: object, fold: () => string): string {
  const key = known.get(row) ?? fold()
  known.set(row, key)
  return key
}

interface Keyed {
  readonly add: (person: Participant) => void
  readonly find: (key: string) => readonly Participant[]
}

function keyedBy(desk: Desk, keyOf: (person: Participant) => string): Keyed {
  const ids = new Map<string, Set<string>>()
  const keys = new WeakMap<object, string>()
  const keyOnce = (person: Participant): string => foldedOnce(keys, person, () => keyOf(person))
  return {
    add: (person) => {
      const key = keyOnce(person)
      if (key === '') return
      const known = ids.get(key)
      if (known === undefined) ids.set(key, new Set([person.id]))
      else known.add(person.id)
    },
    find: (key) =>
      [...(ids.get(key) ?? [])].flatMap((id) => {
        const person = desk.working.get('participants', id)
        return person !== undefined && keyOnce(person) === key ? [person] : []
      }),
  }
}

/** People by the addresses that they have beside the main one: few have any. */
function otherEmailIndex(desk: Desk): Keyed {
  const ids = new Map<string, Set<string>>()
  return {
    add: (person) => {
      for (const key of otherDetails(person, 'email')) ids.set(key, (ids.get(key) ?? new Set()).add(person.id))
    },
    find: (key) =>
      [...(ids.get(key) ?? [])].flatMap((id) => {
        const person = desk.working.get('participants', id)
        return person !== undefined && otherDetails(person, 'email').includes(key) ? [person] : []
      }),
  }
}

function ownersOf(desk: Desk, accounts: AccountBook, text: string): readonly Participant[] {
  const { platform, handle } = splitAccount(text)
  if (handle === '') return []
  const owners = new Map<string, Participant>()
  for (const account of accounts.byHandle(handle)) {
    const fits = platform === null || account.platform === null || account.platform === platform
    if (!fits || account.owner.kind !== 'participant' || account.owner.participant === null) continue
    const person = desk.working.get('participants', account.owner.participant)
    if (person !== undefined) owners.set(person.id, person)
  }
  return [...owners.values()]
}
