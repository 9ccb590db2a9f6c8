import { fullNameKey } from '../../domain/intake/people-index.ts'
import { printPeople } from '../../domain/intake/find-person.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { Participant } from '../../domain/roster/participant.ts'
import type { ParticipantId } from '../../domain/values/id-schema.ts'
import { foldText, nameKey } from '../../lib/fold-text.ts'
import { rowsOf } from '../../lib/table.ts'
import type { DayLineProblem } from './day-line.ts'

/** Everybody whom a text may name: by code or e-mail, else by full name, else by family or given name. */
export function peopleNamed(plan: Plan, text: string): readonly Participant[] {
  const people = rowsOf(plan.participants)
  const folded = foldText(text)
  const key = nameKey(text)
  if (key === '') return []
  const ways: readonly ((person: Participant) => boolean)[] = [
    ({ ref, email }) => foldText(ref) === folded || (email !== '' && foldText(email) === folded),
    (person) => fullNameKey(person) === key,
    ({ givenName, familyName }) => nameKey(givenName) === key || nameKey(familyName) === key,
  ]
  for (const way of ways) {
    const found = people.filter(way)
    if (found.length > 0) return found
  }
  return []
}

export type PeopleFound =
  | { readonly kind: 'people'; readonly people: readonly ParticipantId[] }
  | { readonly kind: 'problem'; readonly problem: DayLineProblem }

/** A list of people: `P-03, Zoé et Basile`. Where a name fits two, it is asked; nobody is left out. */
export function readPeople(plan: Plan, text: string): PeopleFound {
  const people: ParticipantId[] = []
  for (const name of text.split(/[,&+]| et | and /iu).map((part) => part.trim()).filter((part) => part !== '')) {
    const found = peopleNamed(plan, name)
    const [only] = found
    if (only === undefined) return { kind: 'problem', problem: { code: 'unknown', text: name } }
    if (found.length > 1) return { kind: 'problem', problem: { code: 'several', text: name, candidates: printPeople(found) } }
    if (!people.includes(only.id)) people.push(only.id)
  }
  return { kind: 'people', people }
}
