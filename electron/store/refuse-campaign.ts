import { join } from 'node:path'
import { appError } from '../../shared/errors/app-error.ts'
import type { Recovery } from '../../shared/errors/recovery.ts'
import { asideName, PLAN, type CampaignFile } from './campaign-files.ts'
import type { Disk } from './disk.ts'
import { SCHEMA } from './envelope.ts'
import type { CampaignTrouble } from './inspect-campaign.ts'
import { newestGoodSnapshot } from './salvage.ts'
import { StoreFault } from './store-fault.ts'

/**
 * The error for a campaign that cannot be opened, with the newest good backup offered. Where `moveAside` says when
 * (only the writer does), the damaged file is first renamed and kept; a newer file is never touched.
 */
export async function refusalOf(
  disk: Disk,
  folder: string,
  trouble: CampaignTrouble,
  moveAside: { readonly now: string } | null,
): Promise<StoreFault> {
  const { file } = trouble
  if (trouble.kind === 'newer' && trouble.intact) return newer(file, trouble.schema, {})
  const moved = trouble.kind === 'damaged' && moveAside !== null
  const quarantine = moved ? await setAside(disk, folder, file, moveAside.now) : file
  const backup = await newestGoodSnapshot(disk, folder)
  const recovery: Recovery | null = backup === null ? null : { kind: 'restoreBackup', backup: backup.name }
  const more = recovery === null ? {} : { recovery }
  // Says it is newer, but is not whole: it stays where it is all the same.
  if (trouble.kind === 'newer') return newer(file, trouble.schema, more)
  if (trouble.kind === 'missing') return new StoreFault(appError('store.missing', { file }, more))
  return new StoreFault(appError('store.damaged', { file, reason: trouble.reason, quarantine }, more))
}

/** Renames a file of a campaign so that it is kept and not used. */
export async function setAside(disk: Disk, folder: string, file: CampaignFile, now: string): Promise<string> {
  const name = asideName(file, 'damaged', now)
  await disk.rename(join(folder, file), join(folder, name))
  await disk.syncFolder(folder)
  return name
}

/** The error for an unreadable backup that was asked for. */
export function unusableBackup(name: string): StoreFault {
  return new StoreFault(appError('store.missing', { file: name === PLAN ? PLAN : `backups/${name}` }))
}

function newer(file: string, found: number, more: { readonly recovery?: Recovery }): StoreFault {
  return new StoreFault(appError('store.newer', { file, found, supported: SCHEMA }, more))
}
