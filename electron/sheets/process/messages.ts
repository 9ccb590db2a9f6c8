import type { RecogniseHints } from '../../../shared/sheets/recognised.ts'
import type { PreviewRequest, SheetFile } from '../../app/ports.ts'

/** What the parent asks of the reader child. Numbers tell answers apart. */
export type ReaderQuestion =
  | { readonly kind: 'open'; readonly files: readonly SheetFile[]; readonly hints: RecogniseHints }
  | { readonly kind: 'preview'; readonly request: PreviewRequest }
  | { readonly kind: 'keptRows' }
  | { readonly kind: 'unpack'; readonly file: SheetFile }

export interface NumberedQuestion {
  readonly number: number
  readonly question: ReaderQuestion
}

/** What the child says. The parent believes none of it before its schemas do. */
export type ReaderMessage =
  /** Work goes on, on this file. */
  | { readonly kind: 'progress'; readonly file: string }
  /** A `Result`; `trace` tells where a bug is, for the log. */
  | { readonly kind: 'answer'; readonly number: number; readonly result: unknown; readonly trace?: string }
