import type { SessionOpened } from '../../../shared/contract/answers.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import { exportEn } from '../../../shared/i18n/en/export.ts'
import { exportFr } from '../../../shared/i18n/fr/export.ts'
import type { RecognisedTable } from '../../../shared/sheets/recognised.ts'
import { isReturnQuestions, isReturnTable } from '../../../shared/sheets/return-tables.ts'

export type OpenedFile = SessionOpened['files'][number]

/** Files that are taken in together, as one kind. `null`: only she can say what they hold. */
export interface Lot {
  readonly kind: ImportKind | null
  /** Positions of its files among those that were opened. */
  readonly files: readonly number[]
}

/** People before the times that name them, times before the figures that come to them. */
const ORDER: readonly ImportKind[] = ['roster', 'schedule', 'returns', 'results', 'series', 'mentions']
const RETURN_SHEETS: readonly string[] = [exportFr['export.sheet.return'], exportEn['export.sheet.return']]

/**
 * Sorts what was opened into lots of one kind each: a session takes one kind at a time. A file with several kinds of
 * tables is in several lots; one that nothing is recognised in is asked about.
 */
export function lotsOf(files: readonly OpenedFile[]): readonly Lot[] {
  const kinds = files.map((file) => kindsOf(file))
  const lots = ORDER.flatMap((kind): readonly Lot[] => {
    const ofKind = files.flatMap((_file, index) => (kinds[index]?.has(kind) === true ? [index] : []))
    return ofKind.length === 0 ? [] : [{ kind, files: ofKind }]
  })
  const unclear = files.flatMap((_file, index): readonly Lot[] => (kinds[index]?.size === 0 ? [{ kind: null, files: [index] }] : []))
  return [...lots, ...unclear]
}

/** Whether a table can be taken in without being asked for by name. */
export function isOpenTable(table: RecognisedTable): boolean {
  return !table.hidden && table.columns.length > 0
}

/** What a table is taken in as; `null` where nothing says it. */
export function kindOfTable(file: OpenedFile, table: RecognisedTable): ImportKind | null {
  const known = file.remembered.find((each) => each.table === table.name)
  if (known !== undefined) return known.kind
  if (table.kind === 'unknown') return null
  if (isReturnQuestions(table) && file.recognised.tables.some((other) => isOpenTable(other) && isReturn(other))) return 'returns'
  return isReturn(table) ? 'returns' : table.kind
}

/** By what it asks, whatever the sheet was renamed to; an older one by its name. */
function isReturn(table: RecognisedTable): boolean {
  return isReturnTable(table) || (table.kind === 'results' && RETURN_SHEETS.includes(table.name))
}

function kindsOf(file: OpenedFile): ReadonlySet<ImportKind> {
  return new Set(
    file.recognised.tables.flatMap((table, index) => {
      const kind = isOpenTable(table) && (file.rowCounts[index] ?? 0) > 0 ? kindOfTable(file, table) : null
      return kind === null ? [] : [kind]
    }),
  )
}
