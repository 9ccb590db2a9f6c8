/** What a damaged file suffers from. */
export type DamageReason =
  | 'truncated'
  | 'junkBeforeZip'
  | 'duplicateParts'
  | 'overlappingParts'
  | 'badChecksum'
  | 'badCompression'
  | 'missingPart'
  | 'badMarkup'
  | 'badContainer'
  | 'onlyZeros'

/** Why a file is not opened although it may be whole: it could harm the reader. */
export type UnsafeReason = 'doctype' | 'compressionBomb' | 'sizesLie'

/** Which limit a file passes: `limit` and `found` are in this unit. */
export type SizeKind = 'megabytes' | 'inflatedMegabytes' | 'parts' | 'rows' | 'cells' | 'columns' | 'cellCharacters' | 'lineCharacters'

/** Why a file that looked right could not be read. */
export type UnreadableReason = 'crashed' | 'protocol' | 'system'

/** Trouble with a whole file to read or to write. Trouble with one cell is an issue, and the other rows go on. */
export interface SheetErrorParams {
  'file.notFound': { readonly file: string }
  'file.notRegular': { readonly file: string }
  'file.locked': { readonly file: string }
  'file.writeFailed': { readonly file: string; readonly reason: string }
  'sheet.empty': { readonly file: string }
  'sheet.unreadable': { readonly file: string; readonly reason: UnreadableReason }
  /** `really`: the usual name of the format it is in (`PDF`, `PNG`, `DOCX`), `ZIP` or `?` when it has none. */
  'sheet.notASpreadsheet': { readonly file: string; readonly really: string }
  'sheet.encrypted': { readonly file: string }
  'sheet.damaged': { readonly file: string; readonly reason: DamageReason }
  'sheet.tooLarge': { readonly file: string; readonly what: SizeKind; readonly limit: number; readonly found: number }
  'sheet.tooSlow': { readonly file: string; readonly seconds: number }
  'sheet.outOfMemory': { readonly file: string }
  'sheet.unsafe': { readonly file: string; readonly reason: UnsafeReason }
  'sheet.cancelled': { readonly file: string }
  'sheet.noSuchSheet': { readonly file: string; readonly sheet: string; readonly sheets: string }
  'sheet.noTable': { readonly file: string }
  'sheet.kindMismatch': { readonly file: string; readonly expected: string; readonly found: string }
}
