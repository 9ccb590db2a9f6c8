import type { BackupName } from './backup-name.ts'
import { PLAN } from './campaign-files.ts'

/** How many backups stay: generations, hours and days (faults.md, "The right sequence for a snapshot", step 5). */
const GENERATIONS = 5
const HOURS = 24
const DAYS = 30
const MOST_BYTES = 200 * 1024 * 1024
/** Never pruned for their size: something to go back to always remains. */
const NEWEST_KEPT = 2

export interface SizedBackup extends BackupName {
  readonly bytes: number
}

/**
 * The names of the backups that are one too many, given the newest first. Kept: the last five generations, the newest
 * of each of the last 24 hours and 30 days in which something was saved, and those with a reason; then the oldest go
 * until 200 MB are left. Order is the generation's: a clock that jumps prunes nothing. Journal and history of a
 * generation stay and go with its snapshot.
 */
export function backupsToPrune(backups: readonly SizedBackup[]): readonly string[] {
  const groups = [...Map.groupBy(backups, ({ generation, reason }) => `${generation}.${reason ?? ''}`).values()]
  const rotated = groups.filter((group) => !isKeptApart(group) && group.some(({ file }) => file === PLAN))
  const kept = new Set<readonly SizedBackup[]>(rotated.slice(0, GENERATIONS))
  for (const group of newestByStamp(rotated, 'YYYYMMDDTHH'.length, HOURS)) kept.add(group)
  for (const group of newestByStamp(rotated, 'YYYYMMDD'.length, DAYS)) kept.add(group)
  const oldestKept = Math.min(...[...kept].flat().map(({ generation }) => generation))
  let bytes = 0
  let count = 0
  return groups.flatMap((group) => {
    const isPlan = group.some(({ file }) => file === PLAN)
    // A journal without its snapshot (left by a failed rewriting) still links its neighbours.
    const wanted =
      kept.has(group) || isKeptApart(group) || (!isPlan && group.some(({ generation }) => generation > oldestKept))
    if (wanted) {
      bytes += group.reduce((sum, backup) => sum + backup.bytes, 0)
      count += isPlan ? 1 : 0
      if (bytes <= MOST_BYTES || count <= NEWEST_KEPT) return []
    }
    return group.map(({ name }) => name)
  })
}

function isKeptApart(group: readonly SizedBackup[]): boolean {
  return group.some(({ reason }) => reason !== null)
}

function newestByStamp(
  groups: readonly (readonly SizedBackup[])[],
  length: number,
  most: number,
): readonly (readonly SizedBackup[])[] {
  const newest = new Map<string, readonly SizedBackup[]>()
  for (const group of groups) {
    const key = group[0]?.stamp.slice(0, length) ?? ''
    if (!newest.has(key)) newest.set(key, group)
  }
  return [...newest.values()].slice(0, most)
}
