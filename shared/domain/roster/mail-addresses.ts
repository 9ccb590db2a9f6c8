import type { Participant } from './participant.ts'

/** What mail programs part addresses by: Outlook by `; `, most others by `, `. */
export type AddressMark = ';' | ','

/** Addresses for the clipboard, each once, and those people who have none that a mail program would take. */
export interface Addresses<Person> {
  readonly text: string
  readonly count: number
  readonly without: readonly Person[]
}

/** One address and nothing else: a second one, a name or a line break in it would go wrong among the others. */
const ONE_ADDRESS = /^[^\s@,;<>"()]+@[^\s@,;<>"()]+$/u

/** The addresses of people as a mail program takes them (`a@x.fr; b@x.fr`). `count` may be nought. */
export function addressesOf<Person extends Pick<Participant, 'email'>>(people: readonly Person[], mark: AddressMark = ';'): Addresses<Person> {
  const without = people.filter(({ email }) => !hasAddress(email))
  const byKey = new Map<string, string>()
  for (const { email } of people) {
    const address = email.trim()
    if (hasAddress(address) && !byKey.has(address.toLowerCase())) byKey.set(address.toLowerCase(), address)
  }
  const addresses = [...byKey.values()]
  return { text: addresses.join(`${mark} `), count: addresses.length, without }
}

/** Whether a text is one address that can be written to. */
export function hasAddress(email: string): boolean {
  return ONE_ADDRESS.test(email.trim())
}
