import { appError, type AppError } from '../../errors/app-error.ts'
import { deepEqual } from '../../lib/deep-equal.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { rowOf, withRows, type Table } from '../../lib/table.ts'
import { TABLE_NAMES, type AnyRow, type Plan, type RowOf, type TableName } from './plan.ts'

/** What changes in one table. Rows are whole, so that a diff can be shown, reversed and merged by itself. */
export interface TableDiff<Row> {
  readonly added: readonly Row[]
  readonly updated: readonly (readonly [before: Row, after: Row])[]
  readonly removed: readonly Row[]
}

/**
 * A change of a plan: the import preview, the undo entry, the message to the screen, the line of the journal and the
 * merge of two copies. A table without a change is absent.
 */
export type PlanDiff = { readonly [Name in TableName]?: TableDiff<RowOf<Name>> }

/** A diff seen without the link between table and row type, for code that treats all tables alike. */
type AnyDiff = Partial<Record<TableName, TableDiff<AnyRow>>>

/** Whether the diff changes nothing. */
export function isEmptyDiff(diff: PlanDiff): boolean {
  return TABLE_NAMES.every((name) => {
    const table = diff[name]
    return table === undefined || table.added.length + table.updated.length + table.removed.length === 0
  })
}

/**
 * The plan with the change made.
 *
 * Refuses (`plan.diffMismatch`) a diff that was made against another plan: an added row that exists, a changed or
 * removed row that is not there exactly as the diff knew it.
 */
export function applyDiff(plan: Plan, diff: PlanDiff): Result<Plan, AppError> {
  const changed: Partial<Record<TableName, Table<AnyRow>>> = {}
  for (const name of TABLE_NAMES) {
    const tableDiff = (diff as AnyDiff)[name]
    if (tableDiff === undefined) continue
    // Tables and their diffs agree by name; all are treated alike here.
    const table = plan[name] as Table<AnyRow>
    const misfit = firstMisfit(table, tableDiff)
    if (misfit !== null) return err(appError('plan.diffMismatch', { table: name, id: misfit }))
    const put = [...tableDiff.added, ...tableDiff.updated.map(([, after]) => after)]
    changed[name] = withRows(table, put, tableDiff.removed.map((row) => row.id))
  }
  return ok({ ...plan, ...changed } as Plan)
}

/** The change that takes this one back. */
export function reverseDiff(diff: PlanDiff): PlanDiff {
  const reversed: AnyDiff = {}
  for (const name of TABLE_NAMES) {
    const table = (diff as AnyDiff)[name]
    if (table === undefined) continue
    reversed[name] = {
      added: table.removed,
      updated: table.updated.map(([before, after]) => [after, before] as const),
      removed: table.added,
    }
  }
  return reversed as PlanDiff
}

/** One change that does what these do in order. Each must follow on from the one before. */
export function squashDiffs(diffs: readonly PlanDiff[]): PlanDiff {
  const squashed: AnyDiff = {}
  for (const name of TABLE_NAMES) {
    const parts = diffs.flatMap((diff) => (diff as AnyDiff)[name] ?? [])
    if (parts.length > 0) squashed[name] = fromEnds(endsOf(parts))
  }
  return squashed as PlanDiff
}

interface Ends {
  readonly before: AnyRow | null
  readonly after: AnyRow | null
}

/** For each row touched, how it was first and how it is last. */
function endsOf(parts: readonly TableDiff<AnyRow>[]): ReadonlyMap<string, Ends> {
  const ends = new Map<string, Ends>()
  const note = (id: string, before: AnyRow | null, after: AnyRow | null): void => {
    ends.set(id, { before: ends.has(id) ? (ends.get(id)?.before ?? null) : before, after })
  }
  for (const part of parts) {
    for (const row of part.removed) note(row.id, row, null)
    for (const [before, after] of part.updated) note(before.id, before, after)
    for (const row of part.added) note(row.id, null, row)
  }
  return ends
}

function fromEnds(ends: ReadonlyMap<string, Ends>): TableDiff<AnyRow> {
  const diff = { added: [] as AnyRow[], updated: [] as (readonly [AnyRow, AnyRow])[], removed: [] as AnyRow[] }
  for (const { before, after } of ends.values()) {
    if (before === null && after !== null) diff.added.push(after)
    if (before !== null && after === null) diff.removed.push(before)
    if (before !== null && after !== null && !deepEqual(before, after)) diff.updated.push([before, after])
  }
  return diff
}

function firstMisfit(table: Table<AnyRow>, diff: TableDiff<AnyRow>): string | null {
  for (const row of diff.added) if (rowOf(table, row.id) !== undefined) return row.id
  for (const [before] of diff.updated) if (!deepEqual(rowOf(table, before.id), before)) return before.id
  for (const row of diff.removed) if (!deepEqual(rowOf(table, row.id), row)) return row.id
  return null
}
