import { handleKey } from '../../lib/fold-text.ts'
import type { Account } from '../campaign/account.ts'
import type { Participant } from '../roster/participant.ts'
import { createAccount, readAccountText, type AccountBook } from './account-book.ts'
import type { Desk } from './desk.ts'
import type { RowRef } from './draft.ts'

/**
 * Makes the accounts that a roster names the person's own: creates those that are unknown, completes one whose
 * platform is now said. An account of the house or of somebody else stays what it is: a roster takes nothing away.
 *
 * @returns the ids of the accounts that changed
 */
export function ownAccounts(
  desk: Desk,
  book: AccountBook,
  person: Participant,
  handles: readonly string[],
  at: RowRef,
): readonly Account['id'][] {
  return handles.flatMap((text) => {
    const { platform, handle } = readAccountText(text)
    const key = handleKey(handle)
    if (key === '') return []
    const sameHandle = book.byHandle(key)
    const fitting = sameHandle.filter((account) => platform === null || account.platform === platform)
    const owner = { kind: 'participant', participant: person.id } as const
    const ownerless = fitting.find(
      (account) => account.owner.kind === 'participant' && account.owner.participant === null,
    )
    if (fitting.length > 0 && ownerless === undefined) return warnTaken(desk, fitting, person, handle, at)
    const incomplete = sameHandle.find((account) => account.platform === null && isOf(account, person))
    const known = ownerless ?? incomplete
    if (known === undefined) return [createAccount(desk, book, { platform, handle, owner }).id]
    book.put({ ...known, platform: known.platform ?? platform, owner })
    if (known.platform === null && platform !== null)
      desk.say('warning', 'account.completed', { handle, platform }, at, handle)
    return [known.id]
  })
}

function isOf(account: Account, person: Participant): boolean {
  return account.owner.kind === 'participant' && account.owner.participant === person.id
}

function warnTaken(
  desk: Desk,
  fitting: readonly Account[],
  person: Participant,
  handle: string,
  at: RowRef,
): readonly [] {
  if (!fitting.some((account) => isOf(account, person)))
    desk.say('warning', 'match.accountTaken', { handle }, at, handle)
  return []
}
