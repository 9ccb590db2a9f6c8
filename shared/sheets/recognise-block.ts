import { cellBeginning, isBlankCell } from './cell-text.ts'
import { decideDateOrder } from './values/decide-date-order.ts'
import { fillMergedDown } from './fill-merged.ts'
import { headerKey } from './header-key.ts'
import { DATA_KINDS, fitOf, type DataKind } from './kinds.ts'
import type { Block } from './find-blocks.ts'
import type { DateOrder, RecognisedColumn, RecognisedTable, RecogniseHints, SetAsideRow, TableKind } from './recognised.ts'
import { nameSeries } from './series-metric.ts'
import { findShape } from './shapes/known-shapes.ts'
import type { Shape } from './shapes/shape.ts'
import { sortRows, textOf, type SortContext } from './sort-rows.ts'
import { suggestMapping } from './suggest-mapping.ts'
import type { SampledColumn, Suggestion } from './suggestion.ts'
import type { Cell, SheetRow, SheetTable } from './table.ts'

/** Rows looked at for what their values look like. */
const SAMPLED_ROWS = 200
const SAMPLES = 60
const EXAMPLES = 3
/** Columns holding nothing and named nothing are not listed beyond these. */
const WIDEST = 1024
const DATE_FIELDS: ReadonlySet<string> = new Set(['publishedAt', 'endedAt', 'answeredAt', 'date', 'asOf', 'start'])

/** Says what one block of rows is: its kind, known export, columns by position, and which of its rows are data. */
export function recogniseBlock(block: Block, table: SheetTable, hints: RecogniseHints): RecognisedTable {
  const columns = sampleColumns(block)
  const shape = block.headerRow === null ? null : findShape(new Set(block.headers.map(headerKey)))
  const { kind, suggestions } = chooseKind(columns, shape)
  const named = kind === 'series' ? nameSeries(suggestions, columns, block.preamble, table.name) : suggestions
  const rows = kind === 'schedule' ? fillMergedDown(block.rows, table.merges, block.headers.length) : block.rows
  const sorted = sortRows(rows, sortContext(kind, named, block, table))
  return {
    name: table.name,
    hidden: table.hidden,
    encoding: table.encoding,
    delimiter: table.delimiter,
    date1904: table.date1904,
    headerRow: block.headerRow,
    kind,
    shape: shape?.id ?? null,
    platform: shape?.platform ?? null,
    dateOrder: decideDateOrder(dateCells(sorted.dataRows, named), hints.campaignDay, shape?.dateOrder ?? null),
    columns: describeColumns(columns, named, sorted.dataRows, table.date1904),
    dataRows: sorted.dataRows,
    setAside: setAsideOf(block, sorted.setAside, table.date1904),
    controlRows: sorted.totalRows,
  }
}

/** The suggestions for one kind alone, for a table that the user says is of that kind. */
export function mapAs(kind: DataKind, table: RecognisedTable): readonly Suggestion[] {
  return suggestMapping(kind, table.columns.map(({ index, header }) => sampled(table.dataRows, index, header)), null)
}

function chooseKind(
  columns: readonly SampledColumn[],
  shape: Shape | null,
): { readonly kind: TableKind; readonly suggestions: readonly Suggestion[] } {
  const none = columns.map(({ index }) => ({ index, field: null, confidence: 0 }))
  if (shape !== null) {
    return shape.kind === 'unknown'
      ? { kind: 'unknown', suggestions: none }
      : { kind: shape.kind, suggestions: suggestMapping(shape.kind, columns, shape) }
  }
  const candidates = DATA_KINDS.map((kind) => {
    const suggestions = suggestMapping(kind, columns, null)
    return { kind, suggestions, fit: fitOf(kind, fieldsOf(suggestions)) }
  })
  const best = candidates.reduce((one, other) => (other.fit > one.fit ? other : one))
  return best.fit > 0 ? best : { kind: 'unknown', suggestions: none }
}

function fieldsOf(suggestions: readonly Suggestion[]): ReadonlySet<string> {
  return new Set(suggestions.flatMap(({ field }) => (field === null || field.startsWith('custom:') ? [] : [field])))
}

function sampleColumns(block: Block): readonly SampledColumn[] {
  const rows = block.rows.slice(0, SAMPLED_ROWS)
  const widest = rows.reduce((width, row) => Math.max(width, row.cells.length), block.headers.length)
  const width = Math.min(widest, Math.max(WIDEST, block.headers.length))
  const all = Array.from({ length: width }, (_, index) => sampled(block.rows, index, block.headers[index] ?? ''))
  return all.filter(({ header, samples }) => header !== '' || samples.length > 0)
}

function sampled(rows: readonly SheetRow[], index: number, header: string): SampledColumn {
  const samples = samplesOf(rows, index)
  return { index, header, samples, isFilled: samples.length > 0 || rows.some((row) => !isBlankCell(row.cells[index])) }
}

/** Rows of one cell are titles more often than data, and would spoil the look of the first column. */
function samplesOf(rows: readonly SheetRow[], index: number): readonly Cell[] {
  const samples: Cell[] = []
  for (const row of rows.slice(0, SAMPLED_ROWS)) {
    const cell = row.cells[index]
    if (cell === undefined || isBlankCell(cell)) continue
    if (row.cells.length > 2 && row.cells.filter((other) => !isBlankCell(other)).length < 2) continue
    samples.push(cell)
    if (samples.length === SAMPLES) break
  }
  return samples
}

function sortContext(kind: TableKind, suggestions: readonly Suggestion[], block: Block, table: SheetTable): SortContext {
  return {
    kind,
    date1904: table.date1904,
    fields: new Map(suggestions.map(({ index, field }) => [index, field])),
    width: block.headers.filter((header, index) => header !== '' || suggestions.some((each) => each.index === index)).length,
    merges: table.merges,
  }
}

/** The date order of a table's columns as they are mapped now. */
export function dateOrderOf(table: RecognisedTable, campaignDay: string | null): DateOrder {
  return decideDateOrder(dateCells(table.dataRows, table.columns), campaignDay, null)
}

function* dateCells(rows: readonly SheetRow[], suggestions: readonly Pick<Suggestion, 'index' | 'field'>[]): Iterable<Cell> {
  const indexes = suggestions.filter(({ field }) => field !== null && DATE_FIELDS.has(field)).map(({ index }) => index)
  for (const row of rows) for (const index of indexes) yield row.cells[index] ?? null
}

function describeColumns(
  columns: readonly SampledColumn[],
  suggestions: readonly Suggestion[],
  rows: readonly SheetRow[],
  date1904: boolean,
): readonly RecognisedColumn[] {
  const byIndex = new Map(suggestions.map((suggestion) => [suggestion.index, suggestion]))
  return columns.map(({ index, header }) => {
    const examples = samplesOf(rows, index).slice(0, EXAMPLES).map((cell) => cellBeginning(cell, 120, date1904))
    const suggestion = byIndex.get(index)
    return { index, header, field: suggestion?.field ?? null, confidence: suggestion?.confidence ?? 0, examples }
  })
}

function setAsideOf(block: Block, sorted: readonly SetAsideRow[], date1904: boolean): readonly SetAsideRow[] {
  const preamble = [...block.preamble, ...block.repeatedHeaders].map(
    (row): SetAsideRow => ({ row: row.row, reason: 'preamble', text: textOf(row, date1904) }),
  )
  return [...preamble, ...sorted].sort((one, other) => one.row - other.row)
}
