import { foldText, handleKey } from '../../lib/fold-text.ts'
import { rowsOf } from '../../lib/table.ts'
import type { Account } from '../campaign/account.ts'
import { accountOn, createAccount, readAccountText, type AccountBook } from './account-book.ts'
import { matchedBy, type Desk } from './desk.ts'
import type { RowRef } from './draft.ts'

/** What people write in a schedule for "from her own account". */
const OWN_ACCOUNT = new Set([
  'perso',
  'personnel',
  'compte perso',
  'compte personnel',
  'son compte',
  'propre compte',
  'sien',
  'own',
  'own account',
  'personal',
  'personal account',
])

/** The account a schedule names; `question` when several fit. */
export type SlotAccount =
  | { readonly kind: 'account'; readonly account: Account | null }
  | { readonly kind: 'question'; readonly candidates: readonly Account[] }

/**
 * The account that a schedule's cell names: `instagram:@musee`, a bare handle or a name where it is unique, or "perso"
 * for the participant's own. An unknown handle becomes a house account whose platform is not yet known
 * (data-model.md, "Accounts"), with a warning: the first native export that names it completes it.
 */
export function slotAccount(
  desk: Desk,
  book: AccountBook,
  text: string,
  participants: readonly string[],
  at: RowRef,
): SlotAccount {
  const answered = matchedBy(desk, at, 'account')
  const chosen = answered === null ? undefined : desk.working.get('accounts', answered)
  if (chosen !== undefined) return { kind: 'account', account: chosen }
  if (OWN_ACCOUNT.has(foldText(text))) return { kind: 'account', account: ownAccountOf(desk, participants) }
  const { platform, handle } = readAccountText(text)
  if (handleKey(handle) === '') return { kind: 'account', account: null }
  if (platform !== null) {
    const known = accountOn(desk, book, platform, handle, at)
    return { kind: 'account', account: known ?? unknownAccount(desk, book, { platform, handle }, at) }
  }
  const byHandle = book.byHandle(handleKey(handle))
  const found = byHandle.length > 0 ? byHandle : book.byName(text)
  const [only] = found
  if (found.length > 1) return { kind: 'question', candidates: found }
  return { kind: 'account', account: only ?? unknownAccount(desk, book, { platform, handle }, at) }
}

function unknownAccount(
  desk: Desk,
  book: AccountBook,
  fields: Pick<Account, 'platform' | 'handle'>,
  at: RowRef,
): Account {
  const account = createAccount(desk, book, { ...fields, owner: { kind: 'house' } })
  desk.say('warning', 'account.created', { handle: account.handle }, at, account.handle)
  return account
}

/** The one account of the one participant; none where there are several of either. */
function ownAccountOf(desk: Desk, participants: readonly string[]): Account | null {
  const [person] = participants
  if (person === undefined || participants.length > 1) return null
  const owned = rowsOf(desk.working.plan.accounts).filter(
    (account) => account.owner.kind === 'participant' && account.owner.participant === person,
  )
  return owned.length === 1 ? (owned[0] ?? null) : null
}
