/** What a file may ask of the reader (faults.md, "Import"). Bytes, counts or characters as the name says. */
export const LIMITS = {
  fileBytes: 50_000_000,
  parts: 2_000,
  /** Spreadsheets of one zip that are taken in together. */
  filesInZip: 200,
  inflatedBytes: 300_000_000,
  /** Above `ratioFreeBytes` of inflated bytes a part may not be more than this many times its packed size. */
  ratio: 200,
  ratioFreeBytes: 10_000_000,
  /** Rows with content, of all tables of a file together. More are refused, never taken in part. */
  rows: 200_000,
  /** Cells up to the last filled one of each row, of all tables together: what fits into the reader's memory. */
  cells: 8_000_000,
  /** Excel's own limits. */
  columns: 16_384,
  rowNumber: 1_048_576,
  merges: 100_000,
  cellCharacters: 100_000,
  lineCharacters: 1_000_000,
} as const
