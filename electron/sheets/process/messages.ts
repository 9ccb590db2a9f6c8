import type { RecogniseHints } from '../../../shared/sheets/recognised.ts'
import type { PartAsked } from '../../../shared/lib/parcel.ts'
import type { PreviewRequest, SheetFile } from '../../app/ports.ts'

/** What the parent asks of the reader child. Numbers tell answers apart. */
export type ReaderQuestion =
  | { readonly kind: 'open'; readonly files: readonly SheetFile[]; readonly hints: RecogniseHints }
  | { readonly kind: 'preview'; readonly request: PreviewRequest }
  | { readonly kind: 'keptRows' }
  /** The next rows of a list of the last answer, as JSON. */
  | { readonly kind: 'part'; readonly asked: PartAsked }
  | { readonly kind: 'unpack'; readonly file: SheetFile }

export interface NumberedQuestion {
  readonly number: number
  readonly question: ReaderQuestion
}

/** How far the work on a question is: `done` of `of`, in bytes while files are read and in rows while they are mapped. */
export interface ReaderProgress {
  readonly file: string
  readonly done: number
  readonly of: number
}

/** What the child says. The parent believes none of it before its schemas do. */
export type ReaderMessage =
  | ({ readonly kind: 'progress' } & ReaderProgress)
  /** A `Result`; `trace` tells where a bug is, for the log. */
  | { readonly kind: 'answer'; readonly number: number; readonly result: unknown; readonly trace?: string }
