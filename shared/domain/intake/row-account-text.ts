import { foldText, handleKey } from '../../lib/fold-text.ts'
import type { Account } from '../campaign/account.ts'
import { printAccount } from '../campaign/print-account.ts'
import type { Platform } from '../values/platform.ts'
import { readAccountText, type AccountBook } from './account-book.ts'
import type { ResultFields } from './draft.ts'

type NamedAccount = Pick<ResultFields, 'accountId' | 'accountHandle' | 'accountName'>

/**
 * What a row calls its account: the handle, as accounts are printed; else the name; else the platform's id. A handle or
 * name that is another account's, as the id beside it says, names nobody: then the id does.
 *
 * @param account the account that the row is found to name
 * @param platform of the row's post
 */
export function rowAccountText(book: AccountBook, fields: NamedAccount, account: Account | null, platform: Platform): string {
  const id = fields.accountId ?? ''
  const handle = fields.accountHandle ?? ''
  const words = handle === '' ? (fields.accountName ?? '') : printAccount(readAccountText(handle))
  if (words === '' || id === '') return words === '' ? id : words
  const bearers = bearersOf(book, fields, platform)
  const isAnothers = account === null ? bearers.length > 0 : !bearers.some((bearer) => bearer.id === account.id)
  return isAnothers ? id : words
}

/** The known accounts that the row's handle, or the name of one without a handle, may name. */
function bearersOf(book: AccountBook, { accountHandle, accountName }: NamedAccount, on: Platform): readonly Account[] {
  const { platform, handle } = readAccountText(accountHandle ?? '')
  const name = accountName ?? ''
  const isOfHandle = (accountHandle ?? '') !== ''
  const found = isOfHandle ? book.byHandle(handleKey(handle)) : [...book.byName(foldText(name)), ...book.byHandle(handleKey(name))]
  const where = isOfHandle ? (platform ?? on) : on
  return found.filter((account) => account.platform === null || account.platform === where || where === 'other')
}
