import type { Issue } from '../../errors/issue.ts'
import type { ImportId } from '../values/id-schema.ts'
import type { PlainDate, Instant } from '../values/moment.ts'
import type { RowCounts } from '../results/import-record.ts'
import type { PlanDiff } from '../plan/plan-diff.ts'
import type { NewId } from '../../lib/id.ts'
import type { RowRef } from './draft.ts'

export type RowOutcome = 'added' | 'updated' | 'unchanged' | 'ignored' | 'rejected'

/** What becomes of one source row, and which record it concerns. */
export interface AccountedRow extends RowRef {
  readonly outcome: RowOutcome
  readonly record: string | null
}

/**
 * The answers to questions that only the user can settle, by `sheet!row`. `match` names a record by its id (the prefix
 * says what is answered: participant, slot, stream, account), or, in a roster, another row of the file: `Feuil1!7`.
 */
export interface RowDecision extends RowRef {
  /** The file meant, where one import takes several; absent = whichever has that sheet and row. */
  readonly file?: string
  readonly choice:
    | { readonly kind: 'leaveOut' }
    | { readonly kind: 'keepBoth' }
    | { readonly kind: 'match'; readonly record: string }
}

/** What is to be added to every time of day of one file: her answer to a {@link ClockProposal}. 0: leave them as they are. */
export interface FileOffset {
  readonly file: string
  readonly offsetMinutes: number
}

/**
 * The times of a whole file seem to be off (another zone, a clock that was wrong): offered with its evidence, never
 * applied by itself. Until `ReconcileContext.offsets` answers for the file, nothing of it is linked by its times.
 */
export interface ClockProposal extends FileOffset {
  readonly evidence: ClockEvidence
  /** Whether `offsets` answers for this file. It stays in the list, so that the answer can be changed. */
  readonly isAnswered: boolean
}

/**
 * What the offset was found from. `noted`: streams whose start somebody noted; `planned`: times on the run of show;
 * `knownPosts`: the same posts in an earlier file; `earlierFile`: the offset of the last file of this shape and account.
 */
export interface ClockEvidence {
  readonly from: 'noted' | 'planned' | 'knownPosts' | 'earlierFile'
  /** How many rows could be held against something known, and how many of them agree. */
  readonly pairs: number
  readonly agreeing: number
  /** How many would agree with the times as they are. */
  readonly unmoved: number
  /** How far apart those that agree lie, in minutes, from the earliest to the latest. */
  readonly spreadMinutes: number
  /** The name of the earlier file, where it is one; else empty. */
  readonly earlierFile: string
}

/** Whose figures one file holds that does not say it itself, as typed. */
export interface FileAccount {
  readonly file: string
  readonly account: string
}

/** What comes to reconciliation from outside: ids, dates, the account a whole file belongs to. */
export interface ReconcileContext {
  readonly importId: ImportId
  readonly newId: NewId
  readonly now: Instant
  /** The as-of date of the figures in a results file. */
  readonly asOf: PlainDate
  /** `--account`: the account of a file that does not name its own (YouTube, X, Twitch), as typed. */
  readonly account: string | null
  /** The same for one file among several; it goes before `account`. */
  readonly accounts?: readonly FileAccount[]
  /** `--source-zone`: the zone of wall-clock times whose file gives none; `null` = the campaign's. */
  readonly sourceZone: string | null
  readonly decisions: readonly RowDecision[]
  /** Her answers about the clocks of whole files. A file without one has the offset it was imported with before. */
  readonly offsets: readonly FileOffset[]
  /** Told as each row is begun, for whoever shows how far the work is. */
  readonly onRow?: () => void
}

/**
 * What an import would do: the very diff that will be applied, what became of each row, what to say of them.
 * added + updated + unchanged + ignored + rejected = read, always.
 */
export interface Preview {
  readonly diff: PlanDiff
  readonly rows: readonly AccountedRow[]
  readonly issues: readonly Issue[]
  readonly counts: RowCounts
  /** At most one for each file. */
  readonly clockProposals: readonly ClockProposal[]
}
