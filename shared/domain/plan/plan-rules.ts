import { appError, type AppError } from '../../errors/app-error.ts'
import { handleKey } from '../../lib/fold-text.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { rowOf, rowsOf, type Table } from '../../lib/table.ts'
import { TABLE_NAMES, type AnyRow, type Plan, type TableName } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { REFERENCES, referencedIds } from './references.ts'
import { flawOfRow } from './valid-row.ts'

/**
 * What every plan keeps: one campaign, rows that fit their schema, references that lead somewhere, no two accounts of
 * one key. Only what the diff touched is looked at, so checking an edit costs what the edit weighs.
 *
 * @param after the plan with the diff applied
 */
export function checkPlanRules(after: Plan, diff: PlanDiff): Result<null, AppError> {
  const broken =
    (after.campaign.size === 1 ? null : appError('plan.oneCampaign', {})) ??
    brokenRow(diff) ??
    brokenReference(after, diff) ??
    danglingReference(after, diff) ??
    (diff.accounts === undefined ? null : duplicateAccount(after))
  return broken === null ? ok(null) : err(broken)
}

function brokenRow(diff: PlanDiff): AppError | null {
  for (const [table, row] of touchedRows(diff)) {
    const flaw = flawOfRow(table, row)
    if (flaw !== null) return flaw
  }
  return null
}

function brokenReference(after: Plan, diff: PlanDiff): AppError | null {
  for (const [table, row] of touchedRows(diff)) {
    for (const reference of REFERENCES) {
      if (reference.from !== table) continue
      const missing = referencedIds(reference, row).find((id) => rowOf(tableOf(after, reference.to), id) === undefined)
      if (missing === undefined) continue
      return appError('plan.unknownReference', { table, id: row.id, field: reference.field, missing })
    }
  }
  return null
}

function danglingReference(after: Plan, diff: PlanDiff): AppError | null {
  for (const name of TABLE_NAMES) {
    const removed = new Set<string>((diff[name]?.removed ?? []).map((row: AnyRow) => row.id))
    if (removed.size === 0) continue
    for (const reference of REFERENCES) {
      if (reference.to !== name) continue
      for (const row of rowsOf(tableOf(after, reference.from))) {
        const missing = referencedIds(reference, row).find((id) => removed.has(id))
        if (missing === undefined) continue
        return appError('plan.unknownReference', { table: reference.from, id: row.id, field: reference.field, missing })
      }
    }
  }
  return null
}

function duplicateAccount(after: Plan): AppError | null {
  const seen = new Set<string>()
  for (const account of rowsOf(after.accounts)) {
    const name = account.platformAccountId === null ? `@${handleKey(account.handle)}` : `#${account.platformAccountId}`
    const key = `${account.platform ?? ''}:${name}`
    if (seen.has(key)) return appError('plan.duplicateAccount', { account: key })
    seen.add(key)
  }
  return null
}

function* touchedRows(diff: PlanDiff): Generator<readonly [TableName, AnyRow]> {
  for (const name of TABLE_NAMES) {
    for (const row of diff[name]?.added ?? []) yield [name, row]
    for (const [, row] of diff[name]?.updated ?? []) yield [name, row]
  }
}

function tableOf(plan: Plan, name: TableName): Table<AnyRow> {
  // All tables are treated alike here.
  return plan[name] as Table<AnyRow>
}
