import { foldText } from '../../lib/fold-text.ts'
import { printName } from '../roster/print-name.ts'
import type { Participant } from '../roster/participant.ts'
import type { PeopleIndex } from './people-index.ts'

/** Whom a text names. */
export type PersonFound =
  | { readonly kind: 'person'; readonly person: Participant }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'several'; readonly candidates: readonly Participant[] }

/**
 * The person that a text of a schedule or a results file names: a ref, an e-mail, a handle, a full name in any order,
 * `L. Durand`, or a family or given name that only one person bears. Where two fit, none is chosen.
 */
export function findPerson(people: PeopleIndex, text: string): PersonFound {
  const steps = [
    () => people.byRef(text),
    () => people.byEmail(text),
    () => people.byName(text),
    () => (text.includes('@') || text.includes(':') ? people.byHandle(text) : []),
    () => withInitial(people, text),
    () => [...people.byFamilyName(text), ...people.byGivenName(text)],
    () => people.byHandle(text),
  ]
  for (const step of steps) {
    const found = [...new Map(step().map((person) => [person.id, person])).values()]
    const [only] = found
    if (only === undefined) continue
    return found.length === 1 ? { kind: 'person', person: only } : { kind: 'several', candidates: found }
  }
  return { kind: 'unknown' }
}

/** People as a question shows them: `Léa Durand (P-03, lea@example.org)`. */
export function printPeople(people: readonly Participant[]): string {
  return people
    .map((person) => `${printName(person)} (${[person.ref, person.email].filter((part) => part !== '').join(', ')})`)
    .join(' · ')
}

/** `L. Durand`, `Durand L`: a family name with the first letter of the given name. */
function withInitial(people: PeopleIndex, text: string): readonly Participant[] {
  const words = foldText(text)
    .split(/[\s.]+/u)
    .filter((word) => word !== '')
  const initials = words.filter((word) => word.length === 1)
  const [initial] = initials
  if (initial === undefined || initials.length > 1 || words.length < 2) return []
  const familyName = words.filter((word) => word !== initial).join(' ')
  return people.byFamilyName(familyName).filter((person) => foldText(person.givenName).startsWith(initial))
}
