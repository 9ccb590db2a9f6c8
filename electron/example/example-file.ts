import type { ImportKind } from '../../shared/domain/results/import-record.ts'
import type { WorkbookSpec } from '../../shared/sheets/workbook-spec.ts'

/** What is said beside a file when it is imported: the options of the command line's `import`. */
export interface ExampleImportOptions {
  /** `--account`, for files that do not name their own. */
  readonly account?: string
  /** `--as-of`, the date of the figures. */
  readonly asOf?: string
}

/** A spreadsheet of the example: its file name, its bytes, and how it is imported. */
export interface ExampleFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly kind: ImportKind
  readonly options: ExampleImportOptions
}

/** Writes a workbook (electron/sheets); passed in, so that the example knows no spreadsheet library. */
export type WriteWorkbook = (spec: WorkbookSpec) => Promise<Uint8Array>
