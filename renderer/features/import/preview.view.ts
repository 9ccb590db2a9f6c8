import type { ImportRow } from '../../../shared/contract/answers.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import { formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { RecognisedColumn } from '../../../shared/sheets/recognised.ts'
import { declaredColumns } from './columns.view.ts'
import { recordTexts } from './record-texts.view.ts'

/** A column of the rows to check. `fields`: which fields of the file it shows where the record does not say it. */
export interface PreviewColumn {
  readonly key: string
  readonly label: string
  readonly fields: readonly string[]
  readonly isNumber: boolean
  /** A date with its time: cut off, it says nothing. */
  readonly isMoment: boolean
  /** Its texts are long: addresses, titles. */
  readonly isWide: boolean
}

const WIDE: readonly string[] = ['name', 'email', 'title', 'text', 'permalink', 'url', 'participant']

/** What is shown of each kind, what matters most first; `fields` where they are not the key itself. */
const SHOWN: Readonly<Record<ImportKind, readonly { readonly key: string; readonly fields?: readonly string[] }[]>> = {
  roster: [
    { key: 'name', fields: ['fullName', 'givenName', 'familyName'] }, { key: 'role' }, { key: 'email' }, { key: 'status' },
    { key: 'device' }, { key: 'team' }, { key: 'phone' }, { key: 'wishedTime' }, { key: 'handle' }, { key: 'cohesion' },
  ],
  schedule: [
    { key: 'start' }, { key: 'title' }, { key: 'participant', fields: ['participant', 'givenName', 'familyName'] }, { key: 'account' },
    { key: 'duration' }, { key: 'format' }, { key: 'place' },
  ],
  results: [
    { key: 'publishedAt' }, { key: 'title', fields: ['title', 'text'] }, { key: 'views' }, { key: 'accountHandle', fields: ['accountHandle', 'accountName'] },
    { key: 'likes' }, { key: 'comments' }, { key: 'reach' }, { key: 'ref' }, { key: 'permalink' },
  ],
  returns: [
    { key: 'ref' }, { key: 'participant' }, { key: 'tookPlace' }, { key: 'publishedAt' }, { key: 'views' }, { key: 'likes' }, { key: 'reason' }, { key: 'title' }, { key: 'permalink' },
  ],
  mentions: [{ key: 'date' }, { key: 'author' }, { key: 'text' }, { key: 'reach' }, { key: 'sentiment' }],
  series: [{ key: 'date' }, { key: 'value' }, { key: 'views' }, { key: 'reach' }, { key: 'likes' }, { key: 'newFollowers' }, { key: 'impressions' }],
}

/** The columns to show, at most so many: those that some column of the file fills. */
export function previewColumns(kind: ImportKind, columns: readonly RecognisedColumn[], atMost: number, translate: Translate): readonly PreviewColumn[] {
  const mapped = new Set(columns.flatMap(({ field }) => field ?? []))
  return SHOWN[kind]
    .map(({ key, fields = [key] }) => ({ key, fields, label: fieldLabel(kind, key, translate), isNumber: natureOf(kind, key) === 'number', isMoment: natureOf(kind, key) === 'moment', isWide: WIDE.includes(key) }))
    .filter(({ fields }) => fields.some((field) => mapped.has(field)))
    .slice(0, atMost)
}

/** How a field is named in the interface: the header of our own spreadsheets. */
export function fieldLabel(kind: ImportKind, key: string, translate: Translate): string {
  if (key === 'name') return translate('import.name')
  if (key.startsWith('custom:')) return key.slice('custom:'.length)
  // A return holds answers about its person too.
  const columns = kind === 'returns' ? [...declaredColumns(kind), ...declaredColumns('roster')] : declaredColumns(kind)
  return columns.find((column) => column.key === key)?.header[translate.language] ?? key
}

/** The texts of a row under the preview's columns: the record as it will be, else what the file says. */
export function rowTexts(row: ImportRow, shown: readonly PreviewColumn[], columns: readonly RecognisedColumn[], plan: Plan, translate: Translate): readonly string[] {
  const record = row.outcome === 'rejected' || row.after === null ? null : new Map(recordTexts(row.table, row.after, plan, translate))
  return shown.map(({ key, fields, isNumber }) => {
    const known = record?.get(key) ?? ''
    const text = known === '' ? ofFile(row, fields, columns) : known
    return isNumber && /^\d+$/u.test(text) ? formatNumber(Number(text), translate) : text
  })
}

/** A field that an updated record changes, as texts; an empty text is nothing said. */
export interface FieldChange {
  readonly label: string
  readonly before: string
  readonly after: string
}

/** What an update changes, field by field. */
export function changesOf(row: ImportRow, kind: ImportKind, plan: Plan, translate: Translate): readonly FieldChange[] {
  if (row.before === null || row.after === null || row.outcome !== 'updated') return []
  const before = new Map(recordTexts(row.table, row.before, plan, translate))
  const after = new Map(recordTexts(row.table, row.after, plan, translate))
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key) ?? '', after.get(key) ?? '']
    return was === is ? [] : [{ label: fieldLabel(kind, key, translate), before: was, after: is }]
  })
}

function ofFile(row: ImportRow, fields: readonly string[], columns: readonly RecognisedColumn[]): string {
  const texts = fields.flatMap((field) => columns.filter((column) => column.field === field).map(({ index }) => row.cells[index] ?? ''))
  return texts.filter((text) => text !== '').join(' ')
}

function natureOf(kind: ImportKind, key: string): string | null {
  return declaredColumns(kind).find((column) => column.key === key)?.nature ?? null
}
