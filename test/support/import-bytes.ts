import { createHash } from 'node:crypto'
import { readSpreadsheet } from '../../electron/sheets/read-file.ts'
import type { Preview } from '../../shared/domain/intake/preview.ts'
import { reconcile } from '../../shared/domain/intake/reconcile.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import type { ImportKind } from '../../shared/domain/results/import-record.ts'
import { draftFile } from '../../shared/sheets/draft-file.ts'
import { recogniseFile } from '../../shared/sheets/recognise.ts'
import type { RecognisedFile } from '../../shared/sheets/recognised.ts'
import { aContext } from './draft-builders.ts'

export interface Imported {
  readonly recognised: RecognisedFile
  readonly preview: Preview
  /** Codes of all issues with their rows, for a failing test to show. */
  readonly said: readonly string[]
}

/** The whole import of a file's bytes, as the reader child does it, up to what it would change. Fails where it is refused. */
export async function importBytes(kind: ImportKind, bytes: Uint8Array, plan: Plan): Promise<Imported> {
  const name = 'export.xlsx'
  const campaignDay = campaignOf(plan).day
  const file = await readSpreadsheet(bytes, name)
  if (!file.ok) throw new Error(JSON.stringify(file.error))
  const recognised = recogniseFile(file.value, { campaignDay })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const drafted = draftFile(
    { name, sha256, recognised },
    { kind, sheet: null, dateOrder: null, campaignDay, mapping: [] },
  )
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.error))
  let count = 0
  const preview = reconcile(drafted.value.draftFile, plan, aContext({
    importId: 'import:z0000000',
    newId: (of) => `${of}:z${String((count += 1)).padStart(7, '0')}`,
  }))
  const said = [...drafted.value.issues, ...preview.issues].map(
    ({ code, row, column, value }) => `${code}@${String(row)} ${column ?? ''} ${value ?? ''}`,
  )
  return { recognised, preview, said }
}
