import type { Account } from '../../../shared/domain/campaign/account.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { Conflict } from '../../../shared/domain/schedule/conflict.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import type { AccountId } from '../../../shared/domain/values/id-schema.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'
import { accountLabel, handleOf } from './account-label.ts'
import { blocksOf, type Block } from './blocks-of.ts'
import { slotMark, type SlotMark } from './slot-mark.view.ts'
import { boundsOf, type DayBounds } from './time-axis.ts'

export const ROWS_BY = ['account', 'people'] as const
export type RowsBy = (typeof ROWS_BY)[number]

/** A row of the run of show: an account or a person, or what has neither. */
export interface ScheduleRow {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly marks: readonly SlotMark[]
  readonly blocks: readonly Block[]
}

/** The placed slots in their rows. A slot of two people stands in both of their rows. */
export function scheduleRows(plan: Plan, by: RowsBy, conflicts: readonly Conflict[], translate: Translate): readonly ScheduleRow[] {
  const clashing = new Set(conflicts.flatMap((conflict) => conflict.slots))
  const slots = rowsOf(plan.slots).filter((slot) => slot.startMinute !== null)
  const bounds = dayBounds(plan)
  const marksOf = (held: readonly Slot[]): readonly SlotMark[] =>
    held
      .flatMap((slot) => slotMark(plan, slot, clashing.has(slot.id), translate) ?? [])
      .sort((a, b) => a.minute - b.minute || (a.id < b.id ? -1 : 1))
  const rows = by === 'account' ? accountRows(plan, slots, bounds, translate) : peopleRows(plan, slots, bounds)
  const rest = slots.filter((slot) => (by === 'account' ? slot.account === null : slot.participants.length === 0))
  const restTitle = translate(by === 'account' ? 'runOfShow.noAccount' : 'runOfShow.nobody')
  const all = rest.length === 0 ? rows : [...rows, { id: 'rest', title: restTitle, detail: '', slots: rest, blocks: [] }]
  return all.map(({ slots: held, ...row }) => ({ ...row, marks: marksOf(held) }))
}

/** What the grid spans: the window of the day, and whatever is placed outside it. */
export function dayBounds(plan: Plan): DayBounds {
  const { windowFrom, windowTo } = campaignOf(plan)
  const stretches = rowsOf(plan.slots).flatMap(({ startMinute, durationSeconds }) =>
    startMinute === null ? [] : [{ from: startMinute, to: startMinute + durationSeconds / 60 }])
  return boundsOf({ from: windowFrom, to: windowTo }, stretches)
}

/** The account that a row stands for, for a slot added in it. */
export function accountOfRow(plan: Plan, id: string): AccountId | null {
  return rowOf(plan.accounts, id)?.id ?? null
}

type RowOfSlots = Omit<ScheduleRow, 'marks'> & { readonly slots: readonly Slot[] }

/** House accounts first, used or not; a personal one only once something is planned on it. */
function accountRows(plan: Plan, slots: readonly Slot[], bounds: DayBounds, translate: Translate): readonly RowOfSlots[] {
  const held = Map.groupBy(slots, (slot) => slot.account)
  const accounts = rowsOf(plan.accounts)
  const house = accounts.filter((account) => account.owner.kind === 'house')
  const personal = accounts.filter((account) => account.owner.kind === 'participant' && held.has(account.id))
  return [...house, ...personal].map((account) => {
    const owner = ownerOf(plan, account)
    return {
      id: account.id,
      title: owner === null ? handleOf(account) : printName(owner),
      detail: detailOf(account, owner, translate),
      slots: held.get(account.id) ?? [],
      blocks: owner === null ? [] : blocksOf(owner, bounds),
    }
  })
}

function detailOf(account: Account, owner: Participant | null, translate: Translate): string {
  if (account.owner.kind === 'house') return translate('runOfShow.houseAccount')
  if (owner === null) return translate('runOfShow.personalAccount')
  return owner.role === '' ? accountLabel(account, translate) : `${owner.role} · ${handleOf(account)}`
}

function peopleRows(plan: Plan, slots: readonly Slot[], bounds: DayBounds): readonly RowOfSlots[] {
  const held = new Map<string, Slot[]>()
  for (const slot of slots) for (const id of slot.participants) held.set(id, [...(held.get(id) ?? []), slot])
  return rowsOf(plan.participants)
    .filter((person) => held.has(person.id) || person.status === 'confirmed')
    .map((person) => ({
      id: person.id,
      title: printName(person),
      detail: person.role === '' ? person.team : person.role,
      slots: held.get(person.id) ?? [],
      blocks: blocksOf(person, bounds),
    }))
}

function ownerOf(plan: Plan, account: Account): Participant | null {
  const id = account.owner.kind === 'participant' ? account.owner.participant : null
  return id === null ? null : (rowOf(plan.participants, id) ?? null)
}
