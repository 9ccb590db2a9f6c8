import type { Plan } from '../domain/plan/plan.ts'
import type { Participant } from '../domain/roster/participant.ts'
import { printName } from '../domain/roster/print-name.ts'
import { nameKey } from '../lib/fold-text.ts'
import { rowOf, rowsOf } from '../lib/table.ts'

/** What would cut a name in two where several people stand in one cell. */
const SEPARATES = /[\n;&+/|•,]| et | and | avec | with |^[-–—*·]|\.$/u

/**
 * Writes people so that they are found again: by name, which is what she reads, where only one person bears it and no
 * character of it would separate two names; else by their short code, else by e-mail.
 */
export function peopleWriter(plan: Plan): (ids: readonly Participant['id'][]) => string {
  const bearers = new Map<string, number>()
  for (const person of rowsOf(plan.participants)) {
    const key = nameKey(printName(person))
    bearers.set(key, (bearers.get(key) ?? 0) + 1)
  }
  const written = (person: Participant): string => {
    const name = printName(person)
    const isPlain = person.givenName !== '' && person.familyName !== '' && !SEPARATES.test(name) && /[\p{L}\p{N}]/u.test(name)
    if (isPlain && bearers.get(nameKey(name)) === 1) return name
    return person.ref || person.email || name
  }
  return (ids) =>
    ids
      .flatMap((id) => rowOf(plan.participants, id) ?? [])
      .map(written)
      .join(', ')
}
