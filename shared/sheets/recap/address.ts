/** The letters of a column counted from 0: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  const letter = String.fromCharCode(65 + (column % 26))
  return rest === 0 ? letter : columnLetters(rest - 1) + letter
}

/** A cell, column and row counted from 0: `cellAddress(0, 4)` is `A5`. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`
}

/** A cell of another sheet, held fast: `'Synthèse'!$B$5`. Column and row counted from 0. */
export function fixedCell(sheet: string, column: number, row: number): string {
  return `${quoted(sheet)}!$${columnLetters(column)}$${row + 1}`
}

/** A stretch of one column, held fast: `'Diffusions'!$L$5:$L$57`. Rows counted from 0, both included. */
export function fixedColumn(sheet: string, column: number, from: number, to: number): string {
  const letters = columnLetters(column)
  return `${quoted(sheet)}!$${letters}$${from + 1}:$${letters}$${to + 1}`
}

/** A range such as `A5:N30`. Columns and rows counted from 0, all included. */
export function rangeAddress(left: number, top: number, right: number, bottom: number): string {
  return `${cellAddress(left, top)}:${cellAddress(right, bottom)}`
}

/** A text inside a formula: quotes are doubled. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`
}
