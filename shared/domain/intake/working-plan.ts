import { deepEqual } from '../../lib/deep-equal.ts'
import { rowOf, rowsOf, type Table } from '../../lib/table.ts'
import { diffOfChange } from '../plan/change.ts'
import type { PlanDiff } from '../plan/plan-diff.ts'
import type { AnyRow, Plan, RowOf, TableName } from '../plan/plan.ts'

/**
 * The plan as an import would leave it, row by row, while the import is being worked out. The plan itself stays as it
 * is; what was put here becomes the diff. Nothing is ever taken out: an import deletes nothing.
 */
export interface WorkingPlan {
  readonly plan: Plan
  readonly put: <Name extends TableName>(table: Name, row: RowOf<Name>) => void
  /** The row as it stands now, put here or in the plan. */
  readonly get: <Name extends TableName>(table: Name, id: string) => RowOf<Name> | undefined
  /** All rows as they stand now: the plan's in their order, then new ones in the order they came. */
  readonly rows: <Name extends TableName>(table: Name) => readonly RowOf<Name>[]
  /** How the row ends up beside the plan. */
  readonly fateOf: (table: TableName, id: string) => 'added' | 'changed' | 'same'
  readonly diff: () => PlanDiff
}

/** Starts working on a plan. */
export function workingPlanOf(plan: Plan): WorkingPlan {
  const staged = new Map<TableName, Map<string, AnyRow>>()
  const stagedOf = (table: TableName): Map<string, AnyRow> => {
    const rows = staged.get(table) ?? new Map<string, AnyRow>()
    staged.set(table, rows)
    return rows
  }
  const before = (table: TableName, id: string): AnyRow | undefined =>
    // All tables are treated alike here.
    rowOf(plan[table] as Table<AnyRow>, id)
  return {
    plan,
    put: (table, row) => void stagedOf(table).set(row.id, row),
    // Rows were put under the name of their own table.
    get: <Name extends TableName>(table: Name, id: string) =>
      (staged.get(table)?.get(id) ?? before(table, id)) as RowOf<Name> | undefined,
    rows: <Name extends TableName>(table: Name) => {
      const changes = stagedOf(table)
      const known = rowsOf(plan[table] as Table<AnyRow>)
      const added = [...changes.values()].filter((row) => before(table, row.id) === undefined)
      // As above: each table holds its own rows.
      return [...known.map((row) => changes.get(row.id) ?? row), ...added] as unknown as readonly RowOf<Name>[]
    },
    fateOf: (table, id) => {
      const row = staged.get(table)?.get(id)
      const old = before(table, id)
      if (row === undefined) return 'same'
      if (old === undefined) return 'added'
      return deepEqual(old, row) ? 'same' : 'changed'
    },
    diff: () => {
      const put = Object.fromEntries([...staged].map(([table, rows]) => [table, [...rows.values()]]))
      return diffOfChange(plan, { put })
    },
  }
}
