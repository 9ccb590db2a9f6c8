/** A post held against something whose time is known: what is to be added to the post's time, in minutes. */
export interface TimedPair {
  /** Posts and targets are only compared within a group (an account, or one post whose stream is known). */
  readonly group: string
  readonly post: string
  readonly target: string
  readonly minutes: number
}

/** What a stretch of minutes holds: how many posts find a target of their own in it, and how far apart those lie. */
export interface Shift {
  readonly agreeing: number
  readonly centre: number
  readonly spreadMinutes: number
}

/** How many posts have a target of their own within a stretch of minutes, both ends included. */
export function agreeingWithin(pairs: readonly TimedPair[], from: number, to: number): Shift {
  const inside = pairs.filter(({ minutes }) => minutes >= from && minutes <= to).sort((a, b) => a.minutes - b.minutes)
  return shiftOf(inside)
}

/**
 * The stretch of `width` minutes in which most posts find a target of their own; of equals the one nearest to nought.
 * Pairs that a real shift does not bring together scatter over the day, those it does pile up.
 */
export function commonShift(pairs: readonly TimedPair[], width: number): Shift {
  const sorted = [...pairs].sort((a, b) => a.minutes - b.minutes)
  const tally = tallyOf()
  let best: Shift = { agreeing: 0, centre: 0, spreadMinutes: 0 }
  let last = 0
  sorted.forEach((first, index) => {
    for (let next = sorted[last]; next !== undefined && next.minutes <= first.minutes + width; next = sorted[last]) {
      tally.add(next, 1)
      last += 1
    }
    if (tally.agreeing() >= best.agreeing && tally.agreeing() > 0) {
      const shift = shiftOf(sorted.slice(index, last))
      if (shift.agreeing > best.agreeing || Math.abs(shift.centre) < Math.abs(best.centre)) best = shift
    }
    tally.add(first, -1)
  })
  return best
}

function shiftOf(inside: readonly TimedPair[]): Shift {
  const tally = tallyOf()
  for (const pair of inside) tally.add(pair, 1)
  const [first, last] = [inside[0]?.minutes ?? 0, inside.at(-1)?.minutes ?? 0]
  return { agreeing: tally.agreeing(), centre: inside[Math.floor(inside.length / 2)]?.minutes ?? 0, spreadMinutes: last - first }
}

interface Tally {
  readonly add: (pair: TimedPair, by: 1 | -1) => void
  /** At most as many of a group as it has different posts, and different targets. */
  readonly agreeing: () => number
}

function tallyOf(): Tally {
  const groups = new Map<string, { readonly posts: Map<string, number>; readonly targets: Map<string, number> }>()
  let agreeing = 0
  return {
    add: ({ group, post, target }, by) => {
      const counts = groups.get(group) ?? { posts: new Map<string, number>(), targets: new Map<string, number>() }
      groups.set(group, counts)
      agreeing -= Math.min(counts.posts.size, counts.targets.size)
      for (const [map, key] of [[counts.posts, post], [counts.targets, target]] as const) {
        const count = (map.get(key) ?? 0) + by
        if (count === 0) map.delete(key)
        else map.set(key, count)
      }
      agreeing += Math.min(counts.posts.size, counts.targets.size)
    },
    agreeing: () => agreeing,
  }
}
