import type { NewId } from './id.ts'

const COUNTER_END = 0x1000

/**
 * Makes ids as UUIDv7 (RFC 9562, 5.7): they sort in the order in which they were made, also within a millisecond and
 * when the clock steps back, because the 12 bits after the time count.
 *
 * @param milliseconds the clock, since 1970
 * @param random eight bytes that nobody can guess, new each time
 */
export function idMaker(milliseconds: () => number, random: () => Uint8Array): NewId {
  let last = 0
  let counter = 0
  return (kind) => {
    const now = Math.floor(milliseconds())
    counter = now > last ? 0 : counter + 1
    last = Math.max(now, counter < COUNTER_END ? last : last + 1)
    counter %= COUNTER_END
    return `${kind}:${uuidOf(last, counter, random())}`
  }
}

function uuidOf(milliseconds: number, counter: number, random: Uint8Array): string {
  const time = milliseconds.toString(16).padStart(12, '0')
  const tail = Array.from(random.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
  // Two bits of the variant, then 62 of chance.
  const variant = (0x8 | (Number.parseInt(tail.slice(0, 1), 16) & 0x3)).toString(16)
  const count = counter.toString(16).padStart(3, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${variant}${tail.slice(1, 4)}-${tail.slice(4, 16)}`
}
