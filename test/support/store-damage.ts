import type { Edit, Stacks } from '../../electron/app/ports.ts'
import type { CampaignFile } from '../../electron/store/campaign-files.ts'
import { libraryAfter, libraryOn } from './store-libraries.ts'
import { memoryDisk, type DiskState } from './store-memory-disk.ts'
import { append, CAMPAIGN_ID, FOLDER_NAME, storePlan, taskEdit, textOfPlan, undoEdit, valueOf } from './store-plans.ts'

export const CAMPAIGN_FOLDER = `/data/campaigns/${FOLDER_NAME}`

/** A campaign with several generations behind it and edits in its journal, as a power cut would find it. */
export interface HealthyCampaign {
  readonly state: DiskState
  /** Its plan after each revision. */
  readonly texts: readonly string[]
  readonly last: string
  readonly stacks: Stacks
  readonly snapshotRevision: number
}

export async function healthyCampaign(): Promise<HealthyCampaign> {
  const disk = memoryDisk()
  const library = libraryOn(disk)
  valueOf(await library.create(storePlan(0)))
  const open = valueOf(await library.open(CAMPAIGN_ID))
  const texts = [textOfPlan(open.plan)]
  const edit = async (change: Edit, move: 'do' | 'undo' = 'do'): Promise<void> => {
    valueOf(await append(open, change, move))
    texts.push(textOfPlan(open.plan))
  }
  for (let round = 0; round < 3; round += 1) {
    await edit(taskEdit(`Relancer, fois ${round}`))
    valueOf(await open.compact())
  }
  const snapshotRevision = open.revision
  await edit(taskEdit('« à confirmer »'))
  await edit(undoEdit(open), 'undo')
  await edit(taskEdit('Rappeler à midi'))
  return { state: disk.state(), texts, last: texts.at(-1) ?? '', stacks: open.stacks, snapshotRevision }
}

export function bytesOf({ state }: HealthyCampaign, file: CampaignFile): Uint8Array {
  const node = state.get(`${CAMPAIGN_FOLDER}/${file}`)
  if (node?.kind !== 'file') throw new Error(`no ${file}`)
  return node.bytes
}

/** The disk with other bytes in one file of the campaign. */
export function withBytes({ state }: HealthyCampaign, file: CampaignFile, bytes: Uint8Array): DiskState {
  return new Map(state).set(`${CAMPAIGN_FOLDER}/${file}`, { kind: 'file', node: 100_000, version: 1, bytes })
}

/** What a user finds who takes the backup that is offered, and what was said before. */
export interface Recovered {
  readonly refused: string | null
  readonly revision: number
  readonly text: string
  readonly stacks: Stacks
  readonly notes: readonly string[]
}

export async function recovered(state: DiskState): Promise<Recovered> {
  const library = libraryAfter(state)
  let opened = await library.open(CAMPAIGN_ID)
  const refused = opened.ok ? null : opened.error.code
  if (!opened.ok) {
    const { recovery } = opened.error
    if (recovery?.kind !== 'restoreBackup') throw new Error(`no backup offered: ${JSON.stringify(opened.error)}`)
    valueOf(await library.restoreBackup(CAMPAIGN_ID, recovery.backup))
    opened = await library.open(CAMPAIGN_ID)
  }
  const { revision, plan, stacks, notes } = valueOf(opened)
  return { refused, revision, text: textOfPlan(plan), stacks, notes: notes.filter((note) => !note.startsWith('lock:')) }
}
