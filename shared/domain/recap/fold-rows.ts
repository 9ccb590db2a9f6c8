import { meanOf, medianOf, sumOf } from '../results/statistics.ts'
import { mergeStretches } from '../schedule/stretch.ts'
import type { FigureOrigin, OriginMethod, OriginRow } from './figure-origin.ts'

/**
 * The value that rows give by a method, from nothing but the rows that count: what anybody can do again with the list
 * in hand. `null` where no row counts; a count of none is 0.
 *
 * @param whole the length of the window in minutes, for a coverage
 */
export function foldRows(method: OriginMethod, rows: readonly OriginRow[], whole: number | null): number | null {
  const counted = rows.filter(({ whyNot }) => whyNot === null)
  if (method === 'count') return new Set(counted.map(({ group }) => group)).size
  if (method === 'coverage') return whole === null || whole <= 0 ? null : minutesOf(counted) / whole
  if (counted.length === 0) return null
  switch (method) {
    case 'sum':
    case 'typed':
      return sumOf(valuesByGroup(counted))
    case 'highest':
      return Math.max(...counted.map(({ value }) => value ?? 0))
    case 'mean':
    case 'share':
      return meanOf(valuesByGroup(counted))
    case 'median':
      return medianOf(valuesByGroup(counted))
    case 'minutes':
      return minutesOf(counted)
    case 'ratio':
      return quotient(sideSum(counted, 'above'), sideSum(counted, 'below'))
  }
}

/** Whether the rows of an origin give its value again. None of what nobody measured is nothing, which is not 0. */
export function isFoldedFrom(origin: FigureOrigin): boolean {
  const folded = foldRows(origin.method, origin.rows, origin.denominator)
  if (origin.value === null) return folded === null || (origin.method === 'count' && folded === 0)
  if (folded === null) return false
  return Math.abs(folded - origin.value) <= 1e-9 * Math.max(1, Math.abs(folded))
}

function valuesByGroup(rows: readonly OriginRow[]): readonly number[] {
  const groups = Map.groupBy(rows, ({ group }) => group)
  return [...groups.values()].map((group) => sumOf(group.map(({ value }) => value ?? 0)))
}

function sideSum(rows: readonly OriginRow[], side: OriginRow['side']): number {
  return sumOf(rows.filter((row) => row.side === side).map(({ value }) => value ?? 0))
}

function quotient(above: number, below: number): number | null {
  return below > 0 ? above / below : null
}

function minutesOf(rows: readonly OriginRow[]): number {
  const spans = rows.flatMap(({ span }) => (span !== null && span.to > span.from ? [span] : []))
  return sumOf(mergeStretches(spans).map(({ from, to }) => to - from))
}
