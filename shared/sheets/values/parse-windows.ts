import { foldText } from '../../lib/fold-text.ts'
import { read, trouble, type ReadContext, type Reading } from '../reading.ts'
import { LAST_DAY_MINUTE, type MinuteWindow } from '../../domain/values/moment.ts'
import { MINUTES_PER_DAY } from '../../lib/time-units.ts'
import type { Cell } from '../table.ts'
import { minuteOf, parseTime } from './parse-time.ts'
import { parseTyped } from './read-cell.ts'

/** A bare time in a wish means "around then": half an hour. */
const AROUND = 30

const NAMED: ReadonlyMap<string, MinuteWindow> = new Map(
  Object.entries({
    'toute la journee': [0, 1440], 'journee': [0, 1440], 'la journee': [0, 1440], 'all day': [0, 1440],
    'n\'importe quand': [0, 1440], 'peu importe': [0, 1440], 'indifferent': [0, 1440], 'any time': [0, 1440],
    'anytime': [0, 1440], 'tout le temps': [0, 1440], 'oui': [0, 1440], 'yes': [0, 1440], 'ok': [0, 1440],
    'matin': [0, 720], 'le matin': [0, 720], 'matinee': [0, 720], 'en matinee': [0, 720], 'dans la matinee': [0, 720],
    'morning': [0, 720], 'am': [0, 720], 'midi': [720, 840], 'le midi': [720, 840], 'entre midi et deux': [720, 840],
    'lunch': [720, 840], 'pause dejeuner': [720, 840], 'apres-midi': [720, 1080], 'apres midi': [720, 1080],
    'l\'apres-midi': [720, 1080], 'l\'apres midi': [720, 1080], 'afternoon': [720, 1080], 'pm': [720, 1080],
    'soir': [1080, 1440], 'le soir': [1080, 1440], 'soiree': [1080, 1440], 'en soiree': [1080, 1440],
    'evening': [1080, 1440],
  } as const).map(([words, [from, to]]) => [words, { from, to }]),
)
const AFTER = ['apres', 'a partir de', 'des', 'after', 'from', 'depuis', '>', '>=', 'pas avant']
const BEFORE = ['avant', 'jusqu\'a', 'jusque', 'before', 'until', '<', '<=', 'pas apres']
const SEPARATORS = / et de | et | and | puis | ou | or |[;,\n/&+|]/u
const RANGE_MARK = / ?(?:->|→|[-–—]| a | au | to ) ?/u
const BETWEEN_MARK = / (?:et|and|a) /u

/**
 * Stretches of the day: `9h-9h30`, `de 9h à 10h et de 14h à 15h`, `après 17h`, `avant 10 h`, `matin`, `toute la
 * journée`. All or nothing: a part that cannot be read makes the whole `cell.notATime`, because half of somebody's
 * availability would be a wrong one.
 */
export function parseWindows(cell: Cell, context: ReadContext): Reading<readonly MinuteWindow[]> {
  const notATime = (value: string): Reading<readonly MinuteWindow[]> => trouble('cell.notATime', { value })
  if (cell !== null && typeof cell === 'object' && 'number' in cell) {
    const time = parseTime(cell, context)
    return time.value === null ? { value: null, remark: time.remark } : read([around(time.value)])
  }
  return parseTyped(cell, context, notATime, (text) => {
    const windows = windowsOf(text)
    return windows === null ? notATime(text) : read(windows)
  })
}

/** The windows that a text says, in its order; `null` when any part of it says none. */
export function windowsOf(text: string): readonly MinuteWindow[] | null {
  if (text.length > 200) return null
  const folded = folding(text)
  const whole = windowOf(folded)
  if (whole !== null) return [whole]
  const windows = folded.split(SEPARATORS).map((part) => part.trim()).filter((part) => part !== '').map(windowOf)
  return windows.length > 0 && windows.every((window) => window !== null) ? windows : null
}

/** A start and an end written in one cell (`9h30-9h32`, `de 9h à 9h30`), else `null`. The end may pass midnight. */
export function rangeOf(text: string): MinuteWindow | null {
  return text.length > 80 ? null : rangeIn(folding(text))
}

function windowOf(folded: string): MinuteWindow | null {
  const named = NAMED.get(folded)
  if (named !== undefined) return named
  const after = timeAfter(folded, AFTER)
  if (after !== null) return { from: after, to: after < MINUTES_PER_DAY ? MINUTES_PER_DAY : LAST_DAY_MINUTE }
  const before = timeAfter(folded, BEFORE)
  if (before !== null) return { from: 0, to: before }
  const range = rangeIn(folded)
  if (range !== null) return range
  const point = minuteOf(folded)
  return point === null ? null : around(point)
}

function rangeIn(folded: string): MinuteWindow | null {
  const opening = /^(?:(de|from) |(entre|between) )/u.exec(folded)
  const parts = folded.slice(opening?.[0].length ?? 0).split(opening?.[2] === undefined ? RANGE_MARK : BETWEEN_MARK)
  const [first, second] = parts
  if (parts.length !== 2 || first === undefined || second === undefined) return null
  const [from, to] = [minuteOf(withHour(first.trim(), second)), minuteOf(second.trim())]
  if (from === null || to === null || from === to) return null
  const end = to > from ? to : to + MINUTES_PER_DAY
  return end <= LAST_DAY_MINUTE ? { from, to: end } : null
}

/** `9-10h`: the hour sign stands once, for both. */
function withHour(first: string, second: string): string {
  return /^\d{1,2}$/u.test(first) && second.includes('h') ? `${first}h` : first
}

function timeAfter(folded: string, words: readonly string[]): number | null {
  const word = words.find((each) => folded.startsWith(each))
  return word === undefined ? null : minuteOf(folded.slice(word.length).trim())
}

function around(minute: number): MinuteWindow {
  return { from: minute, to: Math.min(minute + AROUND, LAST_DAY_MINUTE) }
}

/** Folded, keeping line breaks as separators; brackets and a final full stop dropped. */
function folding(text: string): string {
  return foldText(text.replace(/\r?\n/gu, ' ; ').replace(/[()[\]]/gu, '')).replace(/\.$/u, '')
}
