import { expect } from 'vitest'
import { reconcile } from '../../shared/domain/intake/reconcile.ts'
import type { DraftFile } from '../../shared/domain/intake/draft.ts'
import type { Preview, ReconcileContext, RowOutcome } from '../../shared/domain/intake/preview.ts'
import { applyDiff, reverseDiff } from '../../shared/domain/plan/plan-diff.ts'
import { checkPlanRules } from '../../shared/domain/plan/plan-rules.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { diffPlans } from '../../shared/domain/plan/diff-plans.ts'
import { aContext } from './draft-builders.ts'
import { deepFreeze } from './deep-freeze.ts'

export interface Reconciled {
  readonly preview: Preview
  readonly after: Plan
  /** The outcomes of the rows in the file's order: `added updated unchanged`. */
  readonly outcomes: readonly RowOutcome[]
  /** The codes of the issues, each with its row: `match.ambiguous@3`. */
  readonly said: readonly string[]
}

/**
 * Reconciles and applies, checking on the way what holds for any file and any plan: inputs untouched, every row
 * accounted for once, the diff fits the plan, keeps its rules, and is undone by its reverse.
 */
export function reconciled(file: DraftFile, plan: Plan, context: ReconcileContext = aContext()): Reconciled {
  deepFreeze(file)
  deepFreeze(plan)
  deepFreeze(context.decisions)
  const preview = reconcile(file, plan, context)
  const { added, updated, unchanged, ignored, rejected, read } = preview.counts
  expect(added + updated + unchanged + ignored + rejected).toBe(read)
  const sourceRows = [...file.drafts, ...file.rejected].map(({ sheet, row }) => `${sheet}!${String(row)}`)
  expect(preview.rows.map(({ sheet, row }) => `${sheet}!${String(row)}`).sort()).toEqual(sourceRows.sort())
  const applied = applyDiff(plan, preview.diff)
  if (!applied.ok) throw new Error(JSON.stringify(applied.error))
  const after = applied.value
  const ruled = checkPlanRules(after, preview.diff)
  expect(ruled).toEqual({ ok: true, value: null })
  const undone = applyDiff(after, reverseDiff(preview.diff))
  if (!undone.ok) throw new Error(JSON.stringify(undone.error))
  expect(diffPlans(plan, undone.value)).toEqual({})
  const said = preview.issues.map(({ code, row }) => `${code}@${String(row)}`)
  return { preview, after, outcomes: preview.rows.map((row) => row.outcome), said }
}

/** The context of a second import of the same file, ids going on. */
export function again(fields: Partial<ReconcileContext> = {}): ReconcileContext {
  let count = 0
  const newId: ReconcileContext['newId'] = (kind) => {
    count += 1
    return `${kind}:r${String(count).padStart(7, '0')}`
  }
  return aContext({ importId: 'import:r0000000', newId, ...fields })
}
