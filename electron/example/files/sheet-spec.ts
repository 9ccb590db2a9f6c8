import type { CellSpec, RowSpec, SheetSpec, WorkbookSpec } from '../../../shared/sheets/workbook-spec.ts'

/** A cell of text; an empty text is an empty cell. */
export const text = (value: string, style?: 'title' | 'header' | 'note'): CellSpec =>
  value === '' ? null : { kind: 'text', text: value, ...(style === undefined ? {} : { style }) }

/** A cell with a number, in Excel's plain format unless said otherwise. */
export const number = (value: number, format = 'General'): CellSpec => ({ kind: 'number', value, format })

/** A row of an ordinary height. */
export const row = (...cells: readonly CellSpec[]): RowSpec => ({ cells, height: null })

/** A sheet as people make them: rows and widths, nothing else. */
export function plainSheet(name: string, widths: readonly number[], rows: readonly RowSpec[]): SheetSpec {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows,
    freeze: null,
    tables: [],
    charts: [],
    merges: [],
    validations: [],
    highlights: [],
    print: { landscape: true, fitWidth: true, repeatRows: null, paper: 'A4' },
  }
}

/** A French workbook of one sheet, saved on a given date. */
export function workbookOf(title: string, savedOn: string, sheet: SheetSpec): WorkbookSpec {
  return {
    properties: { title, subject: '', creator: 'Station', language: 'fr', created: `${savedOn}T08:00:00Z` },
    sheets: [sheet],
  }
}
