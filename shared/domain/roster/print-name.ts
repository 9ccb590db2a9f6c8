import type { Participant } from './participant.ts'

/** A person's name for people: given name first; the reference or e-mail where no name is known (after anonymising). */
export function printName(person: Pick<Participant, 'givenName' | 'familyName' | 'ref' | 'email'>): string {
  const name = [person.givenName, person.familyName].filter((part) => part !== '').join(' ')
  return name || person.ref || person.email
}
