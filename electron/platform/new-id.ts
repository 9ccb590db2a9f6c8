import { randomBytes } from 'node:crypto'
import type { Id, NewId } from '../../shared/lib/id.ts'

/** What an id is made of, given in tests. `now` in milliseconds since 1970. */
export interface IdSources {
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
}

const machine: IdSources = { now: () => Date.now(), random: (bytes) => randomBytes(bytes) }

/** The counter of one millisecond has 12 bits. It starts in their lower half, so that there is room to count. */
const COUNTER_LIMIT = 0x1000
const COUNTER_START_MASK = 0x7ff

/**
 * Makes ids: the kind, a colon, a UUIDv7 (RFC 9562). Ids from one maker sort in the order in which they were made, also
 * within a millisecond and when the clock goes back: time never does here, a counter fills the twelve bits behind it
 * (method 1 of section 6.2), and the next millisecond is borrowed when it is full.
 */
export function createNewId({ now, random }: IdSources = machine): NewId {
  let time = 0
  let counter = 0
  return <Kind extends string>(kind: Kind): Id<Kind> => {
    const bits = Buffer.from(random(10))
    const clock = now()
    counter += 1
    if (clock > time || counter === COUNTER_LIMIT) {
      time = Math.max(clock, time + 1)
      counter = bits.readUInt16BE(0) & COUNTER_START_MASK
    }
    const head = time.toString(16).padStart(12, '0')
    const variant = (0x80 | ((bits[2] ?? 0) & 0x3f)).toString(16)
    const tail = bits.subarray(3).toString('hex')
    const middle = `7${counter.toString(16).padStart(3, '0')}-${variant}${tail.slice(0, 2)}`
    return `${kind}:${head.slice(0, 8)}-${head.slice(8)}-${middle}-${tail.slice(2)}`
  }
}
