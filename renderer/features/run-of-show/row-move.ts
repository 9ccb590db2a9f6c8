import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import type { RowsBy } from './schedule-rows.view.ts'

/** A slot taken from one row of the grid to another; rows are accounts or people, or what has none. */
export interface RowMove {
  readonly by: RowsBy
  readonly from: string
  readonly to: string
}

/** What a slot becomes in another row: its account changes, or one of its people for another. */
export function changesOfRow(plan: Plan, slot: Slot, { by, from, to }: RowMove): Partial<Pick<Slot, 'account' | 'participants'>> {
  if (from === to) return {}
  if (by === 'account') return { account: rowOf(plan.accounts, to)?.id ?? null }
  const other = rowOf(plan.participants, to)?.id
  const isSomebody = slot.participants.some((id) => id === from)
  const people = isSomebody
    ? slot.participants.flatMap((id) => (id === from ? (other ?? []) : [id]))
    : [...slot.participants, ...(other === undefined ? [] : [other])]
  // Who was in it already takes over alone: nobody is in a slot twice.
  return { participants: [...new Set(people)] }
}
