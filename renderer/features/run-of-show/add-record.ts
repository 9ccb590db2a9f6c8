import type { WindowCommand } from '../../../shared/contract/command-schema.ts'
import type { RowOf } from '../../../shared/domain/plan/plan.ts'
import { rowsOf, type Table } from '../../../shared/lib/table.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import type { Run } from '../../actions/use-run.ts'
import { planReached } from './plan-reached.ts'

/**
 * Runs a command that adds one row and gives that row, once the window's plan holds it: ids are made on the machine's
 * side. `null` where the command failed, which is said already.
 */
export async function addRecord<Name extends 'slots' | 'accounts'>(
  run: Run,
  table: Name,
  command: WindowCommand,
): Promise<RowOf<Name> | null> {
  const before = new Set(rowsNow(table).map((row) => row.id))
  const moved = await run(command)
  if (!moved.ok) return null
  await planReached(moved.value.revision)
  return rowsNow(table).find((row) => !before.has(row.id)) ?? null
}

function rowsNow<Name extends 'slots' | 'accounts'>(table: Name): readonly RowOf<Name>[] {
  // The plan's table of that name holds rows of that name; TypeScript does not follow it through the union.
  return rowsOf(usePlanStore.getState().plan[table] as unknown as Table<RowOf<Name>>)
}
