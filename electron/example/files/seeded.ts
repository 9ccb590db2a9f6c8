/** Numbers that look random and are always the same: each call gives the next one, from 0 (included) to 1 (excluded). */
export type Seeded = () => number

/** A generator from its seed (Mulberry32, public domain): for invented content, never for ids or secrets. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of the values. */
export function pick<Value>(values: readonly Value[], random: Seeded): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

/** A text of these (ASCII) characters, as platforms make their links. */
export function token(length: number, characters: string, random: Seeded): string {
  return Array.from({ length }, () => pick(characters.split(''), random)).join('')
}
