import { readCandidateRecords } from '../../../shared/domain/intake/candidate-records.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import type { Issue } from '../../../shared/errors/issue.ts'
import { describeIssue } from '../../../shared/i18n/describe-issue.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { candidatesOf } from './candidates.view.ts'
import type { RowAction } from './row-actions.view.ts'

type Which = Extract<Issue, { code: 'match.ambiguous' }>

/** A record that a row may be about, to be chosen. */
export interface CandidateAction {
  readonly action: Extract<RowAction, { kind: 'decide' }>
  readonly detail: string
}

/** The question which record is meant. */
export function whichText(issue: Which, plan: Plan, translate: Translate): string {
  const { value } = issue.params
  const count = candidatesOf(issue.params, plan, translate).length
  if (count > 0) return value === '' ? translate('import.whichRow', { count }) : translate('import.which', { value, count })
  return describeIssue({ ...issue, sheet: '', row: null }, translate)
}

/** The records to choose from, each with what tells it from the others. */
export function whichCandidates({ params }: Which, plan: Plan, translate: Translate): readonly CandidateAction[] {
  const among = readCandidateRecords(params)
  return candidatesOf(params, plan, translate).map(({ record, label, detail }) => ({
    detail,
    action: { kind: 'decide', label, name: translate('import.itIs', { name: [label, detail].filter((text) => text !== '').join(' · ') }), choice: { kind: 'match', record }, among },
  }))
}

/** The labels of what may be said instead of choosing one: that the row is none of them. */
export function whichActions({ params, severity }: Which, kind: ImportKind, translate: Translate): readonly string[] {
  const records = readCandidateRecords(params)
  if (severity !== 'error') return []
  if (kind === 'roster') return [translate('import.itIsNew')]
  if (records.every((record) => record.startsWith('slot:'))) return [translate('import.itIsNewSlot')]
  // A post found by its id is that post; one found by its link alone may be another.
  return records.length === 1 && records.every((record) => record.startsWith('item:')) ? [translate('import.itIsNewPost')] : []
}
