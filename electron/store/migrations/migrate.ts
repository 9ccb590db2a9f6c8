import { SCHEMA } from '../envelope.ts'
import { proofsAndOffsets } from './001-proofs-and-offsets.ts'
import { messages } from './002-messages.ts'
import { accountTexts } from './003-account-texts.ts'
import type { BodyKind, Migration } from './migration.ts'

/** All steps in their order: that from schema N is the Nth. */
export const MIGRATIONS: readonly Migration[] = [proofsAndOffsets, messages, accountTexts]

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
