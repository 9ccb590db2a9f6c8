import { describe, expect, test } from 'vitest'
import { backupName, backupsIn } from '../../../../electron/store/backup-name.ts'
import { backupsToPrune, type SizedBackup } from '../../../../electron/store/backup-retention.ts'

/** Backups of plan, history and journal of so many generations, one each `minutes`, newest first. */
function generations(
  count: number,
  minutes: number,
  bytes = 1000,
  start = Date.parse('2015-03-01T00:00:00Z'),
): readonly SizedBackup[] {
  const names = Array.from({ length: count }, (_, index) => {
    const savedAt = new Date(start + index * minutes * 60_000).toISOString()
    return (['plan.json', 'plan.history', 'plan.journal'] as const).map((file) =>
      backupName(file, index + 1, savedAt, null),
    )
  }).flat()
  return backupsIn(names).map((backup) => ({ ...backup, bytes }))
}

function keptGenerations(backups: readonly SizedBackup[]): readonly number[] {
  const pruned = new Set(backupsToPrune(backups))
  return backups
    .filter(({ name, file }) => file === 'plan.json' && !pruned.has(name))
    .map(({ generation }) => generation)
}

describe('which backups stay', () => {
  test('the last five of a busy minute', () => {
    expect(keptGenerations(generations(100, 0.1))).toEqual([100, 99, 98, 97, 96])
  })

  test('one an hour for 24 hours, one a day for 30 days', () => {
    const kept = keptGenerations(generations(60 * 24 * 6, 10))
    expect(kept.length).toBe(4 + 24 + 30 - 1)
  })

  test('a clock that goes back a year prunes nothing of what is newest', () => {
    const before = generations(3, 60)
    const later = generations(3, 60, 1000, Date.parse('2014-03-01T00:00:00Z')).map((backup) => ({
      ...backup,
      generation: backup.generation + 3,
    }))
    expect(keptGenerations([...later, ...before])).toEqual([6, 5, 4, 3, 2, 1])
  })

  test('journal and history go with their snapshot', () => {
    const backups = generations(20, 0.1)
    expect(backupsToPrune(backups)).toHaveLength(15 * 3)
  })

  test('those with a reason stay; over 200 MB the oldest go, never the two newest', () => {
    const pinned = backupsIn([backupName('plan.json', 1, '2015-01-01T00:00:00Z', 'import')]).map((one) => ({
      ...one,
      bytes: 1000,
    }))
    expect(backupsToPrune([...generations(3, 1).filter(({ generation }) => generation > 1), ...pinned])).toEqual([])
    expect(keptGenerations(generations(5, 1, 150 * 1024 * 1024))).toEqual([5, 4])
  })
})
