import Papa from 'papaparse'

export type Delimiter = ',' | ';' | '\t' | '|'

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|']
const SAMPLE_CHARACTERS = 200_000
const SAMPLE_ROWS = 60

/**
 * The delimiter whose rows have the same number of cells most consistently, with more cells and columns counting for
 * it; `,` where no delimiter occurs (one column).
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue
    const score = scoreOf(sample, delimiter)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/** Rows of the most usual width, as a share of all rows that have content, weighed by that width. */
function scoreOf(sample: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    preview: SAMPLE_ROWS,
    newline: '\n',
    skipEmptyLines: 'greedy',
  })
  // The last row of a sample may be cut in the middle.
  const rows = data.length > 2 && data.length < SAMPLE_ROWS && sample.length === SAMPLE_CHARACTERS ? data.slice(0, -1) : data
  // Nothing but delimiters: better than a delimiter that does not even occur.
  if (rows.length === 0) return Number.MIN_VALUE
  const widths = new Map<number, number>()
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1)
  let best = 0
  for (const [width, count] of widths) {
    if (width < 2) continue
    best = Math.max(best, (count / rows.length) * (1 + Math.log2(width) / 8))
  }
  return best
}
