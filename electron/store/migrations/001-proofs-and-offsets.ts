import type { BodyKind, Migration } from './migration.ts'

/**
 * From schema 1 to 2: an image as the proof of an observation, the instant that a line of the log speaks of, whether
 * she unlinked an item herself, and by how many minutes and in which zone a file's times were read. Nothing of before
 * said any of it. The rows of a plan change, and so does each row in the diffs of journal and history.
 */
export const proofsAndOffsets: Migration = { from: 1, migrate }

const ROWS: Readonly<Record<string, (row: Body) => Body>> = {
  observations: (row) => ({ ...row, proof: null }),
  log: (row) => ({ ...row, saidAt: null }),
  items: (row) => (isBody(row['state']) && row['state']['kind'] === 'unassigned' ? { ...row, state: { ...row['state'], by: null } } : row),
  imports: (row) => ({ ...row, offsetMinutes: 0, zone: null }),
}

type Body = Readonly<Record<string, unknown>>

/** What is not as schema 1 has it stays as it is: the schema of today refuses it, and it is reported as damage. */
function migrate(kind: BodyKind, body: unknown): unknown {
  if (!isBody(body)) return body
  switch (kind) {
    case 'plan':
      return { ...body, data: byTable(body['data'], rowsOf) }
    case 'history':
      return { ...body, undo: steps(body['undo']), redo: steps(body['redo']) }
    case 'edit':
      // The first line of a journal has no diff.
      return 'diff' in body ? step(body) : body
    case 'library':
      return body
  }
}

function steps(list: unknown): unknown {
  return Array.isArray(list) ? list.map(step) : list
}

function step(edit: unknown): unknown {
  return isBody(edit) ? { ...edit, diff: byTable(edit['diff'], rowsOfDiff) } : edit
}

/** The tables that change, each by its own rule, and all others as they are. */
function byTable(tables: unknown, change: (rows: unknown, row: (row: unknown) => unknown) => unknown): unknown {
  if (!isBody(tables)) return tables
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => {
      const rule = Object.hasOwn(ROWS, name) ? ROWS[name] : undefined
      return [name, rule === undefined ? rows : change(rows, (row) => (isBody(row) ? rule(row) : row))]
    }),
  )
}

function rowsOf(rows: unknown, row: (row: unknown) => unknown): unknown {
  return Array.isArray(rows) ? rows.map(row) : rows
}

/** `updated` holds pairs: the row before and after. */
function rowsOfDiff(diff: unknown, row: (row: unknown) => unknown): unknown {
  if (!isBody(diff)) return diff
  const { added, updated, removed } = diff
  const pairs = Array.isArray(updated) ? updated.map((pair: unknown) => rowsOf(pair, row)) : updated
  return { ...diff, added: rowsOf(added, row), updated: pairs, removed: rowsOf(removed, row) }
}

function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
