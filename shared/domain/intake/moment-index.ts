import { foldText } from '../../lib/fold-text.ts'
import { printAccount } from '../campaign/print-account.ts'
import { accountTextKey, isHandleText } from '../plan/account-text.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { Platform } from '../values/platform.ts'
import type { Desk } from './desk.ts'

/** What a post is known by. */
export type ItemIdentity = Pick<
  PlatformItem,
  'platform' | 'platformItemId' | 'permalink' | 'account' | 'accountText' | 'publishedAt' | 'title' | 'text'
> & {
  /** The platform that the row tells without the help of its account. */
  readonly platformSaid: Platform
}

/** Posts by whose they are, when they went out and under which title. */
export interface MomentIndex {
  readonly add: (item: PlatformItem) => void
  readonly find: (identity: ItemIdentity) => PlatformItem | null
}

/** Under whom a post stands: its account, or what a row called an account that nobody knows. */
type Holder = { readonly account: string } | { readonly text: string } | 'anyUnknown'

/**
 * Posts that have neither id nor link are found by these three. Where the account is not known, what the row calls it
 * stands for it: two unknown handles are two posts, and neither is that of an account which bears another handle. A post
 * of which nothing said whose it is (or that was read before this was kept) is anybody's who comes with its time and title.
 */
export function momentIndexOf(desk: Desk): MomentIndex {
  const ids = new Map<string, Set<string>>()
  const standing = (item: PlatformItem): readonly string[] => holdersOf(item).map((holder) => momentKey(item, item.platform, holder))
  const firstAt = (key: string): PlatformItem | null => {
    for (const id of ids.get(key) ?? []) {
      const item = desk.working.get('items', id)
      // What stands now counts, not what was.
      if (item !== undefined && standing(item).includes(key)) return item
    }
    return null
  }
  return {
    add: (item) => {
      if (isWithoutMoment(item)) return
      for (const key of standing(item)) ids.set(key, (ids.get(key) ?? new Set()).add(item.id))
    },
    find: (identity) => {
      if (isWithoutMoment(identity)) return null
      const { platform, platformSaid } = identity
      for (const holder of soughtHolders(desk, identity)) {
        const item = firstAt(momentKey(identity, platform, holder))
        if (item !== null) return item
      }
      if (platformSaid === platform) return null
      // Read while nobody knew the account, or its platform, that now tells where the post is.
      for (const holder of holdersBefore(identity)) {
        const item = firstAt(momentKey(identity, platformSaid, holder))
        if (item !== null) return { ...item, platform }
      }
      return null
    },
  }
}

function holdersOf({ account, accountText, platform }: PlatformItem): readonly Holder[] {
  return account === null ? [{ text: accountTextKey(accountText, platform) }, 'anyUnknown'] : [{ account }]
}

/** Under whom the post of a row may stand, surest first: an item that was read before its account was known stands under no account. */
function soughtHolders(desk: Desk, identity: ItemIdentity): readonly Holder[] {
  const { account, accountText, platform, platformItemId, permalink } = identity
  const own = accountTextKey(accountText, platform)
  if (account === null) {
    if (own !== '') return [{ text: own }, { text: '' }]
    // A row that has an id or a link is found again by it, and need not be somebody's who was never named.
    return platformItemId === '' && permalink === '' ? [{ text: '' }, 'anyUnknown'] : [{ text: '' }]
  }
  const known = desk.working.get('accounts', account)
  const names = known === undefined ? [] : [printAccount(known), known.platform === platform ? (known.platformAccountId ?? '') : '']
  // A handle of the row's that is not the account's own may be a third one's; a name is what the account was found by.
  const texts = [...names, isHandleText(accountText) ? '' : accountText].filter((text) => text !== '')
  return [{ account }, ...texts.map((text) => ({ text: accountTextKey(text, platform) })), { text: '' }]
}

function holdersBefore({ account, accountText, platformSaid }: ItemIdentity): readonly Holder[] {
  const own = accountTextKey(accountText, platformSaid)
  return [...(account === null ? [] : [{ account }]), { text: own }, ...(own === '' ? [] : [{ text: '' }])]
}

function titleKey({ title, text }: Pick<PlatformItem, 'title' | 'text'>): string {
  return foldText(title) || foldText(text)
}

function isWithoutMoment(item: Pick<PlatformItem, 'publishedAt' | 'title' | 'text'>): boolean {
  return item.publishedAt === null && titleKey(item) === ''
}

function momentKey(of: Pick<PlatformItem, 'publishedAt' | 'title' | 'text'>, platform: Platform, holder: Holder): string {
  return JSON.stringify([platform, holder, of.publishedAt, titleKey(of)])
}
