import Papa from 'papaparse'

/** How many rows must agree before a file is taken for one that was wrapped. */
const SHARE = 0.8
const SAMPLE_ROWS = 40
const NARROWEST = 3

/**
 * Undoes what Excel does to a csv it opened as one column and saved again: each whole line is one quoted cell with its
 * quotes doubled (formats.md R5: `"Video asset ID,""Universal video ID"",…"`). Empty cells after it are left out;
 * a text of several lines, whose pieces became cells of their own, is whole again.
 *
 * @returns the lines as they were, or `null` when the file is not of that kind
 */
export function unwrapLines(text: string, outer: string): string | null {
  if (!text.startsWith('"')) return null
  const sample = rowsOf(text, outer, SAMPLE_ROWS)
  if (!sample.every(([, ...others]) => others.every((cell) => cell === ''))) return null
  const inner = innerOf(sample[0]?.[0] ?? '')
  if (inner === null || !isRegular(linesOf(sample), inner)) return null
  return linesOf(rowsOf(text, outer, 0))
}

const rowsOf = (text: string, delimiter: string, preview: number): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text, { delimiter, preview, newline: '\n' }).data

const linesOf = (rows: readonly (readonly string[])[]): string => rows.map(([line = '']) => line).join('\n')

/** The delimiter inside the first line. One that a space follows is punctuation of a sentence. */
function innerOf(line: string): string | null {
  const counts = [',', ';', '\t'].map((mark) => [mark, line.split(mark).length - line.split(`${mark} `).length] as const)
  const [mark = null, count = 0] = counts.sort(([, a], [, b]) => b - a)[0] ?? []
  return count >= NARROWEST - 1 ? mark : null
}

/** Whether the unwrapped lines make rows that are nearly all as wide as the first. */
function isRegular(text: string, delimiter: string): boolean {
  const rows = rowsOf(text, delimiter, 0).filter((cells) => cells.some((cell) => cell !== ''))
  const width = rows[0]?.length ?? 0
  return width >= NARROWEST && rows.filter((cells) => cells.length === width).length >= rows.length * SHARE
}
