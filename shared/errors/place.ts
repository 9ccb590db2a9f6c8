/** Where in a spreadsheet: rows counted from 1 as in the spreadsheet, the column by its header text. */
export interface SheetPlace {
  readonly file?: string
  readonly sheet?: string
  readonly row?: number
  readonly column?: string
}
