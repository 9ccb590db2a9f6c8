/** The letters of a column counted from 0: 0 is `A`, 16383 is `XFD`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/** A cell named `AB12`: its row from 1, its column from 0; `null` for anything else. */
export function cellOfName(name: string): { readonly row: number; readonly column: number } | null {
  let column = 0
  let at = 0
  for (; at < name.length && at < 4; at += 1) {
    // Lower and upper case letters differ by this bit only.
    const letter = name.charCodeAt(at) & ~0x20
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  const row = at === 0 ? Number.NaN : Number(name.slice(at))
  return Number.isInteger(row) && row >= 1 ? { row, column: column - 1 } : null
}
