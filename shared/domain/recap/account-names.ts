import { rowOf } from '../../lib/table.ts'
import { printAccount } from '../campaign/print-account.ts'
import type { Plan } from '../plan/plan.ts'
import type { AccountId } from '../values/id-schema.ts'

/** Accounts as people read them, in their order. */
export function accountNames(plan: Plan, ids: readonly AccountId[]): readonly string[] {
  return ids.flatMap((id) => {
    const account = rowOf(plan.accounts, id)
    return account === undefined ? [] : [printAccount(account)]
  })
}
