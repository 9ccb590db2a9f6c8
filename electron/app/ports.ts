import type { AppError } from '../../shared/errors/app-error.ts'
import type { Result } from '../../shared/lib/result.ts'
import type { NewId } from '../../shared/lib/id.ts'
import type { CalendarEntry } from '../../shared/domain/recap/calendar-of.ts'
import type { Campaign } from '../../shared/domain/campaign/campaign.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import type { PlanDiff } from '../../shared/domain/plan/plan-diff.ts'
import type { Preview, ReconcileContext } from '../../shared/domain/intake/preview.ts'
import type { DraftOptions, DraftedFile, RecogniseHints, RecognisedFile } from '../../shared/sheets/recognised.ts'
import type { WorkbookSpec } from '../../shared/sheets/workbook-spec.ts'

/** The machine's clock. `now` is ISO 8601 in UTC with milliseconds. */
export interface Clock {
  readonly now: () => string
}

/** One edit as it is kept: what changed, the words shown beside undo, when. */
export interface Edit {
  readonly label: string
  readonly at: string
  readonly diff: PlanDiff
}

/** How the stacks of undo and redo move with an edit; both are kept on disk and survive a restart. */
export type EditMove = 'do' | 'undo' | 'redo'

/** What can be undone and redone, newest last. At most 200 steps are kept. */
export interface Stacks {
  readonly undo: readonly Edit[]
  readonly redo: readonly Edit[]
}

/** A campaign opened for writing: the only writer on this machine (a lock holds the others off). */
export interface OpenCampaign {
  readonly plan: Plan
  /** Counts edits; grows by one with each, undo and redo included. */
  readonly revision: number
  readonly stacks: Stacks
  /** What was found and done on opening: a torn last line dropped, a stale lock taken over, a backup restored. */
  readonly notes: readonly string[]
  /**
   * Makes one edit durable (its line is on disk when this resolves) and moves the stacks. `after` is the plan with the
   * diff applied. On failure nothing has changed and the error says why; the next try starts clean.
   */
  readonly append: (move: EditMove, edit: Edit, after: Plan) => Promise<Result<{ readonly revision: number }, AppError>>
  /** Keeps the unchanged rows of an imported file, or an image, under its SHA-256; durable when it resolves. */
  readonly keep: (folder: 'imports' | 'assets', name: string, bytes: Uint8Array) => Promise<Result<void, AppError>>
  /** Keeps an image under the SHA-256 of its bytes, and answers that. */
  readonly keepImage: (bytes: Uint8Array) => Promise<Result<string, AppError>>
  readonly readKept: (folder: 'imports' | 'assets', name: string) => Promise<Result<Uint8Array, AppError>>
  /** A backup that rotation keeps apart, before an import, a bulk delete or a migration. */
  readonly backUp: (reason: string) => Promise<Result<void, AppError>>
  /** Rewrites the snapshot and empties the journal. */
  readonly compact: () => Promise<Result<void, AppError>>
  /** Rewrites everything from this plan and forgets all history and backups: anonymising people, without undo. */
  readonly forget: (after: Plan) => Promise<Result<void, AppError>>
  readonly close: () => Promise<Result<void, AppError>>
}

/** A line of the campaign list. */
export interface CampaignSummary {
  readonly id: Campaign['id']
  readonly name: string
  readonly day: string
}

/** The data folder. */
export interface Library {
  readonly list: () => Promise<Result<readonly CampaignSummary[], AppError>>
  readonly create: (plan: Plan) => Promise<Result<void, AppError>>
  readonly open: (id: string) => Promise<Result<OpenCampaign, AppError>>
  /** Reads without a lock, for commands that only look: the last acknowledged state. */
  readonly read: (id: string) => Promise<Result<{ readonly plan: Plan; readonly revision: number }, AppError>>
}

/** Everything the app needs from the machine. */
export interface Machine {
  readonly clock: Clock
  readonly newId: NewId
}

/** A file as chosen, dropped or named on the command line: its bytes, read by us, never its path. */
export interface SheetFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Of the first file out of a zip: what else lay in it and is no spreadsheet, so that it can be said. */
  readonly leftOut?: readonly string[]
}

/** One file of an import session, recognised, without its rows. */
export interface SessionFile {
  readonly name: string
  readonly sha256: string
  readonly recognised: RecognisedFile
}

/** What one file would do to the plan. */
export interface FilePreview {
  readonly file: string
  readonly sha256: string
  readonly shape: string | null
  readonly setAside: DraftedFile['setAside']
  /** Without its diff: that of all files together is what will be applied. */
  readonly preview: Omit<Preview, 'diff'>
}

export interface PreviewRequest {
  readonly plan: Plan
  readonly options: DraftOptions
  readonly context: Omit<ReconcileContext, 'newId' | 'importId' | 'onRow'>
}

/** Several files reconciled one after the other: one diff for all of them, which is what will be applied. */
export interface SessionPreview {
  readonly diff: PlanDiff
  readonly files: readonly FilePreview[]
}

/** Told now and then how far a reader is: `done` of `of`, in units of its own. */
export type TellProgress = (at: { readonly done: number; readonly of: number }) => void

/**
 * A reader child with its files: tables, mapping, drafts and reconciliation live there. It is killed when it hangs,
 * grows past its memory or when its files were answered for; whatever happens to it, nothing reaches the data.
 */
export interface ImportSession {
  /** Recognised tables with `dataRows` and `controlRows` left empty: rows stay in the child. */
  readonly files: readonly SessionFile[]
  /** Data rows per file and table, in the order of `files`. */
  readonly rowCounts: readonly (readonly number[])[]
  readonly preview: (request: PreviewRequest, progress?: TellProgress) => Promise<Result<SessionPreview, AppError>>
  /** The unchanged rows of each file as JSON, to be kept before the edit that refers to them. */
  readonly keptRows: () => Promise<Result<readonly { readonly sha256: string; readonly json: Uint8Array }[], AppError>>
  readonly close: () => void
}

/** Opens spreadsheets in a reader child. */
export interface SheetReader {
  /** The same files, with a zip of spreadsheets replaced by what is in it. A zip of csv files is one export and stays. */
  readonly unpack: (files: readonly SheetFile[], limits: { readonly seconds: number }) => Promise<Result<readonly SheetFile[], AppError>>
  readonly open: (
    files: readonly SheetFile[],
    hints: RecogniseHints,
    /** Aborting `signal` kills the child: the answer is `sheet.cancelled`. */
    limits: { readonly seconds: number; readonly signal?: AbortSignal; readonly progress?: TellProgress },
  ) => Promise<Result<ImportSession, AppError>>
}

/** Turns a workbook as plain data into the bytes of an .xlsx file. */
export interface SheetWriter {
  /** Several files as one zip. */
  readonly pack: (files: readonly SheetFile[]) => Uint8Array
  readonly write: (spec: WorkbookSpec) => Promise<Uint8Array>
}

/** Puts bytes where the user wants them: whole or not at all. Loads what she chose, bytes only. */
export interface Files {
  readonly load: (path: string) => Promise<Result<SheetFile, AppError>>
  readonly save: (path: string, bytes: Uint8Array) => Promise<Result<void, AppError>>
  /** Makes a folder for several files, with what leads to it; fine when it is there. */
  readonly folder: (path: string) => Promise<Result<void, AppError>>
}

/** Turns a person's slots into the bytes of an .ics file. `stamped`: when it is made, ISO 8601 in UTC. */
export type CalendarWriter = (name: string, entries: readonly CalendarEntry[], stamped: string) => Uint8Array

/** A message that she will send herself. `name`: whom it is for, for the name of its file; `to`: one address, or none. */
export interface Message {
  readonly name: string
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** Turns a message into the bytes of an .eml file, which a mail program opens as a draft. */
export type MessageWriter = (message: Message) => Uint8Array
