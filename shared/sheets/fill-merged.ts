import type { Cell, MergedRange, SheetRow } from './table.ts'

/**
 * Gives each row under a cell merged downwards the value of its first one. For schedules only (data-model.md): "9h-10h"
 * merged over three passages is the hour of all three; in a roster it would invent facts.
 *
 * @param width columns looked at; a range beyond them is no table's business
 */
export function fillMergedDown(rows: readonly SheetRow[], merges: readonly MergedRange[], width: number): readonly SheetRow[] {
  const downwards = merges.filter(({ top, bottom, left }) => bottom > top && left < width)
  if (downwards.length === 0) return rows
  const filled = new Map<number, Map<number, Cell>>()
  const byRow = new Map(rows.map((row, index) => [row.row, index]))
  const last = rows.at(-1)?.row ?? 0
  for (const { top, bottom, left } of withoutOverlaps(downwards)) {
    const anchor = rows[byRow.get(top) ?? -1]?.cells[left] ?? null
    if (anchor === null) continue
    for (let row = top + 1; row <= Math.min(bottom, last); row += 1) {
      if (!byRow.has(row)) continue
      const cells = filled.get(row) ?? new Map<number, Cell>()
      filled.set(row, cells.set(left, anchor))
    }
  }
  return rows.map((row) => {
    const more = filled.get(row.row)
    return more === undefined ? row : { ...row, cells: withCells(row.cells, more) }
  })
}

/** Ranges of a column one after the other: a hostile file may lay thousands of them over each other. */
function withoutOverlaps(merges: readonly MergedRange[]): readonly MergedRange[] {
  const sorted = [...merges].sort((one, other) => one.left - other.left || one.top - other.top)
  const kept: MergedRange[] = []
  for (const merge of sorted) {
    const before = kept.at(-1)
    if (before === undefined || before.left !== merge.left || merge.top > before.bottom) kept.push(merge)
  }
  return kept
}

function withCells(cells: readonly Cell[], more: ReadonlyMap<number, Cell>): readonly Cell[] {
  const copy = [...cells]
  for (const [column, value] of more) {
    while (copy.length <= column) copy.push(null)
    if (copy[column] === null) copy[column] = value
  }
  return copy
}
