/**
 * A workbook to write, as plain data: what the writer (electron/sheets) turns into bytes. Nothing here knows a library.
 * Colours are 6-digit RGB without `#`. Widths are in characters.
 */
export interface WorkbookSpec {
  readonly properties: {
    readonly title: string
    readonly subject: string
    readonly creator: string
    readonly language: 'fr' | 'en'
    /** ISO 8601 in UTC; given, never read from the clock here. */
    readonly created: string
  }
  readonly sheets: readonly SheetSpec[]
}

export interface SheetSpec {
  readonly name: string
  /** `text`: what is typed there by hand stays text too (a phone number keeps its leading 0, an id all its digits). */
  readonly columns: readonly { readonly width: number; readonly text?: boolean }[]
  readonly rows: readonly RowSpec[]
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null
  readonly tables: readonly TableSpec[]
  readonly charts: readonly ChartSpec[]
  readonly merges: readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[]
  /** Drop-downs. `isOpen`: something else may be typed too. */
  readonly validations: readonly { readonly range: string; readonly choices: readonly string[]; readonly message: string; readonly isOpen?: boolean }[]
  readonly highlights: readonly { readonly range: string; readonly expression: string; readonly fill: string }[]
  /** Lines between cells on screen; a page to read has none. Shown unless said otherwise. */
  readonly gridlines?: boolean
  /** `breaks`: rows, counted from 0, that begin a new printed page. `area`: what is printed, `A1:V57`; all unless given. */
  readonly print: { readonly breaks?: readonly number[]; readonly area?: string; readonly landscape: boolean; readonly fitWidth: boolean; readonly repeatRows: string | null; readonly paper: 'A4' | 'A3' }
}

export interface RowSpec {
  readonly cells: readonly CellSpec[]
  readonly height: number | null
}

/** One cell. Text is always written as a text cell, never as a formula, whatever it begins with. */
export type CellSpec =
  | null
  /** No value, but drawn: the rest of a band, or of a merged range. */
  | { readonly kind: 'blank'; readonly style: StyleName }
  | { readonly kind: 'text'; readonly text: string; readonly style?: StyleName }
  | { readonly kind: 'number'; readonly value: number; readonly format: string; readonly style?: StyleName }
  /** A calendar date `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly date: string; readonly format: string; readonly style?: StyleName }
  /** A time of day in minutes (may pass 1440) written as a fraction of a day. */
  | { readonly kind: 'time'; readonly minute: number; readonly format: string; readonly style?: StyleName }
  /** An elapsed time in seconds, written as a fraction of a day. */
  | { readonly kind: 'duration'; readonly seconds: number; readonly format: string; readonly style?: StyleName }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly style?: StyleName }
  /** A live formula (English names, no leading `=`), with the value a reader that does not calculate must show. */
  | {
      readonly kind: 'formula'
      readonly formula: string
      /** Calculated over whole ranges at once (`MEDIAN(IF(…))`). */
      readonly array?: boolean
      readonly cached: number | string
      readonly format: string
      readonly style?: StyleName
    }

export type StyleName =
  | 'title' | 'subtitle' | 'heading' | 'header' | 'body' | 'note' | 'figure' | 'label' | 'warning' | 'refusal' | 'good'
  | 'prose' | 'line' | 'number' | 'strong' | 'caption' | 'headline' | 'headerRight'

export interface TableSpec {
  /** A name valid in Excel: letters, digits and underscore. */
  readonly name: string
  /** With its header row: `A3:F28`. */
  readonly range: string
  readonly columns: readonly string[]
  readonly totals: boolean
}

export interface ChartSpec {
  readonly kind: 'column' | 'bar' | 'line'
  readonly title: string
  readonly alternative: string
  readonly series: readonly { readonly name: string; readonly categories: string; readonly values: string; readonly colour: string }[]
  readonly xTitle: string
  readonly yTitle: string
  /** Cells counted from 0. */
  readonly from: { readonly row: number; readonly column: number }
  readonly to: { readonly row: number; readonly column: number }
}
