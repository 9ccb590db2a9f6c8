import { foldText } from '../../lib/fold-text.ts'
import { rowOf } from '../../lib/table.ts'
import { printAccount } from '../campaign/print-account.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { Platform } from '../values/platform.ts'
import { splitAccount } from './find-by-text.ts'
import type { Plan } from './plan.ts'

/** A handle has its sign, as accounts are printed; a page's name and a platform's own id of an account have none. */
const HANDLE = /^(?:[a-z]+:)?@/u

/** Whether the text by which a row names its account is a handle: `@collab`, `instagram:@collab`. */
export function isHandleText(text: string): boolean {
  return HANDLE.test(text)
}

/**
 * The key under which two such texts of posts of one platform are the same account: handles and names are folded as
 * those of known accounts are, and a handle is never a name. `''` for what says nothing.
 */
export function accountTextKey(text: string, on: Platform): string {
  if (!isHandleText(text)) return foldText(text)
  const { platform, handle } = splitAccount(text)
  return `${platform === null || platform === on ? '' : `${platform}:`}@${handle}`
}

/** Whose a post is, as far as it is known: its account, else what the row of its file called it; `''` when nothing said it. */
export function printItemAccount(plan: Plan, { account, accountText, platform }: PlatformItem): string {
  const known = account === null ? undefined : rowOf(plan.accounts, account)
  if (known !== undefined) return printAccount(known)
  const isBare = isHandleText(accountText) && splitAccount(accountText).platform === null
  return isBare ? printAccount({ platform: platform === 'other' ? null : platform, handle: accountText }) : accountText
}
