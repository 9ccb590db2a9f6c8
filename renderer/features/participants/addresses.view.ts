import type { Participant } from '../../../shared/domain/roster/participant.ts'

/** The e-mail addresses of people as a mail program takes them (`a@x.fr; b@x.fr`), each once; empty where nobody has one. */
export function addressesOf(people: readonly Pick<Participant, 'email'>[]): string {
  return [...new Set(people.map(({ email }) => email).filter((email) => email !== ''))].join('; ')
}
