import { appError, type AppError } from '../../errors/app-error.ts'
import { TABLES, type AnyRow, type TableName } from './plan.ts'

/**
 * Rows that were held against the schema of their table, and that table. Rows never change, so once is enough: a row of
 * fifty thousand that are imported passes four doors, and looking at each costs more than all the rest.
 */
const passed = new WeakMap<object, TableName>()

/** A row from outside, if it fits the schema of its table; else `null`. */
export function parseRow(table: TableName, given: unknown): AnyRow | null {
  const parsed = TABLES[table].safeParse(given)
  if (!parsed.success) return null
  passed.set(parsed.data, table)
  return parsed.data
}

/** Why a row does not fit the schema of its table (`plan.invalidRow`), or `null`. */
export function flawOfRow(table: TableName, row: AnyRow): AppError | null {
  if (passed.get(row) === table) return null
  const problem = TABLES[table].safeParse(row).error?.issues[0]
  if (problem !== undefined) {
    return appError('plan.invalidRow', { table, id: row.id, field: problem.path.join('.'), reason: problem.message })
  }
  passed.set(row, table)
  return null
}
