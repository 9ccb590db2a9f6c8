import { issue, type Issue, type IssueCode, type IssueParams } from '../../errors/issue.ts'
import type { Campaign } from '../campaign/campaign.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan, TableName } from '../plan/plan.ts'
import type { Source } from '../values/source.ts'
import type { DraftFile, RowRef } from './draft.ts'
import { fileClockOf, type FileClock } from './file-clock.ts'
import type { ClockProposal, ReconcileContext, RowDecision } from './preview.ts'
import { workingPlanOf, type WorkingPlan } from './working-plan.ts'

/** What became of a row, as far as its own subject can say; {@link Preview} counts it once the whole file is worked out. */
export type RowFate = RowRef &
  (
    | { readonly kind: 'rejected' }
    | { readonly kind: 'ignored'; readonly record: string | null }
    /** The row concerns this record; `touched` also names its companions (an item's observation). */
    | { readonly kind: 'record'; readonly touched: readonly Touched[]; readonly changed: boolean }
  )
export type Touched = readonly [table: TableName, id: string]

/** Everything a reconciliation works with: the plan as it will be, the user's answers, and what there is to say. */
export interface Desk {
  readonly campaign: Campaign
  readonly working: WorkingPlan
  readonly context: ReconcileContext
  readonly file: Pick<DraftFile, 'file' | 'sha256' | 'shape' | 'platform' | 'kind'>
  /** How the times of the file are read; its drafts have them as this says. */
  readonly clock: FileClock
  readonly clockProposals: ClockProposal[]
  readonly issues: Issue[]
  readonly say: <Code extends IssueCode>(
    severity: 'warning' | 'error',
    code: Code,
    params: IssueParams[Code],
    at: RowRef,
    value?: string,
  ) => void
  readonly choicesOf: (ref: RowRef) => readonly RowDecision['choice'][]
  readonly sourceOf: (ref: RowRef) => Source
}

/** Lays out the desk for one file. */
export function deskOf(file: DraftFile, plan: Plan, context: ReconcileContext): Desk {
  const issues: Issue[] = []
  const choices = new Map<string, RowDecision['choice'][]>()
  for (const decision of context.decisions) {
    if (decision.file !== undefined && decision.file !== file.file) continue
    const key = rowKey(decision)
    choices.set(key, [...(choices.get(key) ?? []), decision.choice])
  }
  return {
    campaign: campaignOf(plan),
    working: workingPlanOf(plan),
    context: { ...context, account: context.accounts?.find((one) => one.file === file.file)?.account ?? context.account },
    file: { file: file.file, sha256: file.sha256, shape: file.shape, platform: file.platform, kind: file.kind },
    clock: fileClockOf(file, plan, context),
    clockProposals: [],
    issues,
    say: (severity, code, params, at, value) => {
      const place = { sheet: at.sheet, row: at.row, ...(value === undefined ? {} : { value }) }
      issues.push(issue(severity, code, params, place))
    },
    choicesOf: (ref) => choices.get(rowKey(ref)) ?? [],
    sourceOf: (ref) => ({ kind: 'import', import: context.importId, sheet: ref.sheet, row: ref.row }),
  }
}

/** How a row is named in answers: `Feuil1!7`. */
export function rowKey(ref: RowRef): string {
  return `${ref.sheet}!${String(ref.row)}`
}

/** The record that the user matched this row with, of one kind of id (`participant`, `slot`, `account`, …), or `null`. */
export function matchedBy(desk: Desk, ref: RowRef, kind: string): string | null {
  for (const choice of desk.choicesOf(ref)) {
    if (choice.kind === 'match' && choice.record.startsWith(`${kind}:`)) return choice.record
  }
  return null
}

/** Whether the user left this row out. */
export function isLeftOut(desk: Desk, ref: RowRef): boolean {
  return desk.choicesOf(ref).some((choice) => choice.kind === 'leaveOut')
}
