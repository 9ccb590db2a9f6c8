/** Chance that is the same for the same seed. */
export interface Chance {
  /** A number from `low` to `high`. */
  readonly between: (low: number, high: number) => number
  /** A whole number from 0, less than `count`. */
  readonly below: (count: number) => number
  readonly is: (share: number) => boolean
  readonly of: <Value>(values: readonly Value[]) => Value
  readonly shuffled: <Value>(values: readonly Value[]) => readonly Value[]
}

/** A generator of 32 bits (mulberry32): good enough to spread days, and the same on every machine. */
export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    between: (low, high) => low + next() * (high - low),
    below,
    is: (share) => next() < share,
    of: <Value>(values: readonly Value[]): Value => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('nothing to choose from')
      return value
    },
    shuffled: (values) => values.map((value) => ({ value, key: next() })).sort((a, b) => a.key - b.key).map(({ value }) => value),
  }
}
