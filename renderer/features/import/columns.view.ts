import type { ImportKind } from '../../../shared/domain/results/import-record.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { Column } from '../../../shared/sheets/column.ts'
import type { DataKind } from '../../../shared/sheets/kinds.ts'
import { MENTIONS_COLUMNS } from '../../../shared/sheets/mentions.columns.ts'
import { plainContext } from '../../../shared/sheets/reading.ts'
import type { ColumnChoice, RecognisedColumn, RecognisedTable } from '../../../shared/sheets/recognised.ts'
import { RESULTS_COLUMNS } from '../../../shared/sheets/results.columns.ts'
import { ROSTER_COLUMNS } from '../../../shared/sheets/roster.columns.ts'
import { SCHEDULE_COLUMNS } from '../../../shared/sheets/schedule.columns.ts'
import { SERIES_COLUMNS } from '../../../shared/sheets/series.columns.ts'
import { suggestMapping } from '../../../shared/sheets/suggest-mapping.ts'
import type { Option } from '../../ui/option.ts'

/** The declared columns of each kind, with how they read a cell. */
const COLUMNS: Readonly<Record<DataKind, readonly Column<object>[]>> = {
  roster: ROSTER_COLUMNS, schedule: SCHEDULE_COLUMNS, results: RESULTS_COLUMNS, mentions: MENTIONS_COLUMNS, series: SERIES_COLUMNS,
}
/** From here on a field is known, not guessed. */
export const SURE = 0.8
/** The value of the option that leaves a column out: a field's key is never empty. */
export const NOT_IMPORTED = ''

/** A column as the mapping panel shows it. */
export interface ColumnLine {
  readonly index: number
  readonly header: string
  readonly field: string | null
  readonly sureness: 'sure' | 'guessed' | 'none'
  readonly examples: readonly string[]
}

export const dataKindOf = (kind: ImportKind): DataKind => (kind === 'returns' ? 'results' : kind)

/** The declared columns that the fields of a kind are chosen from. */
export function declaredColumns(kind: ImportKind): readonly Column<object>[] {
  return COLUMNS[dataKindOf(kind)]
}

/** The columns of a table as they are suggested for a kind: as recognised, or anew where it was recognised as another. */
export function columnsFor(table: RecognisedTable, kind: ImportKind): readonly RecognisedColumn[] {
  if (table.kind === dataKindOf(kind)) return table.columns
  const samples = table.columns.map(({ index, header, examples }) => ({ index, header, samples: examples, isFilled: examples.length > 0 }))
  const suggestions = new Map(suggestMapping(dataKindOf(kind), samples, null).map((each) => [each.index, each]))
  return table.columns.map((column) => {
    const suggestion = suggestions.get(column.index)
    return { ...column, field: suggestion?.field ?? null, confidence: suggestion?.confidence ?? 0 }
  })
}

/** The choices that give each column of a table its field. */
export function mappingOf(file: string, table: RecognisedTable, fields: readonly (string | null)[]): readonly ColumnChoice[] {
  return table.columns.map(({ index }, position) => ({ file, table: table.name, index, field: fields[position] ?? null }))
}

/** The columns of a table with her choices in force. */
export function columnsInForce(file: string, table: RecognisedTable, kind: ImportKind, mapping: readonly ColumnChoice[]): readonly RecognisedColumn[] {
  const said = new Map(mapping.filter((each) => isOf(each, file, table)).map((each) => [each.index, each.field]))
  return columnsFor(table, kind).map((column) => {
    const field = said.get(column.index)
    return field === undefined || field === column.field ? column : { ...column, field, confidence: 1 }
  })
}

/** The columns of a table as lines of the panel. */
export function columnLines(file: string, table: RecognisedTable, kind: ImportKind | null, mapping: readonly ColumnChoice[], translate: Translate): readonly ColumnLine[] {
  const columns = kind === null ? table.columns.map((column) => ({ ...column, field: null })) : columnsInForce(file, table, kind, mapping)
  return columns.map(({ index, header, field, confidence, examples }) => ({
    index,
    header: header === '' ? translate('import.columnNoHeader', { letter: letterOf(index) }) : header,
    field,
    sureness: field === null ? 'none' : confidence >= SURE ? 'sure' : 'guessed',
    examples: kind === null ? examples : examples.map((text) => exampleText(kind, { field, header }, text, translate)),
  }))
}

/**
 * Her choice for one column: all columns of the table are said then, so that what is shown is what is applied. A field
 * that only one column may feed is taken from the column that had it.
 */
export function withField(mapping: readonly ColumnChoice[], file: string, table: RecognisedTable, kind: ImportKind, index: number, field: string | null): readonly ColumnChoice[] {
  const mayRepeat = field === null || declaredColumns(kind).find(({ key }) => key === field)?.repeats === true
  const fields = columnsInForce(file, table, kind, mapping).map((column) => {
    if (column.index === index) return field
    return !mayRepeat && column.field === field ? null : column.field
  })
  return [...mapping.filter((each) => !isOf(each, file, table)), ...mappingOf(file, table, fields)]
}

/** The fields that a column can be given, in the order of our own spreadsheets. */
export function fieldOptions(kind: ImportKind, header: string, translate: Translate): readonly Option[] {
  const named = declaredColumns(kind).map(({ key, header: words }) => ({ value: key, label: words[translate.language] }))
  const kept = kind === 'roster' && header !== '' ? [{ value: `custom:${header}`, label: translate('import.keepAs', { header }) }] : []
  return [{ value: NOT_IMPORTED, label: translate('import.doNotImport') }, ...named, ...kept]
}

/** The words of a value that a file writes in many ways: `oui` under "iPhone ?" is the telephone `iPhone`. */
function exampleText(kind: ImportKind, { field, header }: Pick<RecognisedColumn, 'field' | 'header'>, text: string, translate: Translate): string {
  const column = declaredColumns(kind).find(({ key }) => key === field)
  if (column === undefined || (column.nature !== 'choice' && column.nature !== 'boolean')) return text
  // Typed by each column apart; of all of them only a word is wanted.
  const fields: readonly unknown[] = Object.values(column.read(text, { ...plainContext, header }).value ?? {})
  const word = wordOf(fields[0], translate)
  return word === null || word.toLowerCase() === text.trim().toLowerCase() ? text : translate('import.readAs', { text, value: word })
}

const STATUSES = ['toContact', 'contacted', 'interested', 'confirmed', 'declined', 'withdrew'] as const
const PHONES = ['iphone', 'android', 'other', 'none'] as const

function wordOf(value: unknown, translate: Translate): string | null {
  if (typeof value === 'boolean') return translate(value ? 'workbook.yes' : 'workbook.no')
  const status = STATUSES.find((one) => one === value)
  if (status !== undefined) return translate(`export.status.${status}`)
  const phone = PHONES.find((one) => one === value)
  return phone === undefined ? null : translate(`export.device.${phone}`)
}

function isOf(each: ColumnChoice, file: string, table: RecognisedTable): boolean {
  return each.table === table.name && (each.file === undefined || each.file === file)
}

/** `A` for the first column, `AA` for the 27th: as the spreadsheet shows it. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
