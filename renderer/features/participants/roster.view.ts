import type { Account } from '../../../shared/domain/campaign/account.ts'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { MinuteWindow } from '../../../shared/domain/values/moment.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import { rowsOf } from '../../../shared/lib/table.ts'

/** One row of the grid: a person with what other tables say of them. */
export interface PersonLine {
  readonly id: Participant['id']
  readonly person: Participant
  readonly name: string
  /** Their own accounts in words. */
  readonly accounts: string
  /** Slots in which they are planned. */
  readonly slots: number
}

/** A line stays the same object as long as what it shows does: only changed rows are drawn again. */
const lines = new WeakMap<Participant, PersonLine>()

/** Everybody, in the order in which they were added. */
export function rosterLines(plan: Plan): readonly PersonLine[] {
  const accounts = ownAccounts(plan)
  const slots = new Map<string, number>()
  for (const slot of rowsOf(plan.slots)) {
    if (slot.state.kind !== 'planned') continue
    for (const id of slot.participants) slots.set(id, (slots.get(id) ?? 0) + 1)
  }
  return rowsOf(plan.participants).map((person) => {
    const own = (accounts.get(person.id) ?? []).map(printAccount).join(', ')
    const count = slots.get(person.id) ?? 0
    const known = lines.get(person)
    if (known?.accounts === own && known.slots === count) return known
    const line = { id: person.id, person, name: printName(person), accounts: own, slots: count }
    lines.set(person, line)
    return line
  })
}

/** The accounts that belong to each person, by their id. */
export function ownAccounts(plan: Plan): ReadonlyMap<string, readonly Account[]> {
  const owned = new Map<string, Account[]>()
  for (const account of rowsOf(plan.accounts)) {
    const owner = account.owner.kind === 'participant' ? account.owner.participant : null
    if (owner === null) continue
    const known = owned.get(owner)
    if (known === undefined) owned.set(owner, [account])
    else known.push(account)
  }
  return owned
}

/** Stretches of the day as they are typed and read back: `09:00–12:00, 14:00–18:00`. */
export function writeWindows(windows: readonly MinuteWindow[]): string {
  return windows.map(({ from, to }) => `${formatTime(from)}–${formatTime(to)}`).join(', ')
}
