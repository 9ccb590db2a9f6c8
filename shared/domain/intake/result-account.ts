import { handleKey } from '../../lib/fold-text.ts'
import type { Account } from '../campaign/account.ts'
import { printAccount } from '../campaign/print-account.ts'
import type { Platform } from '../values/platform.ts'
import { accountOn, createAccount, readAccountText, type AccountBook } from './account-book.ts'
import { candidateRecords } from './candidate-records.ts'
import { matchedBy, type Desk } from './desk.ts'
import type { Draft, ResultFields, RowRef } from './draft.ts'

type NamedAccount = Pick<ResultFields, 'accountId' | 'accountHandle' | 'accountName'>

/**
 * The account that a row of an export names: by the platform's own id, then by handle (completing an account whose
 * platform or id was not yet known), then by name, also where the name is the handle with spaces ("Musée des Vents" for
 * `@museedesvents`: Facebook's exports give a page's name and id, never its handle). An unknown one is not added: a collaboration post bears somebody
 * else's account, which must not become ours by itself.
 */
export function resultAccount(
  desk: Desk,
  book: AccountBook,
  platform: Platform | null,
  named: NamedAccount,
  at: RowRef,
): Account | null {
  const id = named.accountId ?? ''
  const byId = platform === null || id === '' ? undefined : book.byPlatformId(platform, id)
  if (byId !== undefined) return byId
  const found =
    byHandle(desk, book, platform, named.accountHandle ?? '', at) ?? byName(book, platform, named.accountName ?? '')
  if (found === null || id === '' || found.platformAccountId === id) return found
  // The same handle under another id of the platform: a name that changed hands.
  if (found.platformAccountId !== null) return null
  if (found.platform === null || book.byPlatformId(found.platform, id) !== undefined) return found
  const completed = { ...found, platformAccountId: id }
  book.put(completed)
  return completed
}

/**
 * The account of a file whose rows do not name theirs, as the user says (`--account`): found, completed, or added as
 * an account of the house. Without that answer such rows stay without account, which is said once. Rows that all name
 * one and the same page, by a name and an id that we do not know, name nothing that we could find: the answer says which
 * account it is, and the page's id is kept with it.
 */
export function fileAccount(
  desk: Desk,
  book: AccountBook,
  platform: Platform | null,
  drafts: readonly Draft<NamedAccount>[],
): Account | null {
  const page = unknownPage(book, platform, drafts)
  const first = drafts.find((draft) => !isNamed(draft.fields)) ?? page
  if (first === undefined) return null
  const text = desk.context.account ?? ''
  if (handleKey(text) === '') {
    if (platform !== null) desk.say('warning', 'file.noAccount', { platform }, first)
    return null
  }
  const { platform: named, handle } = readAccountText(text)
  const known = byHandle(desk, book, named ?? platform, text, first)
  if (known !== null) return asPage(book, known, page)
  const several = (named ?? platform) === null ? book.byHandle(handleKey(handle)) : []
  const answered = matchedBy(desk, first, 'account')
  const chosen = several.find(({ id }) => id === answered)
  if (chosen !== undefined) return chosen
  if (several.length > 1) {
    const candidates = several.map(printAccount).join(' · ')
    const records = candidateRecords(several.map(({ id }) => id))
    desk.say('warning', 'match.ambiguous', { value: text, candidates, records }, first, text)
    return null
  }
  const account = createAccount(desk, book, { platform: named ?? platform, handle, owner: { kind: 'house' } })
  desk.say('warning', 'account.created', { handle }, first, handle)
  return asPage(book, account, page)
}

/** The first row of the one page that no row of the file names by its handle and that is not known; none where there are several. */
function unknownPage(
  book: AccountBook,
  platform: Platform | null,
  drafts: readonly Draft<NamedAccount>[],
): Draft<NamedAccount> | undefined {
  const pages = new Map<string, Draft<NamedAccount>>()
  const ids = drafts.flatMap(({ fields }) => ((fields.accountHandle ?? '') === '' ? [] : (fields.accountId ?? [])))
  const named = new Set(ids)
  for (const draft of drafts) {
    const { accountId, accountHandle, accountName } = draft.fields
    if (platform === null || (accountHandle ?? '') !== '' || !isNamed(draft.fields) || named.has(accountId ?? '')) continue
    const isKnown = book.byPlatformId(platform, accountId ?? '') ?? byName(book, platform, accountName ?? '')
    const page = `${accountId ?? ''}#${accountName ?? ''}`
    if (isKnown === null && !pages.has(page)) pages.set(page, draft)
  }
  return pages.size === 1 ? [...pages.values()][0] : undefined
}

/** The account with the id and the name of the page that it turned out to be. */
function asPage(book: AccountBook, account: Account, page: Draft<NamedAccount> | undefined): Account {
  const id = page?.fields.accountId ?? ''
  if (page === undefined || account.platformAccountId !== null) return account
  const known = { ...account, platformAccountId: id === '' ? null : id, name: account.name || (page.fields.accountName ?? '') }
  book.put(known)
  return known
}

function isNamed(fields: NamedAccount): boolean {
  return [fields.accountId, fields.accountHandle, fields.accountName].some((text) => (text ?? '') !== '')
}

function byHandle(desk: Desk, book: AccountBook, platform: Platform | null, text: string, at: RowRef): Account | null {
  const { platform: named, handle } = readAccountText(text)
  if (handleKey(handle) === '') return null
  const where = named ?? platform
  if (where !== null) return accountOn(desk, book, where, handle, at)
  const found = book.byHandle(handleKey(handle))
  return found.length === 1 ? (found[0] ?? null) : null
}

function byName(book: AccountBook, platform: Platform | null, name: string): Account | null {
  if (name === '') return null
  const houses = book.byHandle(handleKey(name)).filter(({ owner }) => owner.kind === 'house' && platform !== null)
  const found = [...new Set([...book.byName(name), ...houses])].filter((account) => platform === null || account.platform === platform)
  return found.length === 1 ? (found[0] ?? null) : null
}
