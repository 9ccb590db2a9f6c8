import { deepEqual } from '../../lib/deep-equal.ts'
import { rowOf, type Table } from '../../lib/table.ts'
import { TABLE_NAMES, type AnyRow, type Plan, type RowOf, type TableName } from './plan.ts'
import type { PlanDiff, TableDiff } from './plan-diff.ts'

/** Rows to put into a plan, new or changed, and ids to take out, by table. */
export interface Change {
  readonly put?: { readonly [Name in TableName]?: readonly RowOf<Name>[] }
  readonly remove?: { readonly [Name in TableName]?: readonly string[] }
}

/** The diff that makes this change. Rows put in as they already are, and ids that are not there, change nothing. */
export function diffOfChange(plan: Plan, change: Change): PlanDiff {
  const diff: Partial<Record<TableName, TableDiff<AnyRow>>> = {}
  for (const name of TABLE_NAMES) {
    const put: readonly AnyRow[] = change.put?.[name] ?? []
    const remove = change.remove?.[name] ?? []
    if (put.length + remove.length === 0) continue
    // All tables are treated alike here.
    const table = diffOfTable(plan[name] as Table<AnyRow>, put, remove)
    if (table.added.length + table.updated.length + table.removed.length > 0) diff[name] = table
  }
  return diff as PlanDiff
}

function diffOfTable(table: Table<AnyRow>, put: readonly AnyRow[], remove: readonly string[]): TableDiff<AnyRow> {
  const added: AnyRow[] = []
  const updated: (readonly [AnyRow, AnyRow])[] = []
  for (const row of put) {
    const before = rowOf(table, row.id)
    if (before === undefined) added.push(row)
    else if (!deepEqual(before, row)) updated.push([before, row])
  }
  return { added, updated, removed: remove.flatMap((id) => rowOf(table, id) ?? []) }
}
