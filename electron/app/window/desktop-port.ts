import type { AppError } from '../../../shared/errors/app-error.ts'
import type { Result } from '../../../shared/lib/result.ts'
import type { SheetFile } from '../ports.ts'

/** What a page is printed on. `footer`: a text at the foot of each page, with its number; `null` for neither. */
export interface Paper {
  readonly size: 'A4' | 'A3'
  readonly landscape: boolean
  readonly footer: string | null
}

/** What only a desktop has: dialogs, the clipboard, a printer. Filled in by electron/desktop. */
export interface Desktop {
  /** The files she chose, read; empty when she closed the dialog. */
  readonly chooseSpreadsheets: () => Promise<Result<readonly SheetFile[], AppError>>
  /** Where to save, or `null` when she closed the dialog. */
  readonly chooseSave: (name: string, extension: string) => Promise<string | null>
  readonly chooseFolder: () => Promise<string | null>
  readonly copy: (text: string) => void
  readonly showFile: (path: string) => void
  /** A page of ours as PDF: prepared HTML, without scripts, printed on such paper. */
  readonly printPdf: (html: string, paper: Paper) => Promise<Uint8Array>
}
