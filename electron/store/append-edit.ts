import type { Edit, EditMove } from '../app/ports.ts'
import { appError, type AppError } from '../../shared/errors/app-error.ts'
import { applyDiff, type TableDiff } from '../../shared/domain/plan/plan-diff.ts'
import { TABLE_NAMES, TABLES, type AnyRow, type Plan } from '../../shared/domain/plan/plan.ts'
import { flawOfRow } from '../../shared/domain/plan/valid-row.ts'
import { finishForgetting } from './forget-people.ts'
import { moveStacks } from './history-document.ts'
import { editLine } from './journal-line.ts'
import { keepOlderFiles } from './keep-before-migration.ts'
import { StoreFault } from './store-fault.ts'
import { refuseIfChangedOutside } from './watch-outside.ts'
import type { Writer } from './writer.ts'

/**
 * Makes one edit durable: its line is flushed before memory moves. Costs what the edit weighs; the plan is neither
 * serialised nor hashed.
 *
 * Refuses a diff that would not read back (`plan.invalidRow`) or does not fit the plan (`plan.diffMismatch`).
 */
export async function appendEdit(
  writer: Writer,
  move: EditMove,
  edit: Edit,
  after: Plan,
): Promise<{ readonly revision: number }> {
  const { plan, point, stacks } = writer.standing
  const invalid = firstInvalid(edit)
  if (invalid !== null) throw new StoreFault(invalid)
  const applied = applyDiff(plan, edit.diff)
  if (!applied.ok) throw new StoreFault(applied.error)
  const different = TABLE_NAMES.find((name) => applied.value[name].size !== after[name].size)
  if (different !== undefined) throw new Error(`the plan given is not the plan with its diff applied: ${different}`)
  await finishForgetting(writer)
  await refuseIfChangedOutside(writer)
  await keepOlderFiles(writer)
  const line = editLine(point, move, edit)
  await writer.journal.append(line.bytes)
  writer.editsSince += 1
  // What the lines will give back, not `after`: memory and disk cannot drift apart.
  writer.standing = { plan: applied.value, point: line.point, stacks: moveStacks(stacks, move, edit) }
  return { revision: line.point.revision }
}

/** A row that the schemas would refuse on reading (a NaN, an unknown field) must not be written at all. */
function firstInvalid({ diff }: Edit): AppError | null {
  const unknown = Object.keys(diff).find((name) => !Object.hasOwn(TABLES, name))
  if (unknown !== undefined) return appError('plan.invalidRow', { table: unknown, id: '', field: '', reason: 'no such table' })
  for (const name of TABLE_NAMES) {
    const { added, updated, removed }: TableDiff<AnyRow> = diff[name] ?? { added: [], updated: [], removed: [] }
    for (const row of [...added, ...updated.flat(), ...removed]) {
      const flaw = flawOfRow(name, row)
      if (flaw !== null) return flaw
    }
  }
  return null
}
