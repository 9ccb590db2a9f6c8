import { mapReading, type ReadContext, type Reading } from '../reading.ts'
import type { Cell } from '../table.ts'
import { oneLine, parseText } from './parse-text.ts'

const SEPARATORS = /[\n;&+/|•]| et | and | avec | with /u

/**
 * The people of one cell, as written, one entry each: `Léa Durand, Karim Haddad`, `Léa & Karim`, one per line. A comma
 * between a family name in capitals and a given name is part of one name (`DURAND, Léa`).
 */
export function parsePeople(cell: Cell, context: ReadContext): Reading<readonly string[]> {
  return mapReading(parseText(cell, context), peopleOf)
}

function peopleOf(text: string): readonly string[] {
  const people = text
    .replace(/\r\n?/gu, '\n')
    .split(SEPARATORS)
    .flatMap(splitAtCommas)
    .map((name) => oneLine(name).replace(/^[-–—*·]\s?/u, '').replace(/\.$/u, ''))
    .filter((name) => /[\p{L}\p{N}]/u.test(name))
  return [...new Set(people)]
}

function splitAtCommas(part: string): readonly string[] {
  const names = part.split(',')
  const [family = '', given = ''] = names.map((name) => name.trim())
  const isOneName = names.length === 2 && isCapitals(family) && !isCapitals(given) && !given.includes(' ')
  return isOneName ? [`${family} ${given}`] : names
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
