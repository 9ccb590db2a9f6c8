/** Trouble with a whole file to read or to write. Trouble with one cell is an issue, and the other rows go on. */
export interface SheetErrorParams {
  'file.notFound': { readonly file: string }
  'file.notRegular': { readonly file: string }
  'file.locked': { readonly file: string }
  'file.writeFailed': { readonly file: string; readonly reason: string }
  'sheet.empty': { readonly file: string }
  'sheet.unreadable': { readonly file: string; readonly reason: string }
  'sheet.notASpreadsheet': { readonly file: string; readonly really: string }
  'sheet.encrypted': { readonly file: string }
  'sheet.damaged': { readonly file: string; readonly reason: string }
  'sheet.tooLarge': { readonly file: string; readonly limit: string; readonly found: string }
  'sheet.tooSlow': { readonly file: string; readonly seconds: number }
  'sheet.outOfMemory': { readonly file: string }
  'sheet.unsafe': { readonly file: string; readonly reason: string }
  'sheet.cancelled': { readonly file: string }
  'sheet.noSuchSheet': { readonly file: string; readonly sheet: string; readonly sheets: string }
  'sheet.noTable': { readonly file: string }
  'sheet.kindMismatch': { readonly file: string; readonly expected: string; readonly found: string }
}
