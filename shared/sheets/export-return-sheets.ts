import { printAccount } from '../domain/campaign/print-account.ts'
import { campaignOf } from '../domain/plan/campaign-of.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Participant } from '../domain/roster/participant.ts'
import { printName } from '../domain/roster/print-name.ts'
import type { Slot } from '../domain/schedule/slot.ts'
import { rowOf, rowsOf } from '../lib/table.ts'
import { formatDate, formatTime } from '../i18n/format.ts'
import type { Translate } from '../i18n/translate.ts'
import { exportSheet, exportWorkbook, type ExportColumn, type ExportFile } from './export-sheet.ts'
import { RESULTS_COLUMNS } from './results.columns.ts'
import { returnQuestions } from './return-questions.ts'
import { safeFileName } from './safe-file-name.ts'
import type { CellSpec } from './workbook-spec.ts'

/** What a person fills, in the order of the sheet; all of them columns of a results file. */
const FILLED = ['permalink', 'publishedAt', 'duration', 'peakViewers', 'views', 'likes', 'comments', 'shares', 'approximate'] as const

/**
 * One small workbook for each person with a slot (M2): their slots are named, they fill link, start and figures, and
 * answer three questions on a second sheet. Only declared columns are read back; the lines above the header and
 * whatever else they write is set aside.
 *
 * @param createdAt the instant that stands in the documents' properties
 */
export function exportReturnSheets(plan: Plan, translate: Translate, createdAt: string): readonly ExportFile[] {
  const slots = rowsOf(plan.slots).filter(({ state }) => state.kind === 'planned')
  return rowsOf(plan.participants).flatMap((person) => {
    const own = slots.filter(({ participants }) => participants.includes(person.id))
    return own.length === 0 ? [] : [returnSheet(plan, person, own, translate, createdAt)]
  })
}

function returnSheet(plan: Plan, person: Participant, slots: readonly Slot[], translate: Translate, createdAt: string): ExportFile {
  const name = translate('export.sheet.return')
  const sheet = exportSheet(name, columnsOf(plan, person, translate), inOrder(slots), introduction(plan, person, translate))
  const spec = exportWorkbook(plan, name, [sheet, returnQuestions(person, translate)], translate, createdAt)
  const label = [translate('export.file.return'), person.ref, printName(person)].filter((part) => part !== '').join(' ')
  return { name: safeFileName(label, 'xlsx'), spec }
}

function columnsOf(plan: Plan, person: Participant, translate: Translate): readonly ExportColumn<Slot>[] {
  const header = (key: string): string =>
    RESULTS_COLUMNS.find((column) => column.key === key)?.header[translate.language] ?? key
  const known: readonly ExportColumn<Slot>[] = [
    { header: header('ref'), width: 9, text: true, cell: ({ ref }) => text(ref) },
    { header: header('participant'), width: 24, text: true, cell: () => text(person.ref === '' ? printName(person) : person.ref) },
    { header: translate('export.planned'), width: 32, cell: (slot) => text(planned(slot)) },
    { header: header('accountHandle'), width: 24, text: true, cell: ({ account }) => text(accountText(plan, account)) },
  ]
  const toFill = FILLED.map((key): ExportColumn<Slot> => ({
    header: header(key),
    width: key === 'permalink' ? 40 : key === 'publishedAt' ? 18 : 13,
    text: key === 'permalink' || key === 'publishedAt' || key === 'duration',
    ...(key === 'approximate' ? { choices: [translate('workbook.yes'), translate('workbook.no')] } : {}),
    cell: () => null,
  }))
  return [...known, ...toFill]
}

/** What the slot was meant to be: for the reader only, under a header that no import knows. */
function planned({ startMinute, title }: Slot): string {
  return startMinute === null ? title : `${formatTime(startMinute)} ${title}`
}

function accountText(plan: Plan, id: Slot['account']): string {
  const account = id === null ? undefined : rowOf(plan.accounts, id)
  return account === undefined ? '' : printAccount(account)
}

function introduction(plan: Plan, person: Participant, translate: Translate): readonly (readonly CellSpec[])[] {
  const { name, day } = campaignOf(plan)
  return [
    [{ kind: 'text', text: translate('export.return.title', { name: printName(person), campaign: name }), style: 'title' }],
    [{ kind: 'text', text: translate('export.return.intro', { day: formatDate(day, translate) }), style: 'subtitle' }],
    [],
  ]
}

function inOrder(slots: readonly Slot[]): readonly Slot[] {
  return [...slots].sort((a, b) => (a.startMinute ?? 9999) - (b.startMinute ?? 9999))
}

function text(value: string): CellSpec {
  return value === '' ? null : { kind: 'text', text: value }
}
