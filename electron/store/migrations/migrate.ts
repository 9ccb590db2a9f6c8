import { SCHEMA } from '../envelope.ts'

/** Every kind of body that the store writes: the documents, and the edits of journal and history. */
export type BodyKind = 'plan' | 'history' | 'library' | 'edit'

/**
 * One step of the file format, from `from` to `from + 1`: pure, and never edited once released. Rows inside the diffs
 * of `edit` and `history` change as rows of the plan do. Each has a fixture of the old files in test/fixtures/store.
 */
export interface Migration {
  readonly from: number
  readonly migrate: (kind: BodyKind, body: unknown) => unknown
}

/** All steps in their order. Schema 1 is the first: there is none yet. */
export const MIGRATIONS: readonly Migration[] = []

/** A body brought from its schema to the present one, step by step. */
export function migrateBody(
  kind: BodyKind,
  schema: number,
  body: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
  target = SCHEMA,
): unknown {
  let current = body
  for (let version = schema; version < target; version += 1) {
    const step = migrations.find((migration) => migration.from === version)
    if (step === undefined) throw new Error(`no migration from schema ${version}`)
    current = step.migrate(kind, current)
  }
  return current
}
