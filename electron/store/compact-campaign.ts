import { backupName } from './backup-name.ts'
import { copyBackup, linkBackup, pruneBackups } from './backups.ts'
import { HISTORY, JOURNAL, PLAN } from './campaign-files.ts'
import { finishForgetting } from './forget-people.ts'
import { keepOlderFiles } from './keep-before-migration.ts'
import { refuseIfChangedOutside } from './watch-outside.ts'
import type { Writer } from './writer.ts'

/**
 * Rewrites history and snapshot and then empties the journal. Each file is replaced durably before the next is begun,
 * and whatever is replaced stays as a backup: together with the journals, every generation leads to the next, so that
 * one damaged file costs no edit.
 */
export async function compactCampaign(writer: Writer): Promise<void> {
  await finishForgetting(writer)
  if (writer.editsSince === 0) return
  await refuseIfChangedOutside(writer)
  await keepOlderFiles(writer)
  await rewriteDocuments(writer)
  const { context, folder, journal, journalMoment } = writer
  await journal.restart(writer.standing.point, () => linkBackup(context, folder, JOURNAL, journalMoment))
  writer.journalMoment = writer.snapshot.held() ?? journalMoment
  writer.editsSince = 0
  await pruneBackups(context, folder)
}

/** Writes history and snapshot of where the campaign stands, as a new generation. */
async function rewriteDocuments(writer: Writer): Promise<void> {
  const { point, plan, stacks } = writer.standing
  writer.generation += 1
  const at = { ...point, generation: writer.generation, savedAt: writer.context.clock.now() }
  await writer.history.save({ ...at, stacks })
  await writer.snapshot.save({ ...at, forgetting: false, plan })
}

/** A backup of now that rotation keeps apart, in bytes of its own. */
export async function backUpCampaign(writer: Writer, reason: string): Promise<void> {
  await compactCampaign(writer)
  await refuseIfChangedOutside(writer)
  const { context, folder, snapshot } = writer
  const { generation, savedAt } = snapshot.held() ?? writer.journalMoment
  for (const file of [PLAN, HISTORY] as const) {
    await copyBackup(context, folder, file, backupName(file, generation, savedAt, reason))
  }
  await pruneBackups(context, folder)
}
