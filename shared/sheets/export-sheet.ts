import type { Plan } from '../domain/plan/plan.ts'
import { campaignOf } from '../domain/plan/campaign-of.ts'
import type { Translate } from '../i18n/translate.ts'
import { columnLetters } from './recap/address.ts'
import { withRowHeights } from './row-height.ts'
import type { CellSpec, SheetSpec, WorkbookSpec } from './workbook-spec.ts'

/** A column of an export: its header, how wide, whether what is typed there stays text, and its drop-down. */
export interface ExportColumn<Row> {
  readonly header: string
  readonly width: number
  readonly text?: boolean
  readonly choices?: readonly string[]
  /** Something else than the choices may be typed too. */
  readonly isOpen?: boolean
  readonly cell: (row: Row) => CellSpec
}

/** A file to write, with the name it is proposed under. */
export interface ExportFile {
  readonly name: string
  readonly spec: WorkbookSpec
}

/** Lines that people may fill below the last one. */
const SPARE_ROWS = 30

/**
 * A plain list that reads back as it is: the header in the first row (or under `above`), one row each, nothing merged,
 * no formula. A column's drop-down also serves the spare lines below.
 */
export function exportSheet<Row>(
  name: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
  above: readonly (readonly CellSpec[])[] = [],
): SheetSpec {
  const top = above.length
  const header = columns.map((column): CellSpec => ({ kind: 'text', text: column.header, style: 'header' }))
  return {
    name,
    columns: columns.map(({ width, text }) => ({ width, ...(text === true ? { text } : {}) })),
    rows: [
      ...above.map((cells) => ({ cells, height: 20 })),
      { cells: header, height: 24 },
      ...withRowHeights(
        rows.map((row) => ({ cells: columns.map((column) => column.cell(row)), height: null })),
        columns.map(({ width }) => width),
      ),
    ],
    freeze: { rows: top + 1, columns: Math.min(2, columns.length - 1) },
    tables: [],
    charts: [],
    merges: [],
    validations: columns.flatMap(({ choices, isOpen }, column) => {
      if (choices === undefined || !fitsDropDown(choices)) return []
      const letters = columnLetters(column)
      const range = `${letters}${top + 2}:${letters}${top + 1 + rows.length + SPARE_ROWS}`
      return [{ range, choices, message: choices.join(', ').slice(0, 200), ...(isOpen === true ? { isOpen } : {}) }]
    }),
    highlights: [],
    print: { landscape: true, fitWidth: true, repeatRows: `$${top + 1}:$${top + 1}`, paper: 'A4' },
  }
}

/** Excel holds a drop-down's words in one text, parted by commas: longer ones, or words with a comma, damage the file. */
function fitsDropDown(choices: readonly string[]): boolean {
  return choices.length > 0 && choices.join(',').length <= LONGEST_CHOICES && choices.every((choice) => !/[,"]/u.test(choice))
}

const LONGEST_CHOICES = 250

/** A workbook of exported sheets, named after the campaign. `createdAt` is an instant; nothing here reads the clock. */
export function exportWorkbook(
  plan: Plan,
  subject: string,
  sheets: readonly SheetSpec[],
  translate: Translate,
  createdAt: string,
): WorkbookSpec {
  const { name } = campaignOf(plan)
  return {
    properties: { title: `${name} – ${subject}`, subject, creator: 'Jour J', language: translate.language, created: createdAt },
    sheets,
  }
}

