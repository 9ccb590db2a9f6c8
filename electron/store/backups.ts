import { join } from 'node:path'
import { backupName, backupsIn } from './backup-name.ts'
import { backupsToPrune } from './backup-retention.ts'
import { BACKUPS, type CampaignFile } from './campaign-files.ts'
import { systemCode } from './disk.ts'
import { factsIfThere, isLinkingRefused, namesIfThere, writeWhole, type Ground } from './write-file.ts'

/** Which moment a backup is of. */
export interface Moment {
  readonly generation: number
  readonly savedAt: string
}

/** Keeps the present file under a backup name too, by a second link to it where the disk has links. */
export async function linkBackup(ground: Ground, folder: string, file: CampaignFile, moment: Moment): Promise<void> {
  const { disk } = ground
  const backups = join(folder, BACKUPS)
  const name = backupName(file, moment.generation, moment.savedAt, null)
  try {
    await replaceByLink(ground, join(folder, file), join(backups, name))
  } catch (error) {
    if (!isLinkingRefused(error)) throw error
    await copyBackup(ground, folder, file, name)
  }
  await disk.syncFolder(backups)
}

/** A backup in bytes of its own, so that no damage can hit the file and its backup at once. */
export async function copyBackup(ground: Ground, folder: string, file: CampaignFile, name: string): Promise<void> {
  await writeWhole(ground, join(folder, BACKUPS), name, await ground.disk.read(join(folder, file)))
}

/** Removes the backups that rotation does not keep. Trouble is left to the next time: a backup too many harms nobody. */
export async function pruneBackups({ disk }: Ground, folder: string): Promise<void> {
  const backups = join(folder, BACKUPS)
  try {
    const found = backupsIn(await namesIfThere(disk, backups))
    const sized = await Promise.all(
      found.map(async (backup) => ({
        ...backup,
        bytes: (await factsIfThere(disk, join(backups, backup.name)))?.size ?? 0,
      })),
    )
    for (const name of backupsToPrune(sized)) await disk.unlink(join(backups, name))
  } catch (error) {
    if (systemCode(error) === null) throw error
  }
}

async function replaceByLink({ disk }: Ground, from: string, to: string): Promise<void> {
  try {
    await disk.link(from, to)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
    // Left by a rewriting that failed half-way: perhaps of this very file, perhaps a copy grown old.
    if ((await disk.facts(from)).identity === (await disk.facts(to)).identity) return
    await disk.unlink(to)
    await disk.link(from, to)
  }
}
