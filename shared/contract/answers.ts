import type { Issue } from '../errors/issue.ts'
import type { AnyRow, TableName } from '../domain/plan/plan.ts'
import type { PlanDiff } from '../domain/plan/plan-diff.ts'
import type { ImportKind, RowCounts } from '../domain/results/import-record.ts'
import type { Metric } from '../domain/results/metric.ts'
import type { ClockProposal, RowOutcome } from '../domain/intake/preview.ts'
import type { KeptRow } from '../sheets/kept-row.ts'
import type { DraftedFile, RecognisedFile } from '../sheets/recognised.ts'

/** What the window needs before its first paint. `language` and `theme` are as set; `system*` as the machine has them. */
export interface StartFacts {
  readonly language: 'system' | 'fr' | 'en'
  readonly systemLanguage: 'fr' | 'en'
  readonly theme: 'system' | 'light' | 'dark'
  readonly version: string
  readonly platform: string
  readonly dataFolder: string
}

export interface CampaignLine {
  readonly id: string
  readonly name: string
  readonly day: string
}

/** A plan as its rows by table, and where it stands. */
export interface CampaignOpened {
  readonly tables: Readonly<Record<TableName, readonly AnyRow[]>>
  readonly revision: number
  readonly undo: string | null
  readonly redo: string | null
  readonly notes: readonly string[]
}

/** Where the plan stands after an edit that is on disk. `undo` and `redo` are labels, `null` when there is nothing. */
export interface PlanMoved {
  readonly revision: number
  readonly undo: string | null
  readonly redo: string | null
  /** ISO 8601 in UTC: shown as "saved on this computer". */
  readonly savedAt: string
}

/** Files held by the machine's side under a ticket each; the window never sees a path. */
export interface ChosenFiles {
  readonly files: readonly { readonly ticket: string; readonly name: string; readonly size: number }[]
}

/** How a table with these headers was mapped the last time: a field for each of its columns, in their order. */
export interface RememberedMapping {
  readonly table: string
  readonly kind: ImportKind
  readonly fields: readonly (string | null)[]
}

export interface SessionOpened {
  readonly session: string
  readonly files: readonly {
    readonly name: string
    readonly recognised: RecognisedFile
    readonly rowCounts: readonly number[]
    readonly remembered: readonly RememberedMapping[]
  }[]
}

/** What the import would do, counted; its rows come page by page. */
export interface ImportCheck {
  readonly revision: number
  readonly counts: RowCounts
  /** Rows that something is said of, or that stay out. */
  readonly toCheck: number
  /** The as-of date in force, where the choices leave it open. */
  readonly asOf: string
  /** The zone in which these very files were read before, where the choices leave it open; `null`: the campaign's. */
  readonly zone: string | null
  readonly files: readonly {
    readonly name: string
    readonly shape: string | null
    readonly counts: RowCounts
    readonly setAside: DraftedFile['setAside']
    /** About the file as a whole, and the first of the dates whose order is open. Those of rows come with the rows. */
    readonly issues: readonly Issue[]
  }[]
  /** The tables as they were recognised, before any mapping of hers. */
  readonly recognised: readonly RecognisedFile[]
  /** Files whose clock seems to be off, for her to answer with `offsets`; the answered ones too. */
  readonly clockProposals: readonly ClockProposal[]
}

/** The figures that a row brings for its post or stream, each beside the latest known before. */
export interface RowReading {
  readonly asOf: string
  readonly metrics: readonly { readonly metric: Metric; readonly after: number; readonly before: { readonly value: number; readonly asOf: string } | null }[]
}

/** One row of the check screen: what becomes of it, the record before and after, what is to be said of it. */
export interface ImportRow {
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly outcome: RowOutcome
  readonly table: TableName | null
  readonly before: AnyRow | null
  readonly after: AnyRow | null
  /** `null`: no figures, or none that are not there already. */
  readonly reading: RowReading | null
  readonly cells: readonly string[]
  readonly issues: readonly Issue[]
}

export interface ImportRows {
  readonly total: number
  readonly rows: readonly ImportRow[]
}

/** A row of an imported file as it was kept, or why it cannot be shown: its file is gone, is damaged, has no such row. */
export type KeptRowAnswer = (KeptRow & { readonly kind: 'row' }) | { readonly kind: 'missing' | 'unreadable' | 'noRow' }

/** `null`: she closed the dialog. */
export interface Exported {
  readonly files: readonly string[] | null
}

/** Every event that the machine's side sends. */
export interface Events {
  readonly 'plan.changed': PlanMoved & { readonly diff: PlanDiff }
  readonly 'menu.chosen': { readonly item: string }
  /** `session`: the session; or, while files are being opened, the ticket of the first. Bytes then, rows while they are checked. */
  readonly 'import.progress': { readonly session: string; readonly done: number; readonly of: number }
  readonly 'system.changed': StartFacts
}
export type EventName = keyof Events
