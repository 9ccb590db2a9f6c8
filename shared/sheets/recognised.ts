import type { Issue } from '../errors/issue.ts'
import type { ImportKind } from '../domain/results/import-record.ts'
import type { DraftFile } from '../domain/intake/draft.ts'
import type { Platform } from '../domain/values/platform.ts'
import type { Container, SheetRow } from './table.ts'

export type TableKind = 'roster' | 'schedule' | 'results' | 'mentions' | 'series' | 'unknown'

/** In which order the parts of the dates stand. `null`: no date needs it; `ambiguous`: only the user can say. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd' | 'ambiguous' | null

/** A column known by its position. `field` is a key of the columns lists, `custom:<header>`, or `null`: not imported. */
export interface RecognisedColumn {
  readonly index: number
  readonly header: string
  readonly field: string | null
  /** 0 to 1: 0.99 an exact known header, lower for patterns, lowest for a guess by the values. */
  readonly confidence: number
  readonly examples: readonly string[]
}

/** A line of the file that is no data, kept apart and shown with the reason. */
export interface SetAsideRow {
  readonly row: number
  readonly reason: 'total' | 'footer' | 'blank' | 'section' | 'preamble'
  readonly text: string
}

/** One table found in a file: its header, its columns, its data rows and what was set aside. */
export interface RecognisedTable {
  readonly name: string
  readonly hidden: boolean
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly date1904: boolean
  /** Row of the header (its last row where it has two), from 1; `null` where none was found. */
  readonly headerRow: number | null
  readonly kind: TableKind
  /** The id of a known export, such as `outlook.contacts.fr`; its platform where it has one. */
  readonly shape: string | null
  readonly platform: Platform | null
  readonly dateOrder: DateOrder
  readonly columns: readonly RecognisedColumn[]
  readonly dataRows: readonly SheetRow[]
  readonly setAside: readonly SetAsideRow[]
  /** The set-aside total rows of a platform, whose values are compared and never added. */
  readonly controlRows: readonly SheetRow[]
}

export interface RecognisedFile {
  readonly container: Container
  readonly tables: readonly RecognisedTable[]
  readonly issues: readonly Issue[]
}

/** What helps to recognise: the campaign's day settles dates whose order is open. */
export interface RecogniseHints {
  readonly campaignDay: string | null
}

/** A cell corrected by hand in the check screen. The file itself stays as it is. */
export interface CellFix {
  readonly file: string
  readonly table: string
  readonly row: number
  readonly index: number
  readonly value: string
}

/** The field that the user gave to a column, by table and position; `file`: of that file only, where there are several. */
export interface ColumnChoice {
  readonly file?: string | undefined
  readonly table: string
  readonly index: number
  readonly field: string | null
}

/** How the user wants a file taken in. `mapping` overrides the suggested field of columns. */
export interface DraftOptions {
  readonly kind: ImportKind
  readonly sheet: string | null
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null
  readonly campaignDay: string | null
  readonly mapping: readonly ColumnChoice[]
  /** Cells corrected by hand before the import: what stands there instead. Rows from 1, columns from 0. */
  readonly fixes?: readonly CellFix[]
}

/** Drafts of one file with everything to say about its rows. */
export interface DraftedFile {
  readonly draftFile: DraftFile
  readonly issues: readonly Issue[]
  readonly setAside: readonly (SetAsideRow & { readonly sheet: string })[]
}
