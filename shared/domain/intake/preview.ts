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

/** What comes to reconciliation from outside: ids, dates, the account a whole file belongs to. */
export interface ReconcileContext {
  readonly importId: ImportId
  readonly newId: NewId
  readonly now: Instant
  /** The as-of date of the figures in a results file. */
  readonly asOf: PlainDate
  /** `--account`: the account of a file that does not name its own (YouTube, X, Twitch), as typed. */
  readonly account: string | null
  /** `--source-zone`: the zone of wall-clock times whose file gives none; `null` = the campaign's. */
  readonly sourceZone: string | null
  readonly decisions: readonly RowDecision[]
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
}
