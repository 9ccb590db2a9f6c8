import type { Account } from './account.ts'

/** An account as people read and write it: `instagram:@musee`, or `@musee` while its platform is not known. */
export function printAccount(account: Pick<Account, 'platform' | 'handle'>): string {
  const handle = account.handle.startsWith('@') ? account.handle : `@${account.handle}`
  return account.platform === null ? handle : `${account.platform}:${handle}`
}
