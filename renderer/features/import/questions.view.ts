import type { ImportCheck } from '../../../shared/contract/answers.ts'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { platformSchema } from '../../../shared/domain/values/platform.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import type { Option } from '../../ui/option.ts'
import { columnsInForce } from './columns.view.ts'
import type { ImportDraft } from './import-draft.ts'
import { isOpenTable, type OpenedFile } from './lots.view.ts'

/** What only she can say of a lot of files; what need not be asked is `null`. */
export interface Questions {
  readonly sheets: readonly Option[] | null
  /** A date as it stands in the file, empty where only her earlier answer is known. */
  readonly dateOrder: string | null
  readonly account: { readonly platform: string | null; readonly options: readonly Option[] } | null
  readonly asOf: boolean
}

export const ALL_SHEETS = ''
const WITH_FIGURES: readonly ImportKind[] = ['results', 'returns', 'series']

/** The questions to ask; one that she answered stays, so that the answer can be changed. */
export function questionsOf(files: readonly OpenedFile[], draft: ImportDraft, check: ImportCheck | null, plan: Plan, translate: Translate): Questions {
  const issues = check?.files.flatMap((file) => file.issues) ?? []
  const date = issues.find((issue) => issue.code === 'dates.ambiguous')
  const account = issues.find((issue) => issue.code === 'file.noAccount')
  const platform = account?.params.platform ?? null
  return {
    sheets: sheetOptions(files, translate),
    dateOrder: date === undefined ? (draft.dateOrder === null ? null : '') : date.params.value,
    account: account === undefined && draft.account === null ? null : { platform, options: accountOptions(plan, platform) },
    asOf: draft.kind !== null && WITH_FIGURES.includes(draft.kind) && !hasOwnDates(files, draft.kind, draft),
  }
}

function sheetOptions(files: readonly OpenedFile[], translate: Translate): readonly Option[] | null {
  const [file, ...others] = files
  const tables = file?.recognised.tables.filter(({ columns }) => columns.length > 0) ?? []
  const names = [...new Set(tables.map(({ name }) => name))]
  if (others.length > 0 || names.length < 2) return null
  return [{ value: ALL_SHEETS, label: translate('import.allSheets') }, ...names.map((name) => ({ value: name, label: name }))]
}

/** Accounts of the platform, and those whose platform is not known yet. */
function accountOptions(plan: Plan, platform: string | null): readonly Option[] {
  const known = platformSchema.safeParse(platform)
  return rowsOf(plan.accounts)
    .filter((account) => !known.success || account.platform === null || account.platform === known.data)
    .map((account) => ({ value: printAccount(account), label: printAccount(account), ...(account.name === '' ? {} : { detail: account.name }) }))
}

/** Our own results export says the date of each reading by itself. */
function hasOwnDates(files: readonly OpenedFile[], kind: ImportKind, { mapping }: ImportDraft): boolean {
  return files.every(({ name, recognised }) =>
    recognised.tables.filter(isOpenTable).some((table) => columnsInForce(name, table, kind, mapping).some(({ field }) => field === 'asOf')),
  )
}
