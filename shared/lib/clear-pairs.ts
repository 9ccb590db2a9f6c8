import { munkres } from 'munkres'

/** For each row what each column would cost it. A column that is not listed cannot be its own. */
export type Costs = readonly ReadonlyMap<number, number>[]
export interface Pair {
  readonly row: number
  readonly column: number
}

/** Above this size a knot of rows and columns is left undecided: telling apart hundreds of equals is guessing. */
const LARGEST_KNOT = 400

/** Dearer than any number of real costs: as many pairs as possible come first, then the cheapest. */
const IMPOSSIBLE = 1e9

/**
 * The pairs of the best overall assignment that have no rival. Best: as many pairs as possible, then the least cost.
 * A pair has a rival when another assignment of as many pairs does without it and leaves nobody worse off by more than
 * `margin`: then two answers fit and neither is given. With `margin` 0 only equal fits are rivals.
 */
export function clearPairs(costs: Costs, margin: number): readonly Pair[] {
  return componentsOf(costs).flatMap((component) => clearPairsOf(costs, component, margin))
}

interface Component {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

function clearPairsOf(costs: Costs, component: Component, margin: number): readonly Pair[] {
  if (Math.max(component.rows.length, component.columns.length) > LARGEST_KNOT) return []
  const costOf = (pair: Pair): number | null => costs[pair.row]?.get(pair.column) ?? null
  const matrix = component.rows.map((row) => component.columns.map((column) => costOf({ row, column }) ?? IMPOSSIBLE))
  const best = munkres(matrix).flatMap(([y, x]) => {
    const row = component.rows[y]
    const column = component.columns[x]
    return row === undefined || column === undefined || costOf({ row, column }) === null ? [] : [{ row, column }]
  })
  const holderOf = new Map(best.map((pair) => [pair.column, pair]))
  const pairOf = new Map(best.map((pair) => [pair.row, pair]))
  /** The columns that a row could as well have: none much dearer than its own, none that suit their holder much better. */
  const rivalsOf = (row: number): readonly number[] => {
    const own = pairOf.get(row)
    return [...(costs[row] ?? [])].flatMap(([column, cost]) => {
      const limit = own ?? holderOf.get(column)
      const isRival = column !== own?.column && (limit === undefined || cost <= (costOf(limit) ?? 0) + margin)
      return isRival ? [column] : []
    })
  }
  const nextOf = new Map(component.rows.map((row) => [row, rivalsOf(row)]))
  const doubtful = new Set<number>()
  for (const row of component.rows) {
    const reached = reachedFrom(row, nextOf, holderOf)
    // Round in a circle, or out to a free column: this row could do without its own.
    if (pairOf.has(row) && (reached.rows.has(row) || reached.isFreeReached)) doubtful.add(row)
    // A row left over could push out whoever it reaches.
    if (!pairOf.has(row)) for (const other of reached.rows) doubtful.add(other)
  }
  return best.filter((pair) => !doubtful.has(pair.row))
}

/** The rows that would have to move if this one took another column, and whether one of them could move to a free one. */
function reachedFrom(
  start: number,
  nextOf: ReadonlyMap<number, readonly number[]>,
  holderOf: ReadonlyMap<number, Pair>,
): { readonly rows: ReadonlySet<number>; readonly isFreeReached: boolean } {
  const rows = new Set<number>()
  let isFreeReached = false
  const waiting = [start]
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    for (const column of nextOf.get(row) ?? []) {
      const holder = holderOf.get(column)
      if (holder === undefined) isFreeReached = true
      else if (!rows.has(holder.row)) {
        rows.add(holder.row)
        waiting.push(holder.row)
      }
    }
  }
  return { rows, isFreeReached }
}

/** Rows and columns that possible pairs hold together: what lies in two of them cannot compete. */
function componentsOf(costs: Costs): readonly Component[] {
  const rowsOfColumn = new Map<number, number[]>()
  costs.forEach((line, row) => {
    for (const column of line.keys()) {
      const known = rowsOfColumn.get(column)
      if (known === undefined) rowsOfColumn.set(column, [row])
      else known.push(row)
    }
  })
  const seen = new Set<number>()
  return costs.flatMap((_, start) => {
    if (seen.has(start)) return []
    const rows = new Set([start])
    const columns = new Set<number>()
    for (const row of rows) {
      for (const column of costs[row]?.keys() ?? []) {
        if (columns.has(column)) continue
        columns.add(column)
        for (const other of rowsOfColumn.get(column) ?? []) rows.add(other)
      }
    }
    for (const row of rows) seen.add(row)
    return columns.size === 0 ? [] : [{ rows: [...rows], columns: [...columns] }]
  })
}
