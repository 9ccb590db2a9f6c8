import { LONGEST_SECONDS } from '../../domain/values/moment.ts'
import { cellText } from '../cell-text.ts'
import { natureOfFormat } from '../number-format.ts'
import { read, trouble, type ReadContext, type Reading } from '../reading.ts'
import type { Cell } from '../table.ts'
import { foldText } from '../../lib/fold-text.ts'
import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../../lib/time-units.ts'
import { isNumberMadeDate } from './destroyed-value.ts'
import { numberOf } from './parse-number.ts'
import { parseTyped } from './read-cell.ts'

const CLOCK = /^(\d{1,6}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d{1,6})?)?$/u
const PRIMES = /^(\d{1,5}) ?' ?(?:(\d{1,2}) ?(?:''|")?)?$/u
const SECONDS_MARK = /^(\d{1,6}) ?(?:''|")$/u
const PART =
  /^(?:et |and )?(\d{1,12}(?:[.,]\d{1,6})?) ?(heures?|hours?|hrs?|h|minutes?|mins?|mn|m|secondes?|seconds?|secs?|s)?(?![a-z])\.? ?/u
const UNIT_SECONDS: Readonly<Record<string, number>> = { h: SECONDS_PER_HOUR, m: 60, s: 1 }

/**
 * An elapsed time in seconds. A bare number counts in `context.unitSeconds` (YouTube writes 292 seconds, Twitch 51
 * minutes, a run of show 2 minutes); a fraction under a time format, or a bare one too small to be anything else, is
 * Excel's share of a day.
 *
 * @example `292`, `0:02:31`, `2 min 03`, `2'03"`, `26:10:05`, `1h05`
 */
export function parseDuration(cell: Cell, context: ReadContext): Reading<number> {
  const notADuration = (value: string): Reading<number> => trouble('cell.notADuration', { value })
  const bounded = (seconds: number, shown: string): Reading<number> =>
    seconds >= 0 && seconds < Number.MAX_SAFE_INTEGER ? read(roundMilliseconds(seconds)) : notADuration(shown)
  if (cell !== null && typeof cell === 'object' && 'number' in cell) {
    if (isNumberMadeDate(cell) && cell.number >= 10) return notADuration(String(cell.number))
    const nature = natureOfFormat(cell.format)
    const share = nature !== 'number' && nature !== 'percent'
    return bounded(share ? wholeSeconds(cell.number) : bareNumber(cell.number, context), String(cell.number))
  }
  return parseTyped(cell, context, notADuration, (text) => {
    const seconds = secondsOf(text, context)
    return seconds === null ? notADuration(text) : bounded(seconds, text)
  })
}

/** The length of one stream: at most a week, where watch times add up to years. */
export function parseStreamLength(cell: Cell, context: ReadContext): Reading<number> {
  const duration = parseDuration(cell, context)
  return duration.value !== null && duration.value > LONGEST_SECONDS
    ? trouble('cell.notADuration', { value: cellText(cell, context.date1904) })
    : duration
}

function secondsOf(text: string, context: ReadContext): number | null {
  // Folding makes two primes of the double one.
  const folded = foldText(text).replace(/′/gu, "'")
  const clock = CLOCK.exec(folded)
  if (clock !== null) return clockSeconds(clock, context)
  const primes = PRIMES.exec(folded)
  if (primes !== null) return Number(primes[1]) * 60 + Number(primes[2] ?? 0)
  const mark = SECONDS_MARK.exec(folded)
  if (mark !== null) return Number(mark[1])
  const bare = numberOf(text, 'decimal')
  if (bare !== null && !/[a-z]/u.test(folded)) return bareNumber(bare, context)
  return wordSeconds(folded)
}

/** Two parts are minutes and seconds, except `0:02` in a run of show: nobody plans two seconds, Excel shows minutes so. */
function clockSeconds(parts: RegExpExecArray, context: ReadContext): number | null {
  const [first, second] = [Number(parts[1]), Number(parts[2])]
  if (second > 59) return null
  if (parts[3] !== undefined) return Number(parts[3]) > 59 ? null : first * SECONDS_PER_HOUR + second * 60 + Number(parts[3])
  return context.unitSeconds === 60 && first === 0 ? second * 60 : first * 60 + second
}

/** `2 min 03`, `1h05`, `90 s`, `PT2M3S`; a unit that is missing is the next smaller one. */
function wordSeconds(folded: string): number | null {
  let rest = folded.startsWith('pt') ? folded.slice(2).replace(/([a-z])(?=\d)/gu, '$1 ') : folded.replace(/(h|m|mn|min)(?=\d)/u, '$1 ')
  let total = 0
  let unit = Number.POSITIVE_INFINITY
  while (rest !== '') {
    const part = PART.exec(rest)
    if (part === null) return null
    const size = part[2] === undefined ? unit / 60 : (UNIT_SECONDS[part[2].charAt(0)] ?? 1)
    if (size >= unit || size < 1 || !Number.isFinite(size)) return null
    total += Number((part[1] ?? '').replace(',', '.')) * size
    unit = size
    rest = rest.slice(part[0].length)
  }
  return Number.isFinite(unit) ? total : null
}

function bareNumber(value: number, context: ReadContext): number {
  const smallestPlain = context.unitSeconds === 1 ? 1 : context.unitSeconds === 60 ? 1 / 24 : 0
  return value > 0 && value < smallestPlain ? wholeSeconds(value) : value * context.unitSeconds
}

function wholeSeconds(daysShare: number): number {
  return Math.round(daysShare * SECONDS_PER_DAY)
}

function roundMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
