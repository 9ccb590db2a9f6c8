import type { ImportRecord } from '../results/import-record.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { AccountId } from '../values/id-schema.ts'
import type { Desk } from './desk.ts'

/** Whether a post came with a file whose times were moved. */
export function cameMoved(desk: Desk, { source }: PlatformItem): boolean {
  return source.kind === 'import' && (desk.working.get('imports', source.import)?.offsetMinutes ?? 0) !== 0
}

/**
 * The last moved file of the same shape that brought posts of one of these accounts: whoever exported in another zone
 * at J+1 does so at J+3.
 */
export function earlierOffset(desk: Desk, accounts: ReadonlySet<AccountId>): Pick<ImportRecord, 'file' | 'offsetMinutes'> | null {
  const moved = desk.working.rows('imports').filter((record) => record.offsetMinutes !== 0 && record.shape === desk.file.shape)
  if (moved.length === 0) return null
  const brought = new Set<string>()
  for (const { account, source } of desk.working.rows('items')) {
    if (account !== null && accounts.has(account) && source.kind === 'import') brought.add(source.import)
  }
  return moved.findLast(({ id }) => brought.has(id)) ?? null
}
