import { changeRows, isBody, type Body } from './change-rows.ts'
import type { Migration } from './migration.ts'

/**
 * From schema 1 to 2: an image as the proof of an observation, the instant that a line of the log speaks of, whether
 * she unlinked an item herself, and by how many minutes and in which zone a file's times were read. Nothing of before
 * said any of it. The rows of a plan change, and so does each row in the diffs of journal and history.
 */
export const proofsAndOffsets: Migration = { from: 1, migrate: (kind, body) => changeRows(kind, body, ROWS) }

const ROWS: Readonly<Record<string, (row: Body) => Body>> = {
  observations: (row) => ({ ...row, proof: null }),
  log: (row) => ({ ...row, saidAt: null }),
  items: (row) => (isBody(row['state']) && row['state']['kind'] === 'unassigned' ? { ...row, state: { ...row['state'], by: null } } : row),
  imports: (row) => ({ ...row, offsetMinutes: 0, zone: null }),
}
