import { join } from 'node:path'
import { backupName } from './backup-name.ts'
import { copyBackup, type Moment } from './backups.ts'
import { BACKUPS, HISTORY, JOURNAL, PLAN } from './campaign-files.ts'
import { SCHEMA } from './envelope.ts'
import { namesIfThere, type Ground } from './write-file.ts'
import type { Writer } from './writer.ts'

/**
 * Keeps the files of a campaign of an older schema as they are, before anything is written into them in the present
 * form: `backups/g12.20150423T093000Z.schema-1.plan.json` and its history and journal, which rotation keeps apart. An
 * older app can go back to them. A copy that is there already is of before the first such writing, and stays.
 */
export async function keepBeforeMigration(
  ground: Ground,
  folder: string,
  moment: Moment,
  schema: number,
): Promise<void> {
  if (schema >= SCHEMA) return
  const there = new Set(await namesIfThere(ground.disk, folder))
  const kept = new Set(await namesIfThere(ground.disk, join(folder, BACKUPS)))
  for (const file of [JOURNAL, HISTORY, PLAN] as const) {
    const name = backupName(file, moment.generation, moment.savedAt, `schema-${schema}`)
    if (there.has(file) && !kept.has(name)) await copyBackup(ground, folder, file, name)
  }
}

/** The same for a campaign in the hands of its writer: nothing to do once its snapshot is of the present schema. */
export async function keepOlderFiles({ context, folder, snapshot }: Writer): Promise<void> {
  const moment = snapshot.held()
  if (moment !== null) await keepBeforeMigration(context, folder, moment, snapshot.schema())
}
