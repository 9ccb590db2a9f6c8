import type { Stacks } from '../app/ports.ts'
import type { AppError } from '../../shared/errors/app-error.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import type { Moment } from './backups.ts'
import type { StoreContext } from './context.ts'
import type { StoredDocument } from './document.ts'
import type { StoredHistory } from './history-document.ts'
import type { JournalFile } from './journal-file.ts'
import type { ChainPoint } from './journal-line.ts'
import type { Lock } from './lock.ts'
import type { Snapshot } from './plan-document.ts'

/** Where a campaign stands: replaced as a whole, and only after the disk has it. */
export interface Standing {
  readonly plan: Plan
  readonly point: ChainPoint
  readonly stacks: Stacks
}

/** A campaign in the hands of its only writer: its files, and what its memory knows of them. */
export interface Writer {
  readonly context: StoreContext
  readonly folder: string
  readonly lock: Lock
  readonly snapshot: StoredDocument<Snapshot>
  readonly history: StoredDocument<StoredHistory>
  readonly journal: JournalFile
  standing: Standing
  /** The highest generation ever seen in the folder. */
  generation: number
  /** The snapshot on which the journal builds. */
  journalMoment: Moment
  /** Lines in the journal that the snapshot does not hold. */
  editsSince: number
  /** Set once somebody else changed the files: nothing is written any more. */
  conflict: AppError | null
  /** Whether replaced snapshots and histories become backups: not while people are forgotten. */
  keepsReplaced: boolean
}
