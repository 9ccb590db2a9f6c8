import { appError, type AppError } from '../errors/app-error.ts'
import type { Issue } from '../errors/issue.ts'
import type { DraftFile } from '../domain/intake/draft.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { chooseTables, type TakenTable } from './choose-tables.ts'
import type { DataKind } from './kinds.ts'
import type { ReadOptions } from './read-rows.ts'
import { readReturnAnswers } from './read-return-answers.ts'
import { readControls, readTable } from './read-table.ts'
import type { DraftedFile, DraftOptions, RecognisedFile } from './recognised.ts'

/** A recognised file with its name and the SHA-256 of its bytes. */
export interface FileToDraft {
  readonly name: string
  readonly sha256: string
  readonly recognised: RecognisedFile
}

/**
 * Turns the tables of a file that fit the wanted kind into drafts. Every data row of the tables taken is exactly once a
 * draft or a rejected row, and every rejected row has its issue.
 *
 * @returns `sheet.noTable`, `sheet.noSuchSheet`, or `sheet.kindMismatch` when no table fits
 */
export function draftFile(file: FileToDraft, options: DraftOptions): Result<DraftedFile, AppError> {
  const chosen = chooseTables(file.name, file.recognised, options)
  if (!chosen.ok) return chosen
  const [first] = chosen.value
  if (first === undefined) return err(appError('sheet.noTable', { file: file.name }))
  const reading: ReadOptions = { dateOrder: options.dateOrder, campaignDay: options.campaignDay }
  const { draft, issues } = draftTables(file, options, first.kind, chosen.value, reading)
  return ok({
    draftFile: draft,
    issues: [...fileIssues(file.recognised, options), ...issues],
    setAside: chosen.value.flatMap(({ table }) => table.setAside.map((row) => ({ ...row, sheet: table.name }))),
  })
}

/** What was said of the file or a sheet as a whole; what was said of cells is said again as they are read. */
function fileIssues(recognised: RecognisedFile, options: DraftOptions): readonly Issue[] {
  return recognised.issues.filter(
    ({ code, sheet }) => code.startsWith('file.') && !(code === 'file.hiddenSheet' && sheet === options.sheet),
  )
}

interface Drafted {
  readonly draft: DraftFile
  readonly issues: readonly Issue[]
}

function draftTables(
  file: FileToDraft,
  options: DraftOptions,
  kind: DataKind,
  taken: readonly TakenTable[],
  reading: ReadOptions,
): Drafted {
  const readings = taken.map(({ table }) => readTable(table, kind, reading))
  const controls = kind === 'results' ? taken.map(({ table }) => readControls(table, reading)) : []
  const platforms = new Set(taken.map(({ table }) => table.platform))
  const [platform] = platforms
  const common = {
    file: file.name,
    sha256: file.sha256,
    shape: taken.find(({ table }) => table.shape !== null)?.table.shape ?? null,
    rejected: readings.flatMap(({ rejected }) => rejected),
    controls: controls.flatMap((each) => each.controls),
    platform: platforms.size === 1 ? (platform ?? null) : null,
  }
  const issues = [...readings.flatMap((each) => each.issues), ...controls.flatMap((each) => each.issues)]
  switch (kind) {
    case 'roster':
      return { issues, draft: { ...common, kind, drafts: readings.flatMap((each) => (each.kind === 'roster' ? each.drafts : [])) } }
    case 'schedule':
      return { issues, draft: { ...common, kind, drafts: readings.flatMap((each) => (each.kind === 'schedule' ? each.drafts : [])) } }
    case 'mentions':
      return { issues, draft: { ...common, kind, drafts: readings.flatMap((each) => (each.kind === 'mentions' ? each.drafts : [])) } }
    case 'series':
      return { issues, draft: { ...common, kind, drafts: readings.flatMap((each) => (each.kind === 'series' ? each.drafts : [])) } }
    case 'results': {
      const drafts = readings.flatMap((each) => (each.kind === 'results' ? each.drafts : []))
      if (options.kind !== 'returns') return { issues, draft: { ...common, kind, drafts } }
      const asked = readReturnAnswers(file.recognised, options, reading)
      const rejected = [...common.rejected, ...asked.rejected]
      return { issues: [...issues, ...asked.issues], draft: { ...common, kind: 'returns', drafts, answers: asked.drafts, rejected } }
    }
  }
}
