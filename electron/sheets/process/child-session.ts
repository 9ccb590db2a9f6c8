import { createHash } from 'node:crypto'
import { applyDiff, squashDiffs, type PlanDiff } from '../../../shared/domain/plan/plan-diff.ts'
import { reconcile } from '../../../shared/domain/intake/reconcile.ts'
import type { AppError } from '../../../shared/errors/app-error.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { NewId } from '../../../shared/lib/id.ts'
import { withFixes } from '../../../shared/sheets/apply-fixes.ts'
import { draftFile } from '../../../shared/sheets/draft-file.ts'
import { recogniseFile } from '../../../shared/sheets/recognise.ts'
import type { DraftedFile, DraftOptions, RecognisedFile, RecogniseHints } from '../../../shared/sheets/recognised.ts'
import type { ReadFile } from '../../../shared/sheets/table.ts'
import type { FilePreview, ImportSession, PreviewRequest, SessionPreview, SheetFile } from '../../app/ports.ts'
import { ignoredContent } from '../ignored-content.ts'
import { readSpreadsheet } from '../read-file.ts'
import { keptRowsOf } from './kept-rows.ts'
import type { ReaderProgress } from './messages.ts'

/** A file as the child keeps it until it ends. */
export interface HeldFile {
  readonly name: string
  readonly sha256: string
  readonly read: ReadFile
  readonly recognised: RecognisedFile
}

/** What the parent gets of the files: everything but their rows. */
export type OpenedFiles = Pick<ImportSession, 'files' | 'rowCounts'>

/** The work of a reader child: it opens its files once and answers questions about them. */
export interface ChildSession {
  readonly open: (files: readonly SheetFile[], hints: RecogniseHints) => Promise<Result<OpenedFiles, AppError>>
  readonly preview: (request: PreviewRequest) => Result<SessionPreview, AppError>
  readonly keptRows: () => readonly { readonly sha256: string; readonly json: Uint8Array }[]
}

/** @param progress told the file that is being worked on and how far the work is, whenever some of it is done */
export function createChildSession(newId: NewId, progress: (at: ReaderProgress) => void): ChildSession {
  let held: readonly HeldFile[] = []
  return {
    open: async (files, hints) => {
      const opened: HeldFile[] = []
      // Each byte counts twice: once when it is read and once when what it holds is recognised.
      const of = 2 * sum(files.map(({ bytes }) => bytes.length))
      let before = 0
      for (const { name, bytes, leftOut = [] } of files) {
        const at = (share: number): void => { progress({ file: name, done: before + Math.round(share * bytes.length), of }) }
        at(0)
        const read = await readSpreadsheet(bytes, name, at)
        if (!read.ok) return read
        at(1)
        before += 2 * bytes.length
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        const recognised = recogniseFile(read.value, hints)
        const issues = [...leftOut.map((what) => ignoredContent(what, what)), ...recognised.issues]
        opened.push({ name, sha256, read: read.value, recognised: { ...recognised, issues } })
      }
      held = opened
      return ok(openedFiles(held))
    },
    preview: (request) => previewAll(held, request, newId, progress),
    keptRows: () =>
      held.map((file, index) => {
        progress({ file: file.name, done: index, of: held.length })
        return { sha256: file.sha256, json: keptRowsOf(file) }
      }),
  }
}

function openedFiles(held: readonly HeldFile[]): OpenedFiles {
  const files = held.map(({ name, sha256, recognised }) => ({ name, sha256, recognised: withoutRows(recognised) }))
  return { files, rowCounts: held.map(({ recognised }) => recognised.tables.map((table) => table.dataRows.length)) }
}

const withoutRows = (file: RecognisedFile): RecognisedFile => ({
  ...file,
  tables: file.tables.map((table) => ({ ...table, dataRows: [], controlRows: [] })),
})

interface Drafted extends Pick<HeldFile, 'name' | 'sha256'> {
  readonly drafted: DraftedFile
}

/** What each file's tables say, before the plan is looked at. */
function draftAll(held: readonly HeldFile[], options: DraftOptions, progress: (at: ReaderProgress) => void): Result<readonly Drafted[], AppError> {
  const all: Drafted[] = []
  for (const { name, sha256, recognised } of held) {
    progress({ file: name, done: 0, of: 0 })
    const mapping = options.mapping.filter((each) => each.file === undefined || each.file === name)
    const drafted = draftFile({ name, sha256, recognised: withFixes(recognised, name, options.fixes ?? []) }, { ...options, mapping })
    if (!drafted.ok) return drafted
    all.push({ name, sha256, drafted: drafted.value })
  }
  return ok(all)
}

/** After how many rows progress is told. */
const STEP_ROWS = 500

/**
 * Reconciles the files one after the other, each against the plan as the files before it leave it: the second sheet
 * of a session finds the people that the first one brings.
 */
function previewAll(
  held: readonly HeldFile[],
  { plan, options, context }: PreviewRequest,
  newId: NewId,
  progress: (at: ReaderProgress) => void,
): Result<SessionPreview, AppError> {
  const all = draftAll(held, options, progress)
  if (!all.ok) return all
  const of = sum(all.value.map(({ drafted }) => drafted.draftFile.drafts.length))
  let done = 0
  let grown = plan
  const diffs: PlanDiff[] = []
  const files: FilePreview[] = []
  for (const { name, sha256, drafted: { draftFile: draft, issues, setAside } } of all.value) {
    const onRow = (): void => {
      if (done % STEP_ROWS === 0) progress({ file: name, done, of })
      done += 1
    }
    const { diff, ...preview } = reconcile(draft, grown, { ...context, newId, importId: newId('import'), onRow })
    const applied = applyDiff(grown, diff)
    if (!applied.ok) return err(applied.error)
    grown = applied.value
    diffs.push(diff)
    files.push({ file: name, sha256, shape: draft.shape, setAside, preview: { ...preview, issues: [...issues, ...preview.issues] } })
  }
  return ok({ diff: squashDiffs(diffs), files })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
