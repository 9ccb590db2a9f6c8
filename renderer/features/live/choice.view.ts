import type { Move } from './live-keys.ts'
import { rowsInOrder, type LiveRow, type LiveView } from './live.view.ts'
import { numbersOf } from './wall.view.ts'

/**
 * The row that is chosen. What she chose stays chosen, whatever begins or becomes late around it: a key never acts on
 * another row than the one she saw. Only what is there no more gives way, to the first row.
 */
export function chosenRow(view: LiveView, key: string | null): LiveRow | null {
  const rows = rowsInOrder(view)
  return rows.find((row) => row.key === key) ?? rows[0] ?? null
}

/** The key of the row that a move chooses; `null` where there is none. */
export function movedChoice(view: LiveView, chosen: string | null, move: Move): string | null {
  if ('to' in move) return [...numbersOf(view)].find(([, number]) => number === move.to)?.[0] ?? null
  const rows = rowsInOrder(view)
  const at = rows.findIndex(({ key }) => key === chosen)
  return rows[at + move.by]?.key ?? null
}
