import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock, Library } from '../app/ports.ts'
import { appError, type AppError } from '../../shared/errors/app-error.ts'
import type { Result } from '../../shared/lib/result.ts'
import { backupsIn, type BackupName } from './backup-name.ts'
import { BACKUPS, folderOf, LOCK, PLAN } from './campaign-files.ts'
import type { CampaignChanged, StoreContext } from './context.ts'
import { createCampaign } from './create-campaign.ts'
import type { Disk } from './disk.ts'
import { withSummary, type LibraryDocument } from './library-document.ts'
import { CAMPAIGNS, changeLibrary, listCampaigns, readLibrary, summaryOf } from './library-list.ts'
import { takeLock } from './lock.ts'
import { ensureFolder, lookAt, notAFolder } from './make-folder.ts'
import { openCampaign } from './open-campaign.ts'
import { machineProcesses, type Processes } from './process-identity.ts'
import { readCampaign } from './read-campaign.ts'
import { realDisk } from './real-disk.ts'
import { restoreCampaign } from './restore-backup.ts'
import { outcomeOf, StoreFault } from './store-fault.ts'
import { namesIfThere } from './write-file.ts'

export interface LibraryOptions {
  readonly clock: Clock
  readonly disk?: Disk
  readonly processes?: Processes
  readonly platform?: NodeJS.Platform
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** Rewrites the snapshot this long after the last edit. Without it: when the journal has grown, and on closing. */
  readonly compactAfterIdleMs?: number
  /** How large a journal may grow, in bytes, before a new snapshot is due (it may always grow as large as the plan). */
  readonly compactAfterBytes?: number
}

/** What the library remembers beside the campaigns, by name. */
export type Remembered = Pick<LibraryDocument, 'settings' | 'mappings'>

/** The data folder, with what the app's port does not ask for yet. */
export interface StoredLibrary extends Library {
  /** The backups of a campaign, newest first. */
  readonly backups: (id: string) => Promise<Result<readonly BackupName[], AppError>>
  /**
   * Makes a damaged campaign whole from the backup named by the error's recovery, and from every edit since that is
   * still proven. The damaged files are kept.
   */
  readonly restoreBackup: (id: string, backup: string) => Promise<Result<{ readonly revision: number }, AppError>>
  readonly remembered: () => Promise<Result<Remembered, AppError>>
  readonly remember: (change: (before: Remembered) => Remembered) => Promise<Result<void, AppError>>
}

const LIBRARY_LOCK = 'library.lock'
const LOCK_PATIENCE_MS = 5_000
const LOCK_PAUSE_MS = 50
const COMPACT_AFTER_BYTES = 1024 * 1024

/**
 * Opens a data folder; it need not exist yet. Nothing is read or written until something is asked. All trouble comes
 * back as values: `store.*`, `campaign.notFound`.
 */
export function openLibrary(folder: string, options: LibraryOptions): StoredLibrary {
  const root = resolve(folder)
  const context = contextOf(options)
  const { disk } = context
  const campaignFolder = (id: string): string => join(root, CAMPAIGNS, folderOf(id))
  const changed: CampaignChanged = async (plan) => {
    // The list is told again from the folders: a name that is old for a while is no reason to refuse an edit.
    await outcomeOf(() => underLock(context, root, (library) => withSummary(library, summaryOf(plan))))
  }

  return {
    list: () => outcomeOf(async () => ((await isThere(disk, root)) ? listCampaigns(disk, root) : [])),
    create: (plan) =>
      outcomeOf(async () => {
        await ensureFolder(disk, root)
        await ensureFolder(disk, join(root, CAMPAIGNS))
        const summary = summaryOf(plan)
        await withLibraryLock(context, root, async () => {
          await createCampaign(context, join(root, CAMPAIGNS), folderOf(summary.id), plan)
          // The campaign exists, whole; the list finds it with or without this.
          await outcomeOf(() => changeLibrary(context, root, (library) => withSummary(library, summary)))
        })
      }),
    open: (id) =>
      outcomeOf(async () => {
        await refuseIfAbsent(disk, root, id)
        return openCampaign(context, campaignFolder(id), changed)
      }),
    read: (id) =>
      outcomeOf(async () => {
        await refuseIfAbsent(disk, root, id)
        return readCampaign(context, campaignFolder(id))
      }),
    backups: (id) => outcomeOf(async () => backupsIn(await namesIfThere(disk, join(campaignFolder(id), BACKUPS)))),
    restoreBackup: (id, backup) =>
      outcomeOf(async () => {
        await refuseIfAbsent(disk, root, id)
        const lock = await takeLock(disk, context.processes, campaignFolder(id), LOCK)
        try {
          return await restoreCampaign(context, campaignFolder(id), backup, context.clock.now())
        } finally {
          await lock.release().catch(() => undefined)
        }
      }),
    remembered: () =>
      outcomeOf(async () => {
        const { settings, mappings } = await readLibrary(disk, root)
        return { settings, mappings }
      }),
    remember: (change) =>
      outcomeOf(async () => {
        await ensureFolder(disk, root)
        await underLock(context, root, (library) => ({ ...library, ...change(library) }))
      }),
  }
}

function contextOf(options: LibraryOptions): StoreContext {
  return {
    clock: options.clock,
    disk: options.disk ?? realDisk,
    processes: options.processes ?? machineProcesses,
    platform: options.platform ?? process.platform,
    sleep: options.sleep ?? ((milliseconds) => sleep(milliseconds)),
    compactAfterIdleMs: options.compactAfterIdleMs ?? null,
    compactAfterBytes: options.compactAfterBytes ?? COMPACT_AFTER_BYTES,
  }
}

async function underLock(
  context: StoreContext,
  root: string,
  change: (library: LibraryDocument) => LibraryDocument,
): Promise<void> {
  await withLibraryLock(context, root, () => changeLibrary(context, root, change))
}

/** The library's own lock is held for moments only: worth waiting for. */
async function withLibraryLock(context: StoreContext, root: string, work: () => Promise<void>): Promise<void> {
  for (let waited = 0; ; waited += LOCK_PAUSE_MS) {
    const lock = await outcomeOf(() => takeLock(context.disk, context.processes, root, LIBRARY_LOCK))
    if (lock.ok) {
      try {
        await work()
        return
      } finally {
        await lock.value.release().catch(() => undefined)
      }
    }
    if (lock.error.code !== 'store.locked' || waited >= LOCK_PATIENCE_MS) throw new StoreFault(lock.error)
    await context.sleep(LOCK_PAUSE_MS)
  }
}

async function isThere(disk: Disk, root: string): Promise<boolean> {
  const found = await lookAt(disk, root)
  if (found === 'other') throw notAFolder(root)
  return found === 'folder'
}

/** A campaign that the list knows and whose folder is gone has lost its data; one that nobody knows never was. */
async function refuseIfAbsent(disk: Disk, root: string, id: string): Promise<void> {
  const folder = join(root, CAMPAIGNS, folderOf(id))
  const isKnown = (await isThere(disk, root)) && (await lookAt(disk, folder)) === 'folder'
  if (isKnown) return
  const listed = (await readLibrary(disk, root)).campaigns.some((campaign) => campaign.id === id)
  throw new StoreFault(listed ? appError('store.missing', { file: PLAN }) : appError('campaign.notFound', { id }))
}
