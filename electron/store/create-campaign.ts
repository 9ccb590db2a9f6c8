import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { appError } from '../../shared/errors/app-error.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { backupName } from './backup-name.ts'
import { ASSETS, BACKUPS, HISTORY, historyCodec, IMPORTS, JOURNAL, PLAN, planCodec } from './campaign-files.ts'
import type { StoreContext } from './context.ts'
import { decodeDocument, encodeDocument } from './document.ts'
import { noStacks } from './history-document.ts'
import { baseLine } from './journal-line.ts'
import { removeTree } from './make-folder.ts'
import { StoreFault } from './store-fault.ts'
import { factsIfThere, namesIfThere, writeWhole } from './write-file.ts'

const UNFINISHED = '.new-'

/** Whether a folder is that of a campaign whose creation never ended. */
export function isUnfinishedCampaign(name: string): boolean {
  return name.startsWith(UNFINISHED)
}

/**
 * Creates the folder of a campaign, whole or not at all: it is built under another name and then renamed. With it comes
 * its first backup. The caller holds the lock of the library, so that an unfinished folder found here is nobody's.
 */
export async function createCampaign(
  context: StoreContext,
  campaigns: string,
  name: string,
  plan: Plan,
): Promise<void> {
  const { disk } = context
  for (const other of await namesIfThere(disk, campaigns)) {
    if (isUnfinishedCampaign(other)) await removeTree(disk, join(campaigns, other))
  }
  if ((await factsIfThere(disk, join(campaigns, name))) !== null) {
    throw new StoreFault(appError('store.ioFailed', { file: name, operation: 'mkdir', reason: 'EEXIST' }))
  }
  const folder = join(campaigns, `${UNFINISHED}${name}`)
  try {
    await fillFolder(context, folder, plan)
    await disk.rename(folder, join(campaigns, name))
  } catch (error) {
    await removeTree(disk, folder)
    throw error
  }
  await disk.syncFolder(campaigns)
}

async function fillFolder(context: StoreContext, folder: string, plan: Plan): Promise<void> {
  const savedAt = context.clock.now()
  const hash = createHash('sha256').update(JSON.stringify(plan)).digest('hex')
  const at = { generation: 1, savedAt, revision: 0, hash }
  const snapshot = encodeDocument(planCodec, { ...at, forgetting: false, plan })
  if (decodeDocument(planCodec, snapshot).kind !== 'good') throw new Error('a plan that could not be read back')
  await context.disk.makeFolder(folder)
  await context.disk.syncFolder(dirname(folder))
  for (const inner of [BACKUPS, IMPORTS, ASSETS]) await context.disk.makeFolder(join(folder, inner))
  await context.disk.syncFolder(folder)
  await writeWhole(context, join(folder, BACKUPS), backupName(PLAN, 1, savedAt, null), snapshot)
  await writeWhole(context, folder, HISTORY, encodeDocument(historyCodec, { ...at, stacks: noStacks }))
  await writeWhole(context, folder, JOURNAL, baseLine(at))
  await writeWhole(context, folder, PLAN, snapshot)
}
