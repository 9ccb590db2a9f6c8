import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { candidatesOf } from './candidates.view.ts'
import type { RowChoice } from './import-draft.ts'

/** What she decided of a row, in a sentence. */
export function saidText(choice: RowChoice, kind: ImportKind, plan: Plan, translate: Translate): string {
  if (choice.kind !== 'match') return translate(choice.kind === 'leaveOut' ? 'import.saidLeaveOut' : 'import.saidKeepBoth')
  if (kind === 'roster') return translate('import.saidMatch')
  const [chosen] = candidatesOf({ records: choice.record }, plan, translate)
  return chosen === undefined ? translate('import.saidMatch') : translate('import.saidIs', { name: chosen.label })
}
