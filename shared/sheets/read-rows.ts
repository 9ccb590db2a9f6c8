import { issue, type Issue } from '../errors/issue.ts'
import type { Draft, RejectedRow } from '../domain/intake/draft.ts'
import type { PlainDate } from '../domain/values/moment.ts'
import type { Column } from './column.ts'
import { cellBeginning } from './cell-text.ts'
import { columnLetters } from './recap/address.ts'
import { unitSecondsOf } from './column-unit.ts'
import { headerKey } from './header-key.ts'
import { mergeFields } from './merge-fields.ts'
import { remark, type NameOrder, type ReadContext, type Reading, type Remark } from './reading.ts'
import type { DateOrder, RecognisedColumn, RecognisedTable, TableKind } from './recognised.ts'
import type { Cell, SheetRow } from './table.ts'
import { dominantNameOrder } from './values/parse-name.ts'

/** How a table is read: the user's answer on dates (or `null`), and the campaign's day. */
export interface ReadOptions {
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null
  readonly campaignDay: PlainDate | null
}

/** The rows of a table, each exactly once a draft or a rejected row, and everything to say of them. */
export interface TableReading<Fields> {
  readonly drafts: readonly Draft<Fields>[]
  readonly rejected: readonly RejectedRow[]
  readonly issues: readonly Issue[]
}

/** A remark on a cell of the row that is being read. */
export interface CellRemark {
  /** The field of the cell's column; empty for the row as a whole. */
  readonly field: string
  readonly column: string | null
  readonly value: string | null
  readonly remark: Remark
}

/** A row after its cells were read: its fields together, and the remarks. */
export interface ReadRow<Row> {
  readonly fields: Row
  readonly remarks: readonly CellRemark[]
}

/** What makes a draft of the cells of a row: `null` fields make it a rejected or an ignored row. */
export type FinishRow<Row, Fields> = (row: ReadRow<Row>) => {
  readonly fields: Fields | null
  readonly remarks: readonly CellRemark[]
}

/**
 * Reads every data row of a table through the columns of a kind. A row with an `error` is rejected; a hidden row is
 * ignored, and said (faults.md, "hidden rows"); all others become drafts, whatever could not be read in them.
 */
export function readRows<Row extends object, Fields>(
  table: RecognisedTable,
  kind: TableKind,
  columns: readonly Column<Row>[],
  finish: FinishRow<Row, Fields>,
  options: ReadOptions,
): TableReading<Fields> {
  const readers = columnReaders(table, kind, columns, options)
  const drafts: Draft<Fields>[] = []
  const rejected: RejectedRow[] = []
  const issues: Issue[] = []
  for (const row of table.dataRows) {
    const place = { sheet: table.name, row: row.row }
    if (row.hidden) {
      rejected.push({ ...place, reason: 'ignored' })
      issues.push(issue('warning', 'row.hidden', {}, place))
      continue
    }
    const { fields, remarks } = finish(readCells(row, readers, table.date1904))
    for (const each of remarks) issues.push(issueOf(each, place))
    const isRejected = remarks.some((each) => each.remark.severity === 'error')
    if (fields !== null && !isRejected) drafts.push({ ...place, fields })
    else rejected.push({ ...place, reason: isRejected ? 'rejected' : 'ignored' })
  }
  return { drafts, rejected, issues }
}

/** A remark about a row as a whole. */
export function rowRemark(about: Remark): CellRemark {
  return { field: '', column: null, value: null, remark: about }
}

interface ColumnReader<Row> {
  readonly index: number
  readonly field: string
  readonly name: string
  readonly read: (cell: Cell) => Reading<Row>
}

function columnReaders<Row>(
  table: RecognisedTable,
  kind: TableKind,
  columns: readonly Column<Row>[],
  options: ReadOptions,
): readonly ColumnReader<Row>[] {
  const byKey = new Map(columns.map((column) => [column.key, column]))
  return byPreference(table.columns).flatMap(({ index, header, field }) => {
    if (field === null) return []
    const column = byKey.get(field.startsWith('custom:') ? 'custom' : field)
    if (column === undefined) return []
    const context = contextOf(table, kind, { index, header, field }, options)
    const name = header === '' ? columnLetters(index) : header
    return [{ index, field, name, read: (cell: Cell) => column.read(cell, context) }]
  })
}

/** Of several telephones the mobile one is asked first: it is the one that streams. */
function byPreference(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const isMobile = ({ field, header }: RecognisedColumn): boolean =>
    field === 'phone' && /\b(?:mobile|portable|cell|gsm)\b/u.test(headerKey(header))
  return [...columns.filter(isMobile), ...columns.filter((column) => !isMobile(column))]
}

function contextOf(
  table: RecognisedTable,
  kind: TableKind,
  { index, header, field }: Pick<RecognisedColumn, 'index' | 'header' | 'field'>,
  options: ReadOptions,
): ReadContext {
  const dateOrder: DateOrder = options.dateOrder ?? table.dateOrder
  return {
    dateOrder,
    date1904: table.date1904,
    campaignDay: options.campaignDay,
    header: field?.startsWith('custom:') === true ? field.slice('custom:'.length) : header,
    unitSeconds: unitSecondsOf(header, kind),
    nameOrder: field === 'fullName' ? nameOrderOf(table, index, header) : 'givenFirst',
  }
}

/** Capitals in the column decide, then the words of its header ("Nom Prénom"). */
function nameOrderOf(table: RecognisedTable, index: number, header: string): NameOrder {
  const names = table.dataRows.slice(0, 2000).map((row) => cellBeginning(row.cells[index], 200))
  const key = headerKey(header)
  const [family, given] = [key.search(/\b(?:nom|family|last)\b/u), key.search(/\b(?:prenom|given|first)/u)]
  return dominantNameOrder(names) ?? (family >= 0 && given > family ? 'familyFirst' : 'givenFirst')
}

function readCells<Row extends object>(
  row: SheetRow,
  readers: readonly ColumnReader<Row>[],
  date1904: boolean,
): ReadRow<Row> {
  const parts: Row[] = []
  const remarks: CellRemark[] = []
  for (const { index, field, name, read } of readers) {
    const cell = row.cells[index] ?? null
    const reading = read(cell)
    if (reading.value !== null) parts.push(reading.value)
    if (reading.remark === null) continue
    const value = cellBeginning(cell, 200, date1904)
    remarks.push({ field, column: name, value, remark: reading.remark })
  }
  return { fields: mergeFields(parts), remarks }
}

function issueOf({ column, value, remark: about }: CellRemark, place: { readonly sheet: string; readonly row: number }): Issue {
  const at = { ...place, ...(column === null ? {} : { column }), ...(value === null ? {} : { value }) }
  return issue(about.severity, about.code, about.params, at)
}

/** The same remark with what was kept instead of the damaged value. */
export function withKept(each: CellRemark, kept: string): CellRemark {
  const value = each.value ?? ''
  return { ...each, remark: remark('cell.destroyedByExcel', { value, kept }) }
}
