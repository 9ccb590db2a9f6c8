import type { RowFate, Touched } from './desk.ts'
import type { RejectedRow, RowRef } from './draft.ts'
import type { AccountedRow, RowOutcome } from './preview.ts'
import type { WorkingPlan } from './working-plan.ts'

/**
 * One outcome for each row of the file, in the file's order. Of several rows about one new record the first is
 * `added`. A row is `updated` only if it changed something that, at the end of the file, differs from the plan: two
 * rows that contradict each other the same way as last time change nothing.
 */
export function accountFor(
  working: WorkingPlan,
  fates: readonly RowFate[],
  rejected: readonly RejectedRow[],
): readonly AccountedRow[] {
  const announced = new Set<string>()
  const accounted = inFileOrder(fates).map((fate): AccountedRow => {
    const { sheet, row } = fate
    if (fate.kind === 'rejected') return { sheet, row, outcome: 'rejected', record: null }
    if (fate.kind === 'ignored') return { sheet, row, outcome: 'ignored', record: fate.record }
    const record = fate.touched[0]?.[1] ?? null
    return { sheet, row, outcome: outcomeOf(working, fate.touched, fate.changed, announced), record }
  })
  const others = rejected.map(({ sheet, row, reason }): AccountedRow => ({ sheet, row, outcome: reason, record: null }))
  return inFileOrder([...accounted, ...others])
}

function outcomeOf(
  working: WorkingPlan,
  touched: readonly Touched[],
  changed: boolean,
  announced: Set<string>,
): RowOutcome {
  const [main] = touched
  if (main !== undefined && working.fateOf(...main) === 'added' && !announced.has(main[1])) {
    announced.add(main[1])
    return 'added'
  }
  const isDifferent = changed && touched.some((one) => working.fateOf(...one) !== 'same')
  return isDifferent ? 'updated' : 'unchanged'
}

/** By sheet in the order in which sheets first appear, then by row. */
function inFileOrder<Row extends RowRef>(rows: readonly Row[]): readonly Row[] {
  const sheets = new Map<string, number>()
  for (const row of rows) if (!sheets.has(row.sheet)) sheets.set(row.sheet, sheets.size)
  return [...rows].sort((a, b) => (sheets.get(a.sheet) ?? 0) - (sheets.get(b.sheet) ?? 0) || a.row - b.row)
}
