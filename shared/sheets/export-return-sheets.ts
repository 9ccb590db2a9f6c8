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
const FILLED = [
  'tookPlace', 'reason', 'platform', 'accountHandle', 'permalink', 'publishedAt', 'duration', 'peakViewers', 'views', 'likes', 'comments', 'shares', 'approximate',
] as const
type Filled = (typeof FILLED)[number]

const WIDTHS: Readonly<Partial<Record<Filled, number>>> = { tookPlace: 11, reason: 20, accountHandle: 22, permalink: 30, publishedAt: 15, views: 9, likes: 9, comments: 14, approximate: 13 }
const TEXT: ReadonlySet<Filled> = new Set(['reason', 'accountHandle', 'permalink', 'publishedAt', 'duration'])

/**
 * One small workbook for each person with a slot (M2): their slots are named by short code, they say whether each took
 * place (or why not), on which account, its link, start and figures, and answer three questions on a second sheet. Only
 * declared columns are read back; the lines above the header and whatever else they write is set aside.
 *
 * @param createdAt the instant that stands in the documents' properties
 * @param people whose sheets are wanted; all unless given
 */
export function exportReturnSheets(plan: Plan, translate: Translate, createdAt: string, people: ReadonlySet<string> | null = null): readonly ExportFile[] {
  const slots = rowsOf(plan.slots).filter(({ state }) => state.kind === 'planned')
  return rowsOf(plan.participants).flatMap((person) => {
    const own = slots.filter(({ participants }) => participants.includes(person.id))
    const isWanted = people === null ? own.length > 0 : people.has(person.id)
    return isWanted ? [returnSheet(plan, person, own, translate, createdAt)] : []
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
    { header: header('participant'), width: 12, text: true, cell: () => text(person.ref === '' ? printName(person) : person.ref) },
    { header: translate('export.planned'), width: 30, cell: (slot) => text(planned(slot)) },
  ]
  const choices = choicesFor(plan, person, translate)
  const toFill = FILLED.map((key): ExportColumn<Slot> => ({
    header: header(key),
    width: WIDTHS[key] ?? 12,
    text: TEXT.has(key),
    ...choices[key],
    cell: (slot) => filledIn(plan, slot, key, translate),
  }))
  return [...known, ...toFill]
}

/** To be filled in: drawn, so that the line goes on to its end. */
const TO_FILL: CellSpec = { kind: 'blank', style: 'body' }

/** What is planned already; the rest is asked. */
function filledIn(plan: Plan, slot: Slot, key: Filled, translate: Translate): CellSpec {
  const account = slot.account === null ? undefined : rowOf(plan.accounts, slot.account)
  if (account === undefined) return TO_FILL
  if (key === 'accountHandle') return text(printAccount(account))
  return key === 'platform' && account.platform !== null ? text(translate(`workbook.platform.${account.platform}`)) : TO_FILL
}

type Choices = Pick<ExportColumn<Slot>, 'choices' | 'isOpen'>

/** Yes or no; the campaign's platforms; the accounts of the house and of this person, others may be written. */
function choicesFor(plan: Plan, person: Participant, translate: Translate): Readonly<Partial<Record<Filled, Choices>>> {
  const yesOrNo = { choices: [translate('workbook.yes'), translate('workbook.no')] }
  const accounts = rowsOf(plan.accounts).filter(({ owner }) => owner.kind === 'house' || owner.participant === person.id)
  const platforms = new Set([...campaignOf(plan).platforms, ...accounts.flatMap(({ platform }) => platform ?? [])])
  return {
    tookPlace: yesOrNo,
    approximate: yesOrNo,
    platform: { choices: [...platforms].map((platform) => translate(`workbook.platform.${platform}`)), isOpen: true },
    accountHandle: { choices: [...new Set(accounts.map(printAccount))], isOpen: true },
  }
}

/** What the slot was meant to be: for the reader only, under a header that no import knows. */
function planned({ startMinute, title }: Slot): string {
  return startMinute === null ? title : `${formatTime(startMinute)} ${title}`
}

function introduction(plan: Plan, person: Participant, translate: Translate): readonly (readonly CellSpec[])[] {
  const { name, day } = campaignOf(plan)
  return [
    [{ kind: 'text', text: translate('export.return.title', { name: printName(person), campaign: name }), style: 'title' }],
    [{ kind: 'text', text: translate('export.return.intro', { day: formatDate(day, translate) }), style: 'subtitle' }],
    [{ kind: 'text', text: translate('export.return.more'), style: 'subtitle' }],
  ]
}

function inOrder(slots: readonly Slot[]): readonly Slot[] {
  return [...slots].sort((a, b) => (a.startMinute ?? 9999) - (b.startMinute ?? 9999))
}

function text(value: string): CellSpec {
  return value === '' ? null : { kind: 'text', text: value }
}
