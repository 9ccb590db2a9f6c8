import type { RowSpec, SheetSpec, WorkbookSpec } from '../../shared/sheets/workbook-spec.ts'

/** A sheet to write, with neutral values. */
export const aSheet = (fields: Partial<SheetSpec>): SheetSpec => ({
  name: 'Feuille',
  columns: [{ width: 20 }],
  rows: [],
  freeze: null,
  tables: [],
  charts: [],
  merges: [],
  validations: [],
  highlights: [],
  print: { landscape: false, fitWidth: false, repeatRows: null, paper: 'A4' },
  ...fields,
})

/** A workbook to write, of these sheets. */
export const aWorkbook = (sheets: readonly SheetSpec[]): WorkbookSpec => ({
  properties: { title: 'Essai', subject: '', creator: 'Jour J', language: 'fr', created: '2015-05-04T08:00:00.000Z' },
  sheets,
})

/** One row for each text, in column A. */
export const textRows = (texts: readonly string[]): readonly RowSpec[] =>
  texts.map((text) => ({ cells: [{ kind: 'text', text }], height: null }))
