import type { Account } from '../../../shared/domain/campaign/account.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { AccountId, ParticipantId } from '../../../shared/domain/values/id-schema.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf } from '../../../shared/lib/table.ts'

/** `@station`: the handle as people write it. */
export function handleOf(account: Pick<Account, 'handle'>): string {
  return account.handle.startsWith('@') ? account.handle : `@${account.handle}`
}

/** `@station · Periscope`; the handle alone while its platform is not known. */
export function accountLabel(account: Pick<Account, 'handle' | 'platform'>, translate: Translate): string {
  if (account.platform === null) return handleOf(account)
  return `${handleOf(account)} · ${translate(`workbook.platform.${account.platform}`)}`
}

/** The handle of a slot's account; empty without one. */
export function handleOfId(plan: Plan, id: AccountId | null): string {
  const account = id === null ? undefined : rowOf(plan.accounts, id)
  return account === undefined ? '' : handleOf(account)
}

/** The names of people, with commas. */
export function namesOf(plan: Plan, ids: readonly ParticipantId[]): string {
  return ids
    .flatMap((id) => {
      const person = rowOf(plan.participants, id)
      return person === undefined ? [] : [printName(person)]
    })
    .join(', ')
}
