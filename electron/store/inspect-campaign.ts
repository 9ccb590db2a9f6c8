import { join } from 'node:path'
import type { Stacks } from '../app/ports.ts'
import { applyDiff } from '../../shared/domain/plan/plan-diff.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { HISTORY, historyCodec, JOURNAL, PLAN, planCodec, type CampaignFile } from './campaign-files.ts'
import type { Disk } from './disk.ts'
import { decodeDocument, type Codec, type Found } from './document.ts'
import { noStacks, stacksAfter, type StoredHistory } from './history-document.ts'
import type { ChainPoint, JournalEdit } from './journal-line.ts'
import { parseJournal, type ParsedJournal } from './parse-journal.ts'
import type { Snapshot } from './plan-document.ts'
import { readIfThere } from './write-file.ts'

/** What cannot be opened, and why. */
export type CampaignTrouble =
  | { readonly kind: 'missing'; readonly file: CampaignFile }
  | { readonly kind: 'damaged'; readonly file: CampaignFile; readonly reason: string }
  | { readonly kind: 'newer'; readonly file: CampaignFile; readonly schema: number; readonly intact: boolean }

/** A campaign as its files tell it: the plan and its place in the chain of edits, after the last whole line. */
export interface StandingCampaign {
  readonly kind: 'good'
  readonly plan: Plan
  readonly point: ChainPoint
  readonly snapshot: Snapshot
  readonly journal: ParsedJournal
  /** `null`: the history is missing, damaged or of another chain, and has to be found again. */
  readonly stacks: Stacks | null
}

/** How the two documents of a campaign are loaded: simply read, or by the writer who watches them from then on. */
export interface CampaignDocuments {
  readonly plan: () => Promise<Found<Snapshot>>
  readonly history: () => Promise<Found<StoredHistory>>
}

/** Reads the three files of a campaign and puts them together. Writes nothing. */
export async function inspectCampaign(
  disk: Disk,
  folder: string,
  documents: CampaignDocuments = {
    plan: () => readDocument(disk, folder, PLAN, planCodec),
    history: () => readDocument(disk, folder, HISTORY, historyCodec),
  },
): Promise<StandingCampaign | CampaignTrouble> {
  const found = await documents.plan()
  if (found.kind !== 'good') return { ...found, file: PLAN }
  if (found.data.forgetting) return forgettingCampaign(found.data)
  const history = await documents.history()
  if (history.kind === 'newer' && history.intact) return { ...history, file: HISTORY }
  const journal = await readIfThere(disk, join(folder, JOURNAL))
  if (journal === null) return { kind: 'missing', file: JOURNAL }
  return assemble(found.data, history.kind === 'good' ? history.data : null, parseJournal(journal))
}

/** Reads one document of a folder as it is. */
export async function readDocument<Data>(
  disk: Disk,
  folder: string,
  name: string,
  codec: Codec<Data>,
): Promise<Found<Data>> {
  const bytes = await readIfThere(disk, join(folder, name))
  return bytes === null ? { kind: 'missing' } : decodeDocument(codec, bytes)
}

/**
 * Snapshot, history and journal put together. Each of the first two takes the lines after its own point; a crash
 * between two renames leaves lines that one or both know already. Lines and points must agree on the hash of the edit
 * where they meet, else files of different moments were mixed.
 */
export function assemble(
  snapshot: Snapshot,
  history: StoredHistory | null,
  journal: ParsedJournal,
): StandingCampaign | CampaignTrouble {
  if (journal.end.kind === 'damaged') return { kind: 'damaged', file: JOURNAL, reason: journal.end.reason }
  if (journal.end.kind === 'newer') return { kind: 'newer', file: JOURNAL, schema: journal.end.schema, intact: true }
  const edits = editsAfter(snapshot, journal)
  if (edits === null) return { kind: 'damaged', file: JOURNAL, reason: 'not of this plan' }
  const rolled = rollForward(snapshot, edits)
  if (rolled.stoppedAt !== null) return { kind: 'damaged', file: JOURNAL, reason: 'edit does not fit' }
  const later = history === null ? null : editsAfter(history, journal)
  const stacks = history === null || later === null ? null : stacksAfter(history.stacks, later)
  return { kind: 'good', plan: rolled.plan, point: rolled.point, snapshot, journal, stacks }
}

/** The plan after these edits, as far as each fits the plan before it. */
export function rollForward(
  from: ChainPoint & { readonly plan: Plan },
  edits: Iterable<JournalEdit>,
): { readonly plan: Plan; readonly point: ChainPoint; readonly stoppedAt: number | null } {
  let plan = from.plan
  let point: ChainPoint = { revision: from.revision, hash: from.hash }
  for (const edit of edits) {
    const after = applyDiff(plan, edit.diff)
    if (!after.ok) return { plan, point, stoppedAt: edit.revision }
    plan = after.value
    point = { revision: edit.revision, hash: edit.hash }
  }
  return { plan, point, stoppedAt: null }
}

/** The edits after a point of the chain, or `null` when the journal does not pass through that point. */
function editsAfter(point: ChainPoint, { base, edits }: ParsedJournal): readonly JournalEdit[] | null {
  if (base === null) return null
  const index = point.revision - base.revision
  const there = index === 0 ? base : edits[index - 1]
  return there?.hash === point.hash ? edits.slice(index) : null
}

/** People were made anonymous: journal and history are of before, and are to go. */
function forgettingCampaign(snapshot: Snapshot): StandingCampaign {
  const { plan, revision, hash } = snapshot
  const journal: ParsedJournal = { base: { revision, hash }, edits: [], goodBytes: 0, end: { kind: 'whole' } }
  return { kind: 'good', plan, point: { revision, hash }, snapshot, journal, stacks: noStacks }
}
