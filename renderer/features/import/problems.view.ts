import type { ImportRow } from '../../../shared/contract/answers.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import { printPeople } from '../../../shared/domain/intake/find-person.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { Issue } from '../../../shared/errors/issue.ts'
import { describeIssue } from '../../../shared/i18n/describe-issue.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import type { RecognisedColumn } from '../../../shared/sheets/recognised.ts'
import type { RowChoice } from './import-draft.ts'

/** What she can do about a problem of a row. `name` says it whole, for a screen reader. */
export type RowAction =
  | { readonly kind: 'decide'; readonly label: string; readonly name: string; readonly choice: RowChoice }
  /** `index`: the column at fault, where one is. */
  | { readonly kind: 'edit'; readonly label: string; readonly name: string; readonly index: number | null }

export interface RowProblem {
  readonly text: string
  readonly isError: boolean
  readonly actions: readonly RowAction[]
}

const CANDIDATES_SHOWN = 3

/** The problems of a row, in sentences, each with what can be done. Leaving the row out is offered once. */
export function problemsOf(row: ImportRow, kind: ImportKind, columns: readonly RecognisedColumn[], plan: Plan, translate: Translate): readonly RowProblem[] {
  const lastError = row.issues.findLastIndex(({ severity }) => severity === 'error')
  return row.issues.map((issue, index) => {
    const actions = [
      ...answersTo(issue, row, kind, plan, translate),
      ...(isEditable(issue) ? [editing(issue, row, columns, translate)] : []),
      ...(index === lastError || (lastError < 0 && index === 0 && isEditable(issue)) ? [leaving(row, translate)] : []),
    ]
    return { text: sentenceOf(issue, kind, translate), isError: issue.severity === 'error', actions }
  })
}

/** The place is the row above: only its column needs a name. */
function sentenceOf(issue: Issue, kind: ImportKind, translate: Translate): string {
  if (isSamePerson(issue, kind)) return translate('import.samePerson', { row: issue.params.otherRow })
  if (issue.code === 'dates.ambiguous') return translate('import.dateOpen', { value: issue.params.value })
  return describeIssue({ ...issue, sheet: '', row: null }, translate)
}

function isSamePerson(issue: Issue, kind: ImportKind): issue is Extract<Issue, { code: 'row.duplicateOf' }> {
  return issue.code === 'row.duplicateOf' && issue.severity === 'error' && kind === 'roster'
}

function answersTo(issue: Issue, row: ImportRow, kind: ImportKind, plan: Plan, translate: Translate): readonly RowAction[] {
  const apart: RowAction = {
    kind: 'decide', label: translate('import.keepBoth'), name: translate('import.keepBothName', { row: row.row }), choice: { kind: 'keepBoth' },
  }
  if (isSamePerson(issue, kind)) {
    const other = issue.params.otherRow
    const name = translate('import.mergeName', { row: row.row, other })
    return [{ kind: 'decide', label: translate('import.merge'), name, choice: { kind: 'match', record: `${row.sheet}!${String(other)}` } }, apart]
  }
  if (issue.code !== 'match.ambiguous') return []
  const candidates = rowsOf(plan.participants).filter((person) => issue.params.candidates.includes(printPeople([person])))
  const people = candidates.slice(0, CANDIDATES_SHOWN).map((person): RowAction => {
    const label = translate('import.itIs', { name: `${printName(person)} (${person.ref})` })
    return { kind: 'decide', label, name: label, choice: { kind: 'match', record: person.id } }
  })
  const somebodyElse: RowAction = { ...apart, label: translate('import.itIsNew') }
  return issue.severity === 'error' && kind === 'roster' ? [...people, somebodyElse] : kind === 'schedule' && candidates.length === 0 ? [apart] : people
}

/** What only tells her of something is not to be corrected in the row. */
function isEditable({ code, severity }: Issue): boolean {
  if (code === 'dates.ambiguous' || code.startsWith('file.') || code.startsWith('account.')) return false
  return severity === 'error' || code.startsWith('cell.not') || code === 'cell.severalValues' || code.startsWith('match.')
}

function editing(issue: Issue, row: ImportRow, columns: readonly RecognisedColumn[], translate: Translate): RowAction {
  const ofHeader = columns.filter(({ header }) => header === issue.column)
  const column = ofHeader.find(({ index }) => row.cells[index] === issue.value) ?? ofHeader[0]
  return { kind: 'edit', label: translate('import.edit'), name: translate('import.editName', { row: row.row }), index: column?.index ?? null }
}

function leaving(row: ImportRow, translate: Translate): RowAction {
  return { kind: 'decide', label: translate('import.leaveOut'), name: translate('import.leaveOutName', { row: row.row }), choice: { kind: 'leaveOut' } }
}
