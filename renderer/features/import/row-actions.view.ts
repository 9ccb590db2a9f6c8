import type { ImportRow } from '../../../shared/contract/answers.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { RowChoice, RowPlace } from './import-draft.ts'

/** What she can do about a problem of a row. `name` says it whole, for a screen reader. */
export type RowAction =
  | {
      readonly kind: 'decide'
      readonly label: string
      readonly name: string
      readonly choice: RowChoice
      /** The records between which this choice is; absent: it is about the whole row. */
      readonly among?: readonly string[]
      /** The row that is decided of, where it is not the one with the problem. */
      readonly place?: RowPlace
    }
  /** `index`: the column at fault, where one is. */
  | { readonly kind: 'edit'; readonly label: string; readonly name: string; readonly index: number | null }

/** Leaves the row out of the import. */
export function leavingOut(row: ImportRow, translate: Translate): RowAction {
  return { kind: 'decide', label: translate('import.leaveOut'), name: translate('import.leaveOutName', { row: row.row }), choice: { kind: 'leaveOut' } }
}

/** Keeps the row apart from whatever it could be the same as. */
export function keepingBoth(row: ImportRow, translate: Translate): RowAction {
  return { kind: 'decide', label: translate('import.keepBoth'), name: translate('import.keepBothName', { row: row.row }), choice: { kind: 'keepBoth' } }
}
