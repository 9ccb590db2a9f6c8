import type { ImportRow } from '../../../shared/contract/answers.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import type { Issue } from '../../../shared/errors/issue.ts'
import { describeIssue } from '../../../shared/i18n/describe-issue.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { keepingBoth, type RowAction } from './row-actions.view.ts'

type Repeat = Extract<Issue, { code: 'row.duplicateOf' }>

/** Kinds whose rows are figures: two rows with different ones cannot both be right. */
const OF_FIGURES: readonly ImportKind[] = ['results', 'returns', 'series']

/** Whether an issue says that a row repeats another of its file. */
export function isRepeat(issue: Issue): issue is Repeat {
  return issue.code === 'row.duplicateOf'
}

/** What a row that repeats another means, by what the rows are. An error is a question; a warning says what was done. */
export function repeatText(issue: Repeat, kind: ImportKind, translate: Translate): string {
  const row = issue.params.otherRow
  const isOpen = issue.severity === 'error'
  if (kind === 'roster') return translate(isOpen ? 'import.samePerson' : 'import.mergedPerson', { row })
  if (OF_FIGURES.includes(kind) && isOpen) return translate('import.otherFigures', { row })
  if (!isOpen) return translate(kind === 'schedule' ? 'import.sameSlot' : 'import.countedOnce', { row })
  return describeIssue({ ...issue, sheet: '', row: null }, translate)
}

/** What can be done about it: merge or keep both people, keep both slots, take the one row's figures or the other's. */
export function repeatActions(issue: Repeat, row: ImportRow, kind: ImportKind, translate: Translate): readonly RowAction[] {
  const other = issue.params.otherRow
  const isOpen = issue.severity === 'error'
  const apart = keepingBoth(row, translate)
  if (kind === 'roster' && isOpen) {
    const name = translate('import.mergeName', { row: row.row, other })
    return [{ kind: 'decide', label: translate('import.merge'), name, choice: { kind: 'match', record: `${row.sheet}!${String(other)}` } }, apart]
  }
  if ((kind === 'roster' || kind === 'schedule') && !isOpen) return [apart]
  if (!OF_FIGURES.includes(kind) || !isOpen) return []
  const place = { file: row.file, sheet: row.sheet, row: other }
  return [{ kind: 'decide', label: translate('import.takeThis'), name: translate('import.takeThisName', { row: row.row, other }), choice: { kind: 'leaveOut' }, place }]
}
