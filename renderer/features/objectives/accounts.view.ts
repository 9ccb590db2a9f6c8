import type { Account } from '../../../shared/domain/campaign/account.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { latestFirst } from '../../../shared/domain/results/claims.ts'
import type { Figure } from '../../../shared/domain/results/figure.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { AccountId } from '../../../shared/domain/values/id-schema.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'

/** An account with the name of its owner (`null` where nobody is named yet) and its followers, the latest reading first. */
export interface AccountLine {
  readonly account: Account
  readonly ownerName: string | null
  readonly followers: readonly Figure[]
}

/** The accounts, the house's first, then by handle. */
export function accountsView(plan: Plan): readonly AccountLine[] {
  const rank = ({ owner }: Account): number => (owner.kind === 'house' ? 0 : 1)
  return rowsOf(plan.accounts)
    .map((account) => ({ account, ownerName: ownerName(plan, account), followers: followersOf(plan, account.id) }))
    .sort((left, right) => rank(left.account) - rank(right.account) || left.account.handle.localeCompare(right.account.handle))
}

function ownerName(plan: Plan, { owner }: Account): string | null {
  if (owner.kind === 'house' || owner.participant === null) return null
  const person = rowOf(plan.participants, owner.participant)
  return person === undefined ? null : printName(person)
}

/** Readings of this very account and no other: typed, or a day of a series. A platform's control total is none. */
function followersOf(plan: Plan, id: AccountId): readonly Figure[] {
  return rowsOf(plan.figures)
    .filter(({ metric, role, perimeter }) =>
      metric === 'followers' && role !== 'control' && perimeter.kind === 'accounts' && perimeter.accounts.length === 1 && perimeter.accounts[0] === id)
    .sort(latestFirst)
}
