/** How a program writes csv. */
export interface CsvManner {
  readonly delimiter: ',' | ';' | '\t'
  readonly newline: '\n' | '\r\n'
  /** `needed`: only cells that would break the line; `all`: every cell, as Outlook does. */
  readonly quotes: 'needed' | 'all'
}

/** The text of a csv file, with its last line ended. */
export function csvText(rows: readonly (readonly string[])[], manner: CsvManner): string {
  return rows.map((row) => row.map((cell) => quoted(cell, manner)).join(manner.delimiter) + manner.newline).join('')
}

/** The bytes of a text in UTF-8; `bom` puts the mark in front that Excel and Meta write. */
export function utf8(text: string, mark: 'bom' | 'none' = 'none'): Uint8Array {
  return new TextEncoder().encode(mark === 'bom' ? `\ufeff${text}` : text)
}

function quoted(cell: string, { delimiter, quotes }: CsvManner): string {
  const breaks = cell.includes(delimiter) || /["\r\n]/u.test(cell)
  return breaks || quotes === 'all' ? `"${cell.replaceAll('"', '""')}"` : cell
}
