import { foldText, handleKey } from '../../lib/fold-text.ts'
import type { Account } from '../campaign/account.ts'
import { splitAccount } from '../plan/find-by-text.ts'
import type { Platform } from '../values/platform.ts'
import type { Desk } from './desk.ts'
import type { RowRef } from './draft.ts'

/** The accounts of the campaign as the import goes on, found by key, by bare handle, or by name. */
export interface AccountBook {
  readonly byPlatformId: (platform: Platform, platformAccountId: string) => Account | undefined
  /** Accounts of that folded handle, on every platform; the ones whose platform is unknown included. */
  readonly byHandle: (key: string) => readonly Account[]
  readonly byName: (name: string) => readonly Account[]
  readonly put: (account: Account) => void
}

/** Indexes the accounts, so that each look-up costs the same in a file of fifty thousand rows. */
export function accountBookOf(desk: Desk): AccountBook {
  const ids = new Map<string, Account>()
  const handles = new Map<string, Account[]>()
  const names = new Map<string, Account[]>()
  const index = (account: Account): void => {
    if (account.platformAccountId !== null) ids.set(`${account.platform ?? ''}#${account.platformAccountId}`, account)
    replaceIn(handles, handleKey(account.handle), account)
    if (account.name !== '') replaceIn(names, foldText(account.name), account)
  }
  for (const account of desk.working.rows('accounts')) index(account)
  return {
    byPlatformId: (platform, id) => ids.get(`${platform}#${id}`),
    byHandle: (key) => handles.get(key) ?? [],
    byName: (name) => names.get(foldText(name)) ?? [],
    put: (account) => {
      desk.working.put('accounts', account)
      index(account)
    },
  }
}

/**
 * The account of a handle on a platform: the one there is; else the one of that handle whose platform was not yet
 * known, now completed (`account.completed`: data-model.md, "Accounts"); else none.
 */
export function accountOn(
  desk: Desk,
  book: AccountBook,
  platform: Platform,
  handle: string,
  at: RowRef,
): Account | null {
  const sameHandle = book.byHandle(handleKey(handle))
  const known = sameHandle.find((account) => account.platform === platform)
  if (known !== undefined) return known
  const incomplete = sameHandle.find((account) => account.platform === null)
  if (incomplete === undefined) return null
  const completed = { ...incomplete, platform }
  book.put(completed)
  desk.say('warning', 'account.completed', { handle: completed.handle, platform }, at, handle)
  return completed
}

/** Adds an account to the campaign. A house account is shared: one stream at a time, with a hand-over. */
export function createAccount(
  desk: Desk,
  book: AccountBook,
  fields: Pick<Account, 'platform' | 'handle' | 'owner'> & Partial<Account>,
): Account {
  const account: Account = {
    id: desk.context.newId('account'),
    platformAccountId: null,
    name: '',
    exclusive: true,
    handOverMinutes: fields.owner.kind === 'house' ? desk.campaign.handOverMinutes : 0,
    ...fields,
  }
  book.put(account)
  return account
}

/** An account as written, in its parts: the platform where one is named, the handle as it is shown. */
export function readAccountText(text: string): { readonly platform: Platform | null; readonly handle: string } {
  const { platform } = splitAccount(text)
  const bare = (platform === null ? text : text.slice(text.indexOf(':') + 1)).trim().replace(/^@+/u, '')
  return { platform, handle: /\s/u.test(bare) ? bare : `@${bare}` }
}

function replaceIn(index: Map<string, Account[]>, key: string, account: Account): void {
  const others = (index.get(key) ?? []).filter((other) => other.id !== account.id)
  index.set(key, [...others, account])
}
