/** The id of a record: its kind, a colon, a UUIDv7 given from outside the domain. Never changed, never used again. */
export type Id<Kind extends string> = `${Kind}:${string}`

/** Makes a new id of a kind. The machine's side owns the clock and the randomness behind it. */
export type NewId = <Kind extends string>(kind: Kind) => Id<Kind>

const TAIL = /^[0-9a-zA-Z][0-9a-zA-Z-]{0,63}$/u

/** Whether a text is an id of this kind. */
export function isIdOf<Kind extends string>(kind: Kind, text: string): text is Id<Kind> {
  return text.startsWith(`${kind}:`) && TAIL.test(text.slice(kind.length + 1))
}
