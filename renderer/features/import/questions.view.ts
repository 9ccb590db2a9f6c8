import type { ImportCheck } from '../../../shared/contract/answers.ts'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { platformSchema, type Platform } from '../../../shared/domain/values/platform.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import type { Option } from '../../ui/option.ts'
import { columnsInForce } from './columns.view.ts'
import type { ImportDraft } from './import-draft.ts'
import { isOpenTable, type OpenedFile } from './lots.view.ts'
import { columnsByTable, tablesInUse } from './tables.view.ts'
import { hasOpenTimes, zoneOptions } from './zone.view.ts'

/** What only she can say of a lot of files; what need not be asked is `null`. */
export interface Questions {
  readonly sheets: readonly Option[] | null
  /** A date as it stands in the file, empty where only her earlier answer is known. */
  readonly dateOrder: string | null
  /** One question for each file that does not say whose figures it holds. */
  readonly accounts: readonly AccountOfFile[]
  readonly asOf: boolean
  /** The zones that times without one may be in; `null` where no time needs one. */
  readonly zone: readonly Option[] | null
}

/** Whose figures a file holds; `isOnly`: the file need not be named. */
export interface AccountOfFile {
  readonly file: string
  readonly isOnly: boolean
  readonly platform: Platform | null
  readonly options: readonly Option[]
}

export const ALL_SHEETS = ''
const WITH_FIGURES: readonly ImportKind[] = ['results', 'returns']

/** The questions to ask; one that she answered stays, so that the answer can be changed. */
export function questionsOf(files: readonly OpenedFile[], draft: ImportDraft, check: ImportCheck | null, plan: Plan, translate: Translate): Questions {
  const date = check?.files.flatMap((file) => file.issues).find((issue) => issue.code === 'dates.ambiguous')
  const hasZone = draft.kind !== null && (draft.sourceZone !== null || hasOpenTimes(draft.kind, [...columnsByTable(tablesInUse(files, draft), draft).values()].flat(), plan))
  return {
    sheets: sheetOptions(files, translate),
    dateOrder: date === undefined ? (draft.dateOrder === null ? null : '') : date.params.value,
    accounts: accountsOf(files, draft, check, plan),
    zone: hasZone ? zoneOptions(plan, translate) : null,
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

/** A file is asked about as long as it says nothing itself; an answer stays, so that it can be changed. */
function accountsOf(files: readonly OpenedFile[], draft: ImportDraft, check: ImportCheck | null, plan: Plan): readonly AccountOfFile[] {
  return files.flatMap(({ name, recognised }) => {
    const asked = check?.files.find((file) => file.name === name)?.issues.find((issue) => issue.code === 'file.noAccount')
    if (asked === undefined && !draft.accounts.some(({ file }) => file === name)) return []
    const platform = platformSchema.safeParse(asked?.params.platform).data ?? recognised.tables.find((table) => table.platform !== null)?.platform ?? null
    return [{ file: name, isOnly: files.length === 1, platform, options: accountOptions(plan, platform) }]
  })
}

/** Accounts of the platform, and those whose platform is not known yet. */
function accountOptions(plan: Plan, platform: Platform | null): readonly Option[] {
  return rowsOf(plan.accounts)
    .filter((account) => platform === null || account.platform === null || account.platform === platform)
    .map((account) => ({ value: printAccount(account), label: printAccount(account), ...(account.name === '' ? {} : { detail: account.name }) }))
}

/** Our own results export says the date of each reading by itself. */
function hasOwnDates(files: readonly OpenedFile[], kind: ImportKind, { mapping }: ImportDraft): boolean {
  return files.every(({ name, recognised }) =>
    recognised.tables.filter(isOpenTable).some((table) => columnsInForce(name, table, kind, mapping).some(({ field }) => field === 'asOf')),
  )
}
