import type { Participant } from '../../../shared/domain/roster/participant.ts'

/** Addresses for the clipboard, as a mail program takes them (`a@x.fr; b@x.fr`), each once. `count` may be nought. */
export function addressesOf(people: readonly Pick<Participant, 'email'>[]): { readonly text: string; readonly count: number } {
  const addresses = [...new Set(people.map(({ email }) => email).filter((email) => email !== ''))]
  return { text: addresses.join('; '), count: addresses.length }
}
