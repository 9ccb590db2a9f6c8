import type { Account } from '../campaign/account.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { AccountBook } from './account-book.ts'
import type { Desk } from './desk.ts'
import type { Draft, ResultFields } from './draft.ts'
import type { ItemBook } from './item-book.ts'
import { platformOfRow } from './platform-of-row.ts'
import { resultAccount } from './result-account.ts'
import { rowAccountText } from './row-account-text.ts'

/** What a row's post is, before the rows are settled: looked up, nothing is added. */
export interface RowLookUp {
  readonly accountOf: (draft: Draft<ResultFields>) => Account | null
  readonly knownPost: (draft: Draft<ResultFields>) => PlatformItem | null
}

/** @param ofFile the account of rows that name none */
export function rowLookUpOf(desk: Desk, accounts: AccountBook, items: ItemBook, ofFile: Account | null): RowLookUp {
  const accountOf: RowLookUp['accountOf'] = (draft) => {
    const { accountHandle, accountName, accountId, platform } = draft.fields
    const isNamed = [accountHandle, accountName, accountId].some((text) => (text ?? '') !== '')
    return isNamed ? resultAccount(desk, accounts, platform ?? desk.file.platform, draft.fields, draft) : ofFile
  }
  return {
    accountOf,
    knownPost: (draft) => {
      const { fields } = draft
      const account = accountOf(draft)
      const platform = platformOfRow(fields, desk.file.platform, account)
      const found = items.find({
        platform,
        platformSaid: platformOfRow(fields, desk.file.platform, null),
        platformItemId: fields.platformItemId ?? '',
        permalink: fields.permalink ?? '',
        account: account?.id ?? null,
        accountText: rowAccountText(accounts, fields, account, platform),
        publishedAt: fields.publishedAt ?? null,
        title: fields.title ?? '',
        text: fields.text ?? '',
      })
      return found === null || 'torn' in found ? null : found
    },
  }
}
