import type { ChosenFiles, ImportCheck, PlanMoved, SessionOpened } from '../../../shared/contract/answers.ts'
import type { AppError } from '../../../shared/errors/app-error.ts'
import type { ImportDraft } from './import-draft.ts'
import type { Lot } from './lots.view.ts'

/** What is being checked: files of one kind in a session of their own, her choices, and what they would do. */
export interface Checking {
  readonly kind: 'check'
  readonly session: string
  readonly files: SessionOpened['files']
  readonly draft: ImportDraft
  /** What the draft would do; while a newer draft is being checked, what the one before it would. */
  readonly check: ImportCheck | null
  readonly work: 'checking' | 'saving' | null
  readonly error: AppError | null
  /** The plan moved since she last looked. */
  readonly isStale: boolean
  /** She went to another screen in the middle of it and came back. */
  readonly isBack: boolean
}

export interface Done {
  readonly kind: 'done'
  readonly files: readonly string[]
  readonly importKind: NonNullable<ImportDraft['kind']>
  readonly check: ImportCheck
  readonly moved: PlanMoved
}

export type ImportStage =
  | { readonly kind: 'file'; readonly error: AppError | null }
  /** `ticket`: of the first file, by which the opening is known until there is a session. */
  | { readonly kind: 'opening'; readonly names: readonly string[]; readonly ticket: string }
  | Checking
  | Done

export type Ticket = ChosenFiles['files'][number]

/** What is still to be checked once this lot is done. */
export interface WaitingLot {
  readonly kind: Lot['kind']
  /** Whether its files were opened before and sorted by kind; files that came in the meantime were not. */
  readonly isSorted: boolean
  readonly tickets: readonly Ticket[]
}

export interface ImportFlow {
  readonly stage: ImportStage
  readonly waiting: readonly WaitingLot[]
  /** Files that were chosen, dropped or pasted: opened now, or after what is under way. The same tickets again do nothing. */
  readonly take: (tickets: readonly Ticket[]) => Promise<void>
  readonly change: (change: (draft: ImportDraft) => ImportDraft) => void
  readonly accept: () => Promise<void>
  /** On to the next lot of the files that were chosen. */
  readonly next: () => Promise<void>
  /** Ends what is under way, reading included, and goes back to choosing files. */
  readonly leave: () => void
  /** She goes to another screen: a check and all that is chosen in it stays; what is done is done. */
  readonly goAway: () => void
  /** She is back: what the files would do is asked again where the plan has moved in the meantime. */
  readonly comeBack: (revision: number) => void
}
