import type { KeptRowAnswer } from '../../../shared/contract/answers.ts'
import type { AppError } from '../../../shared/errors/app-error.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { ok, type Result } from '../../../shared/lib/result.ts'
import { keptRow } from '../../../shared/sheets/kept-row.ts'
import type { OpenedCampaign } from '../create-app.ts'

/** Where a figure says that it comes from. */
interface Place {
  readonly import: string
  readonly sheet: string
  readonly row: number
}

/**
 * A row of an imported file as it was kept beside the plan. That the kept file is gone, cannot be read or has no such
 * row is an answer, not trouble: the figure stands on the plan, and the window says what is no longer there.
 */
export async function readKeptRow({ session, store }: OpenedCampaign, place: Place): Promise<Result<KeptRowAnswer, AppError>> {
  const record = rowOf(session.plan().imports, place.import)
  if (record === undefined) return ok({ kind: 'missing' })
  const kept = await store.readKept('imports', record.sha256)
  if (!kept.ok) return kept.error.code === 'store.missing' ? ok({ kind: 'missing' }) : kept
  const parsed = parseKept(kept.value)
  if (parsed === undefined) return ok({ kind: 'unreadable' })
  const row = keptRow(parsed, place.sheet, place.row)
  return ok(row === null ? { kind: 'noRow' } : { kind: 'row', ...row })
}

/** JSON, or `undefined` for what is none. */
function parseKept(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}
