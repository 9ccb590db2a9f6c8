import type { ImportRow } from '../../../shared/contract/answers.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Issue } from '../../../shared/errors/issue.ts'
import { describeIssue } from '../../../shared/i18n/describe-issue.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { RecognisedColumn } from '../../../shared/sheets/recognised.ts'
import { keepingBoth, leavingOut, type RowAction } from './row-actions.view.ts'
import { isRepeat, repeatActions, repeatText } from './repeats.view.ts'
import { whichActions, whichCandidates, whichText, type CandidateAction } from './which.view.ts'

export interface RowProblem {
  readonly text: string
  readonly isError: boolean
  /** The records that the row may be about, each to be chosen. */
  readonly candidates: readonly CandidateAction[]
  readonly actions: readonly RowAction[]
}

/** The problems of a row, in sentences, each with what can be done. Leaving the row out is offered once. */
export function problemsOf(row: ImportRow, kind: ImportKind, columns: readonly RecognisedColumn[], plan: Plan, translate: Translate): readonly RowProblem[] {
  const lastError = row.issues.findLastIndex(({ severity }) => severity === 'error')
  const leftOutAt = lastError >= 0 ? lastError : row.issues.findIndex((issue) => isRepeat(issue) || isEditable(issue))
  const isOut = row.outcome === 'ignored'
  return row.issues.map((issue, index) => ({
    text: sentenceOf(issue, kind, plan, translate),
    isError: issue.severity === 'error',
    candidates: issue.code === 'match.ambiguous' && !isOut ? whichCandidates(issue, plan, translate) : [],
    // What is out already is not to be corrected, nor left out again.
    actions: isOut ? [] : [
      ...answersTo(issue, row, kind, translate),
      ...(isEditable(issue) ? [editing(issue, row, columns, translate)] : []),
      ...(index === leftOutAt ? [leavingOut(row, translate)] : []),
    ],
  }))
}

/** The place is the row above: only its column needs a name. */
function sentenceOf(issue: Issue, kind: ImportKind, plan: Plan, translate: Translate): string {
  if (isRepeat(issue)) return repeatText(issue, kind, translate)
  if (issue.code === 'match.ambiguous') return whichText(issue, plan, translate)
  if (issue.code === 'dates.ambiguous') return translate('import.dateOpen', { value: issue.params.value })
  return describeIssue({ ...issue, sheet: '', row: null }, translate)
}

function answersTo(issue: Issue, row: ImportRow, kind: ImportKind, translate: Translate): readonly RowAction[] {
  if (isRepeat(issue)) return repeatActions(issue, row, kind, translate)
  if (issue.code !== 'match.ambiguous') return []
  const apart = keepingBoth(row, translate)
  return whichActions(issue, kind, translate).map((label) => ({ ...apart, label, name: `${label} · ${translate('import.row')} ${String(row.row)}` }))
}

/** What only tells her of something is not to be corrected in the row. */
function isEditable(issue: Issue): boolean {
  const { code, severity } = issue
  if (code === 'dates.ambiguous' || code.startsWith('file.') || code.startsWith('account.')) return false
  return severity === 'error' || code.startsWith('cell.not') || code === 'cell.severalValues' || code.startsWith('match.')
}

function editing(issue: Issue, row: ImportRow, columns: readonly RecognisedColumn[], translate: Translate): RowAction {
  const ofHeader = columns.filter(({ header }) => header === issue.column)
  const column = ofHeader.find(({ index }) => row.cells[index] === issue.value) ?? ofHeader[0]
  return { kind: 'edit', label: translate('import.edit'), name: translate('import.editName', { row: row.row }), index: column?.index ?? null }
}
