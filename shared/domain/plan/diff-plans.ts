import { deepEqual } from '../../lib/deep-equal.ts'
import { rowOf, rowsOf, type Table } from '../../lib/table.ts'
import { TABLE_NAMES, type AnyRow, type Plan, type TableName } from './plan.ts'
import type { PlanDiff, TableDiff } from './plan-diff.ts'

/** The change that leads from one plan to another. Tables that are the same value are not looked into. */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  const diff: Partial<Record<TableName, TableDiff<AnyRow>>> = {}
  for (const name of TABLE_NAMES) {
    if (before[name] === after[name]) continue
    // Both are the table of that name; all tables are treated alike here.
    const table = diffTables(before[name] as Table<AnyRow>, after[name] as Table<AnyRow>)
    if (table.added.length + table.updated.length + table.removed.length > 0) diff[name] = table
  }
  return diff as PlanDiff
}

function diffTables(before: Table<AnyRow>, after: Table<AnyRow>): TableDiff<AnyRow> {
  const updated = rowsOf(after).flatMap((row) => {
    const old = rowOf(before, row.id)
    return old === undefined || deepEqual(old, row) ? [] : [[old, row] as const]
  })
  return {
    added: rowsOf(after).filter((row) => rowOf(before, row.id) === undefined),
    updated,
    removed: rowsOf(before).filter((row) => rowOf(after, row.id) === undefined),
  }
}
