import { join } from 'node:path'
import { appError } from '../../shared/errors/app-error.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { isIdOf } from '../../shared/lib/id.ts'
import type { CampaignSummary } from '../app/ports.ts'
import { folderOf, stampOf } from './campaign-files.ts'
import type { StoreContext } from './context.ts'
import { isUnfinishedCampaign } from './create-campaign.ts'
import type { Disk } from './disk.ts'
import { encodeDocument } from './document.ts'
import { SCHEMA } from './envelope.ts'
import { inspectCampaign, readDocument } from './inspect-campaign.ts'
import { emptyLibrary, libraryCodec, type LibraryDocument } from './library-document.ts'
import { newestGoodSnapshot } from './salvage.ts'
import { StoreFault } from './store-fault.ts'
import { namesIfThere, writeWhole } from './write-file.ts'

const LIBRARY = 'library.json'
const PREVIOUS = 'library.previous.json'
export const CAMPAIGNS = 'campaigns'

/**
 * What the library remembers. A damaged file costs nothing that cannot be told again: the one before it is taken, and
 * the campaigns are found in their folders. Refuses a newer one (`store.newer`).
 */
export async function readLibrary(disk: Disk, root: string): Promise<LibraryDocument> {
  for (const name of [LIBRARY, PREVIOUS]) {
    const found = await readDocument(disk, root, name, libraryCodec)
    if (found.kind === 'newer') {
      throw new StoreFault(appError('store.newer', { file: name, found: found.schema, supported: SCHEMA }))
    }
    if (found.kind === 'good') return found.data
  }
  return emptyLibrary
}

/** Changes what the library remembers. The caller holds its lock. The file before is kept; a damaged one too. */
export async function changeLibrary(
  context: StoreContext,
  root: string,
  change: (library: LibraryDocument) => LibraryDocument,
): Promise<void> {
  const { disk } = context
  const next = change(await readLibrary(disk, root))
  const present = await readDocument(disk, root, LIBRARY, libraryCodec)
  if (present.kind === 'good') await writeWhole(context, root, PREVIOUS, encodeDocument(libraryCodec, present.data))
  if (present.kind === 'damaged') {
    await disk.rename(join(root, LIBRARY), join(root, `library.damaged-${stampOf(context.clock.now())}.json`))
  }
  await writeWhole(context, root, LIBRARY, encodeDocument(libraryCodec, next))
}

/** The list of campaigns: those remembered, and those whose folder is there all the same. Writes nothing. */
export async function listCampaigns(disk: Disk, root: string): Promise<readonly CampaignSummary[]> {
  const { campaigns } = await readLibrary(disk, root)
  const known = new Set(campaigns.map(({ id }) => folderOf(id)))
  const found: CampaignSummary[] = []
  for (const name of await namesIfThere(disk, join(root, CAMPAIGNS))) {
    const id = `campaign:${name}`
    if (known.has(name) || isUnfinishedCampaign(name) || !isIdOf('campaign', id)) continue
    found.push(await summaryOfFolder(disk, join(root, CAMPAIGNS, name), id))
  }
  return [...campaigns, ...found]
}

/** A campaign as the list shows it. */
export function summaryOf(plan: Plan): CampaignSummary {
  const { id, name, day } = campaignOf(plan)
  return { id, name, day }
}

/** Told from the folder itself; from a backup where the plan cannot be read; by its id where there is nothing else. */
async function summaryOfFolder(disk: Disk, folder: string, id: CampaignSummary['id']): Promise<CampaignSummary> {
  const found = await inspectCampaign(disk, folder)
  if (found.kind === 'good') return summaryOf(found.plan)
  const backup = await newestGoodSnapshot(disk, folder)
  return backup === null ? { id, name: id, day: '' } : summaryOf(backup.snapshot.plan)
}
