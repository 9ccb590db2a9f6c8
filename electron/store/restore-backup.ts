import { join } from 'node:path'
import { backupsIn } from './backup-name.ts'
import { BACKUPS, HISTORY, historyCodec, JOURNAL, PLAN, planCodec } from './campaign-files.ts'
import { encodeDocument } from './document.ts'
import { readDocument } from './inspect-campaign.ts'
import { baseLine } from './journal-line.ts'
import { keepBeforeMigration } from './keep-before-migration.ts'
import { refusalOf, setAside, unusableBackup } from './refuse-campaign.ts'
import { salvage } from './salvage.ts'
import { factsIfThere, namesIfThere, writeWhole, type Ground } from './write-file.ts'

/**
 * Makes a campaign whole again from a good snapshot and all edits that can be proven to follow it. What was there is
 * kept under other names. The caller holds the lock. A crash in the middle leaves the restoring to be done again: the
 * plan itself comes last, and everything it is made from stays.
 *
 * Refuses a newer plan (`store.newer`) and a backup that is not good (`store.missing`).
 */
export async function restoreCampaign(
  ground: Ground,
  folder: string,
  name: string,
  now: string,
): Promise<{ readonly revision: number }> {
  const { disk } = ground
  const present = await readDocument(disk, folder, PLAN, planCodec)
  if (present.kind === 'newer' && present.intact) throw await refusalOf(disk, folder, { ...present, file: PLAN }, null)
  const saved = await salvage(disk, folder, name)
  if (saved === null) throw unusableBackup(name)
  if (present.kind === 'good') await keepBeforeMigration(ground, folder, present.data, present.schema)
  const newest = backupsIn(await namesIfThere(disk, join(folder, BACKUPS)))[0]?.generation ?? 0
  const generation =
    1 + Math.max(newest, saved.snapshot.generation, present.kind === 'good' ? present.data.generation : 0)
  const at = { generation, savedAt: now, ...saved.point }
  if (name !== PLAN && present.kind !== 'missing') await setAside(disk, folder, PLAN, now)
  if ((await factsIfThere(disk, join(folder, JOURNAL))) !== null) await setAside(disk, folder, JOURNAL, now)
  const { plan, stacks } = saved
  const { forgetting } = saved.snapshot
  await writeWhole(ground, folder, HISTORY, encodeDocument(historyCodec, { ...at, stacks }))
  await writeWhole(ground, folder, JOURNAL, baseLine(saved.point))
  await writeWhole(ground, folder, PLAN, encodeDocument(planCodec, { ...at, forgetting, plan }))
  return { revision: saved.point.revision }
}
