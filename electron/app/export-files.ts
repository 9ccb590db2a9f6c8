import type { AppError } from '../../shared/errors/app-error.ts'
import { translator, type Translate } from '../../shared/i18n/translate.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import { exportResults } from '../../shared/sheets/export-results.ts'
import { exportReturnSheets } from '../../shared/sheets/export-return-sheets.ts'
import { exportRoster } from '../../shared/sheets/export-roster.ts'
import { exportSamples } from '../../shared/sheets/export-samples.ts'
import type { ExportFile } from '../../shared/sheets/export-sheet.ts'
import { exportSchedule } from '../../shared/sheets/export-schedule.ts'
import type { WorkbookSpec } from '../../shared/sheets/workbook-spec.ts'
import type { Files, Machine, SheetWriter } from './ports.ts'

/** What can be exported: one workbook, or (the last two) a folder of them. */
export type ExportKind = 'roster' | 'schedule' | 'results' | 'return-sheets' | 'samples'

interface ExportParts {
  readonly writer: SheetWriter
  readonly files: Files
  readonly machine: Machine
}

/** `createdAt`: when the document is made, ISO 8601 in UTC. */
type OneWorkbook = (plan: Plan, translate: Translate, createdAt: string) => WorkbookSpec
type ManyWorkbooks = (plan: Plan, translate: Translate, createdAt: string) => readonly ExportFile[]

const SINGLE: Readonly<Record<'roster' | 'schedule' | 'results', OneWorkbook>> = {
  roster: exportRoster,
  schedule: exportSchedule,
  results: exportResults,
}
const FOLDER: Readonly<Record<'return-sheets' | 'samples', ManyWorkbooks>> = {
  'return-sheets': exportReturnSheets,
  samples: exportSamples,
}

/**
 * Writes spreadsheets in the shapes that `import` reads back exactly, in the campaign's language.
 *
 * @param path a file for roster, schedule and results; a folder (made if missing) for return sheets and samples
 * @returns the paths written
 */
export async function exportFiles(plan: Plan, kind: ExportKind, path: string, parts: ExportParts): Promise<Result<readonly string[], AppError>> {
  const translate = translator(campaignOf(plan).language)
  const now = parts.machine.clock.now()
  if (kind !== 'return-sheets' && kind !== 'samples') return saveAll([{ path, spec: SINGLE[kind](plan, translate, now) }], parts)
  const folder = await parts.files.folder(path)
  if (!folder.ok) return folder
  const workbooks = FOLDER[kind](plan, translate, now)
  return saveAll(workbooks.map(({ name, spec }) => ({ path: `${path}/${name}`, spec })), parts)
}

async function saveAll(
  workbooks: readonly { readonly path: string; readonly spec: WorkbookSpec }[],
  { files, writer }: ExportParts,
): Promise<Result<readonly string[], AppError>> {
  for (const { path, spec } of workbooks) {
    const saved = await files.save(path, await writer.write(spec))
    if (!saved.ok) return saved
  }
  return ok(workbooks.map(({ path }) => path))
}
