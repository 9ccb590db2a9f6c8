import Papa from 'papaparse'

/** How many rows must be whole lines in one quoted cell before a file is unwrapped. */
const SHARE = 0.8

/**
 * Undoes what Excel does to a csv it opened as one column and saved again: each whole line is one quoted cell with its
 * quotes doubled (formats.md R5: `"Video asset ID,""Universal video ID"",…"`). Empty cells after it are left out.
 *
 * @returns the lines as they were, or `null` when the file is not of that kind
 */
export function unwrapLines(text: string, outer: string): string | null {
  if (!text.trimStart().startsWith('"')) return null
  const sample = rowsOf(text, outer, 40)
  const filled = sample.filter((cells) => cells.some((cell) => cell !== ''))
  const wrapped = filled.filter((cells) => isWrapped(cells, innerOf(filled)))
  if (filled.length === 0 || wrapped.length < filled.length * SHARE || innerOf(filled) === null) return null
  return rowsOf(text, outer, 0)
    .map((cells) => cells[0] ?? '')
    .join('\n')
}

const rowsOf = (text: string, delimiter: string, preview: number): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { delimiter, preview, newline: '\n' }).data

function isWrapped(cells: readonly string[], inner: string | null): boolean {
  const [first = '', ...others] = cells
  return inner !== null && others.every((cell) => cell === '') && (first.includes(inner) || first.includes('"'))
}

/** The delimiter inside the first line: the one it has at least twice and most of. */
function innerOf(rows: readonly (readonly string[])[]): string | null {
  const first = rows[0]?.[0] ?? ''
  const counts = [',', ';', '\t'].map((delimiter) => [delimiter, first.split(delimiter).length - 1] as const)
  const [delimiter = null, count = 0] = counts.sort(([, a], [, b]) => b - a)[0] ?? []
  return count >= 2 ? delimiter : null
}
