import { emptyPlan, TABLE_NAMES, type Plan } from '../../../shared/domain/plan/plan.ts'
import { INDICATOR_IDS, type IndicatorId } from '../../../shared/domain/results/indicator.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { tableOf } from '../../../shared/lib/table.ts'
import { sheetNamed, type ReadBackBook, type ReadBackCell } from '../../support/read-back/foreign-readers.ts'
import type { RunningApp } from '../../support/window/running-app.ts'

/** The plan of the only campaign, as the app keeps it. */
export async function openPlan({ call }: RunningApp): Promise<Plan> {
  const list = await call('campaign.list', {})
  const opened = list.ok ? await call('campaign.open', { id: list.value[0]?.id ?? '' }) : list
  if (!opened.ok) throw new Error(opened.error.code)
  const { tables } = opened.value
  // Each table of the plan by its own name, from rows of that same table.
  return { ...emptyPlan(), ...Object.fromEntries(TABLE_NAMES.map((name) => [name, tableOf(tables[name])])) } as unknown as Plan
}

/** Each indicator with its value in the summary sheet; a dash or a sentence is no value, elapsed times are in seconds. */
export function summaryOf(book: ReadBackBook, words: Translate): readonly (readonly [IndicatorId, number | null])[] {
  const { cells } = sheetNamed(book, words('workbook.sheet.summary'))
  const labels = Object.entries(cells).filter(([address]) => /^A\d/u.test(address))
  return INDICATOR_IDS.map((id) => {
    const [address] = labels.find(([, { value }]) => value === words(`workbook.indicator.${id}`)) ?? []
    if (address === undefined) throw new Error(`the summary has no line for ${id}`)
    return [id, numberIn(cells[address.replace('A', 'B')])]
  })
}

/** Everything that stands in a cell of any sheet. */
export function textsOf(book: ReadBackBook): readonly unknown[] {
  return book.sheets.flatMap(({ cells }) => Object.values(cells).map(({ value }) => value))
}

function numberIn(cell: ReadBackCell | undefined): number | null {
  const value = cell?.type === 'f' ? cell.stored : (cell?.value ?? null)
  if (typeof value === 'number') return value
  return typeof value === 'object' && value !== null && 'days' in value ? value.days * 86_400 : null
}
