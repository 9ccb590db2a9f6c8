import type { BodyKind } from './migration.ts'

export type Body = Readonly<Record<string, unknown>>
/** How one row of a table becomes one of the next schema. */
export type RowRules = Readonly<Record<string, (row: Body) => Body>>

/**
 * The rows of some tables changed wherever the store has them: in the plan, and in the diffs of journal and history.
 * What is not as its schema has it stays as it is: the schema of today refuses it, and it is reported as damage. Part of
 * every released step, and as little edited as they are.
 */
export function changeRows(kind: BodyKind, body: unknown, rules: RowRules): unknown {
  const steps = (list: unknown): unknown => (Array.isArray(list) ? list.map((edit) => step(edit, rules)) : list)
  if (!isBody(body)) return body
  switch (kind) {
    case 'plan':
      return { ...body, data: byTable(body['data'], rules, rowsOf) }
    case 'history':
      return { ...body, undo: steps(body['undo']), redo: steps(body['redo']) }
    case 'edit':
      // The first line of a journal has no diff.
      return 'diff' in body ? step(body, rules) : body
    case 'library':
      return body
  }
}

function step(edit: unknown, rules: RowRules): unknown {
  return isBody(edit) ? { ...edit, diff: byTable(edit['diff'], rules, rowsOfDiff) } : edit
}

/** The tables that change, each by its own rule, and all others as they are. */
function byTable(tables: unknown, rules: RowRules, change: (rows: unknown, row: (row: unknown) => unknown) => unknown): unknown {
  if (!isBody(tables)) return tables
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => {
      const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
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

/** Whether a value is an object of JSON. */
export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
