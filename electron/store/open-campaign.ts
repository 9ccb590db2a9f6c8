import { join } from 'node:path'
import type { OpenCampaign, Stacks } from '../app/ports.ts'
import { backupsIn } from './backup-name.ts'
import { linkBackup, type Moment } from './backups.ts'
import { BACKUPS, HISTORY, historyCodec, JOURNAL, LOCK, PLAN, planCodec, type CampaignFile } from './campaign-files.ts'
import { campaignWriter } from './campaign-writer.ts'
import type { CampaignChanged, StoreContext } from './context.ts'
import { storedDocument } from './document.ts'
import { inspectCampaign, type StandingCampaign } from './inspect-campaign.ts'
import { journalFile } from './journal-file.ts'
import { takeLock, type Lock } from './lock.ts'
import { refusalOf, setAside } from './refuse-campaign.ts'
import { stacksFound } from './salvage.ts'
import { isTemporary, namesIfThere, removeIfThere } from './write-file.ts'
import type { Writer } from './writer.ts'

/**
 * Opens the campaign in a folder for writing: takes the lock, sweeps what unfinished writes left, reads, and checks.
 *
 * Refuses with `store.locked`, `store.missing`, `store.damaged` (the file is then kept under another name) or
 * `store.newer`; the newest good backup is offered where there is one.
 */
export async function openCampaign(
  context: StoreContext,
  folder: string,
  changed: CampaignChanged,
): Promise<OpenCampaign> {
  const lock = await takeLock(context.disk, context.processes, folder, LOCK)
  try {
    return await openLocked(context, folder, lock, changed)
  } catch (error) {
    // The trouble on opening is what is reported; a lock that stays is seen to be stale next time.
    await lock.release().catch(() => undefined)
    throw error
  }
}

async function openLocked(
  context: StoreContext,
  folder: string,
  lock: Lock,
  changed: CampaignChanged,
): Promise<OpenCampaign> {
  const { disk, clock } = context
  const notes = lock.takenFrom === null ? [] : [`lock: taken over from ${lock.takenFrom}`]
  const names = await namesIfThere(disk, folder)
  for (const name of names) if (isTemporary(name)) await removeIfThere(disk, join(folder, name))
  const backUpReplaced = async (file: CampaignFile, replaced: Moment): Promise<void> => {
    if (writer.keepsReplaced) await linkBackup(context, folder, file, replaced)
  }
  const snapshot = storedDocument(
    context,
    { folder, name: PLAN, setAside: (replaced) => backUpReplaced(PLAN, replaced) },
    planCodec,
  )
  const history = storedDocument(
    context,
    { folder, name: HISTORY, setAside: (replaced) => backUpReplaced(HISTORY, replaced) },
    historyCodec,
  )
  const found = await inspectCampaign(disk, folder, { plan: snapshot.load, history: history.load })
  if (found.kind !== 'good') throw await refusalOf(disk, folder, found, { now: clock.now() })
  const { plan, point, journal } = found
  const stacks = found.stacks ?? (await recoverStacks(context, folder, found, notes))
  if (journal.end.kind === 'torn') notes.push(`journal: unfinished last line dropped, ${journal.end.bytes} bytes`)
  const newest = backupsIn(await namesIfThere(disk, join(folder, BACKUPS)))[0]?.generation ?? 0
  const writer: Writer = {
    context,
    folder,
    lock,
    snapshot,
    history,
    journal: journalFile(context, { folder, name: JOURNAL }, { ...journal, torn: journal.end.kind === 'torn' }),
    standing: { plan, point, stacks },
    generation: Math.max(newest, found.snapshot.generation, history.held()?.generation ?? 0),
    journalMoment: found.snapshot,
    editsSince: journal.edits.length,
    conflict: null,
    keepsReplaced: true,
  }
  return campaignWriter(writer, notes, changed)
}

/** Undo and redo put together again from backups: what they held is no reason to keep the plan closed. */
async function recoverStacks(
  { disk, clock }: StoreContext,
  folder: string,
  found: StandingCampaign,
  notes: string[],
): Promise<Stacks> {
  const stacks = await stacksFound(disk, folder, found.point, found.journal.base ?? found.point)
  const isThere = (await namesIfThere(disk, folder)).includes(HISTORY)
  const kept = isThere ? await setAside(disk, folder, HISTORY, clock.now()) : 'nothing'
  notes.push(`history: unusable, kept as ${kept}; ${stacks.undo.length} steps of undo found again`)
  return stacks
}
