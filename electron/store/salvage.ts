import { join } from 'node:path'
import type { Stacks } from '../app/ports.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { backupsIn, parseBackupName } from './backup-name.ts'
import { BACKUPS, HISTORY, historyCodec, isSetAside, JOURNAL, PLAN, planCodec } from './campaign-files.ts'
import type { Disk } from './disk.ts'
import { noStacks, stacksAfter, type StoredHistory } from './history-document.ts'
import { readDocument, rollForward } from './inspect-campaign.ts'
import type { ChainPoint, JournalEdit } from './journal-line.ts'
import { readableEdits } from './parse-journal.ts'
import type { Snapshot } from './plan-document.ts'
import { namesIfThere, readIfThere } from './write-file.ts'

/** What can be proven of a damaged campaign: a good snapshot and every edit that follows on from it without a gap. */
export interface Salvage {
  /** Name of the snapshot: `plan.json` itself, or a file of `backups/`. */
  readonly name: string
  readonly snapshot: Snapshot
  readonly plan: Plan
  readonly point: ChainPoint
  readonly stacks: Stacks
}

/** The newest snapshot of a campaign that is good, by generation; `null` when there is none. */
export async function newestGoodSnapshot(
  disk: Disk,
  folder: string,
): Promise<{ readonly name: string; readonly snapshot: Snapshot } | null> {
  const present = await readDocument(disk, folder, PLAN, planCodec)
  if (present.kind === 'good') return { name: PLAN, snapshot: present.data }
  for (const { name, file } of backupsIn(await namesIfThere(disk, join(folder, BACKUPS)))) {
    if (file !== PLAN) continue
    const snapshot = await readSnapshot(disk, folder, name)
    if (snapshot !== null) return { name, snapshot }
  }
  return null
}

/** A snapshot rolled forward over all edits whose lines are still good, wherever they lie. `null`: it is not good. */
export async function salvage(disk: Disk, folder: string, name: string): Promise<Salvage | null> {
  const snapshot = await readSnapshot(disk, folder, name)
  if (snapshot === null) return null
  const lines = snapshot.forgetting ? new Map<string, JournalEdit>() : await linesByParent(disk, folder)
  const { plan, point } = rollForward(snapshot, chainFrom(snapshot.hash, lines))
  const stacks = snapshot.forgetting ? noStacks : await stacksAt(disk, folder, point, snapshot, lines)
  return { name, snapshot, plan, point, stacks }
}

/** The stacks of undo and redo at a point of the chain, from the newest history that leads there. */
export async function stacksFound(disk: Disk, folder: string, point: ChainPoint, from: ChainPoint): Promise<Stacks> {
  return stacksAt(disk, folder, point, from, await linesByParent(disk, folder))
}

async function readSnapshot(disk: Disk, folder: string, name: string): Promise<Snapshot | null> {
  if (name !== PLAN && parseBackupName(name)?.file !== PLAN) return null
  const found = await readDocument(disk, name === PLAN ? folder : join(folder, BACKUPS), name, planCodec)
  return found.kind === 'good' ? found.data : null
}

/** Every good line there is, by the edit that it follows. Of two that follow the same one, the more recent file's. */
async function linesByParent(disk: Disk, folder: string): Promise<ReadonlyMap<string, JournalEdit>> {
  const names = await namesIfThere(disk, folder)
  const aside = names
    .filter((name) => isSetAside(name) && name.endsWith('.journal'))
    .sort()
    .reverse()
  const rotated = backupsIn(await namesIfThere(disk, join(folder, BACKUPS))).filter(({ file }) => file === JOURNAL)
  const paths = [JOURNAL, ...aside, ...rotated.map(({ name }) => join(BACKUPS, name))]
  const lines = new Map<string, JournalEdit>()
  for (const path of paths) {
    const bytes = await readIfThere(disk, join(folder, path))
    if (bytes === null) continue
    for (const edit of readableEdits(bytes)) if (!lines.has(edit.parent)) lines.set(edit.parent, edit)
  }
  return lines
}

function* chainFrom(hash: string, lines: ReadonlyMap<string, JournalEdit>): Generator<JournalEdit> {
  for (let edit = lines.get(hash); edit !== undefined; edit = lines.get(edit.hash)) yield edit
}

async function stacksAt(
  disk: Disk,
  folder: string,
  point: ChainPoint,
  from: ChainPoint,
  lines: ReadonlyMap<string, JournalEdit>,
): Promise<Stacks> {
  for await (const history of histories(disk, folder)) {
    const edits = editsBetween(history, point, lines)
    if (edits !== null) return stacksAfter(history.stacks, edits)
  }
  return stacksAfter(noStacks, editsBetween(from, point, lines) ?? [])
}

async function* histories(disk: Disk, folder: string): AsyncGenerator<StoredHistory> {
  const present = await readDocument(disk, folder, HISTORY, historyCodec)
  if (present.kind === 'good') yield present.data
  for (const { name, file } of backupsIn(await namesIfThere(disk, join(folder, BACKUPS)))) {
    if (file !== HISTORY) continue
    const found = await readDocument(disk, join(folder, BACKUPS), name, historyCodec)
    if (found.kind === 'good') yield found.data
  }
}

/** The edits that lead from one point of the chain to another, `null` when they do not lead there. */
function editsBetween(
  from: ChainPoint,
  to: ChainPoint,
  lines: ReadonlyMap<string, JournalEdit>,
): readonly JournalEdit[] | null {
  if (from.hash === to.hash) return []
  const edits: JournalEdit[] = []
  for (const edit of chainFrom(from.hash, lines)) {
    edits.push(edit)
    if (edit.hash === to.hash) return edits
  }
  return null
}
