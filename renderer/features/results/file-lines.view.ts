import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { ImportRecord } from '../../../shared/domain/results/import-record.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'

/** A file that figures were read from. */
export interface FileLine {
  readonly id: ImportRecord['id']
  readonly file: string
  readonly kind: string
  readonly asOf: string
  readonly importedOn: string
  readonly read: string
  /** Rows that entered (new, updated or the same), and rows that did not. */
  readonly entered: string
  readonly leftOut: string
}

/** The files that results are read from, the latest readings first; rosters and schedules are told elsewhere. */
export function resultFiles(plan: Plan): readonly ImportRecord[] {
  return rowsOf(plan.imports)
    .filter(({ kind }) => kind !== 'roster' && kind !== 'schedule')
    .sort((left, right) => compare(right.asOf, left.asOf) || compare(left.file, right.file))
}

/** The files in words. */
export function fileLines(files: readonly ImportRecord[], translate: Translate): readonly FileLine[] {
  const number = (value: number): string => formatNumber(value, translate)
  return files.map(({ id, file, kind, asOf, importedAt, counts }) => ({
    id, file,
    kind: translate(`import.kind.${kind}`),
    asOf: formatDate(asOf, translate, 'medium'),
    importedOn: formatDate(importedAt.slice(0, 10), translate, 'medium'),
    read: number(counts.read),
    entered: number(counts.added + counts.updated + counts.unchanged),
    leftOut: number(counts.ignored + counts.rejected),
  }))
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
