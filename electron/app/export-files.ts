import type { AppError } from '../../shared/errors/app-error.ts'
import { translator, type Translate } from '../../shared/i18n/translate.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import { replyDeadline } from '../../shared/domain/recap/reply-deadline.ts'
import { chaseList } from '../../shared/domain/recap/chase-list.ts'
import { dateOfInstant } from '../../shared/domain/schedule/day-time.ts'
import { exportMailMerge } from '../../shared/sheets/export-mail-merge.ts'
import { exportResults } from '../../shared/sheets/export-results.ts'
import { exportReturnSheets } from '../../shared/sheets/export-return-sheets.ts'
import { exportRoster } from '../../shared/sheets/export-roster.ts'
import { exportSamples } from '../../shared/sheets/export-samples.ts'
import type { ExportFile } from '../../shared/sheets/export-sheet.ts'
import { exportSchedule } from '../../shared/sheets/export-schedule.ts'
import type { WorkbookSpec } from '../../shared/sheets/workbook-spec.ts'
import type { Files, Machine, SheetFile, SheetWriter } from './ports.ts'
import { withOwnNames } from './own-names.ts'

/** What can be exported: one workbook, or (the last two) several of them, in a folder or a zip. */
export type ExportKind = 'roster' | 'schedule' | 'results' | 'mail-merge' | 'return-sheets' | 'samples'

/** Of whom, and until when: for what is sent to people. */
export interface ExportWishes {
  /** Ids of participants; without it everybody concerned. */
  readonly people?: readonly string[] | undefined
  /** The date by which an answer is asked for, `YYYY-MM-DD`. */
  readonly deadline?: string | undefined
}

interface ExportParts {
  readonly writer: SheetWriter
  readonly files: Files
  readonly machine: Machine
}

interface Made {
  readonly plan: Plan
  readonly translate: Translate
  /** When the document is made, ISO 8601 in UTC. */
  readonly createdAt: string
  readonly wishes: ExportWishes
}

const SINGLE: Readonly<Record<Exclude<ExportKind, 'return-sheets' | 'samples'>, (made: Made) => WorkbookSpec>> = {
  roster: ({ plan, translate, createdAt }) => exportRoster(plan, translate, createdAt),
  schedule: ({ plan, translate, createdAt }) => exportSchedule(plan, translate, createdAt),
  results: ({ plan, translate, createdAt }) => exportResults(plan, translate, createdAt),
  'mail-merge': mailMerge,
}
const SEVERAL: Readonly<Record<'return-sheets' | 'samples', (made: Made) => readonly ExportFile[]>> = {
  'return-sheets': ({ plan, translate, createdAt, wishes: { people } }) =>
    exportReturnSheets(plan, translate, createdAt, people === undefined ? null : new Set(people)),
  samples: ({ plan, translate, createdAt }) => exportSamples(plan, translate, createdAt),
}

/**
 * Writes spreadsheets in the shapes that `import` reads back exactly, in the campaign's language.
 *
 * @param path a file for one workbook; for return sheets and samples a folder (made if missing), a `.zip` that holds
 *   them all, or an `.xlsx` where there is only one
 * @returns the paths written
 */
export async function exportFiles(
  plan: Plan,
  kind: ExportKind,
  path: string,
  parts: ExportParts,
  wishes: ExportWishes = {},
): Promise<Result<readonly string[], AppError>> {
  const made: Made = { plan, translate: translator(campaignOf(plan).language), createdAt: parts.machine.clock.now(), wishes }
  if (kind !== 'return-sheets' && kind !== 'samples') return saveAll([{ path, spec: SINGLE[kind](made) }], parts)
  const workbooks = SEVERAL[kind](made)
  const [only, ...others] = workbooks
  if (only !== undefined && others.length === 0 && path.toLowerCase().endsWith('.xlsx')) return saveAll([{ path, spec: only.spec }], parts)
  if (path.toLowerCase().endsWith('.zip')) return saveZip(path, workbooks, parts)
  const folder = await parts.files.folder(path)
  if (!folder.ok) return folder
  return saveAll(withOwnNames(workbooks).map(({ name, spec }) => ({ path: `${path}/${name}`, spec })), parts)
}

/** Without people named: whom to chase today. */
function mailMerge({ plan, translate, createdAt, wishes }: Made): WorkbookSpec {
  const today = dateOfInstant(createdAt, campaignOf(plan).zone)
  const { phase, lines } = chaseList(plan, today)
  const wanted = new Set(wishes.people ?? lines.map(({ person }) => person.id))
  const people = rowsOf(plan.participants).filter(({ id }) => wanted.has(id))
  const deadline = wishes.deadline ?? replyDeadline(phase, today, campaignOf(plan).day)
  return exportMailMerge(plan, people, { phase, deadline }, translate, createdAt)
}

async function saveZip(path: string, workbooks: readonly ExportFile[], { files, writer }: ExportParts): Promise<Result<readonly string[], AppError>> {
  const packed: SheetFile[] = []
  for (const { name, spec } of workbooks) packed.push({ name, bytes: await writer.write(spec) })
  const saved = await files.save(path, writer.pack(withOwnNames(packed)))
  return saved.ok ? ok([path]) : saved
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
