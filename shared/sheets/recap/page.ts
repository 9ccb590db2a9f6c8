import type { MergedRange } from '../table.ts'
import type { CellSpec, ChartSpec, RowSpec, SheetSpec, StyleName, TableSpec } from '../workbook-spec.ts'
import { withRowHeights } from '../row-height.ts'
import { rangeAddress } from './address.ts'
import { rowOfCells, textCell } from './cells.ts'

/** A piece of a sheet, made for the row where it begins (counted from 0): formulas need to know it. */
export type Block = (top: number) => BuiltBlock

export interface BuiltBlock {
  readonly rows: readonly RowSpec[]
  readonly tables?: readonly TableSpec[]
  readonly merges?: readonly MergedRange[]
  readonly charts?: readonly ChartSpec[]
}

/** A column of a table on a page. `cell` gets the row's place in the sheet, counted from 0. */
export interface PageColumn<Row> {
  readonly header: string
  readonly cell: (row: Row, at: number) => CellSpec
}

/** Blocks one under the other. */
export function stackBlocks(blocks: readonly Block[]): Required<BuiltBlock> {
  const rows: RowSpec[] = []
  const tables: TableSpec[] = []
  const merges: MergedRange[] = []
  const charts: ChartSpec[] = []
  for (const block of blocks) {
    const built = block(rows.length)
    rows.push(...built.rows)
    tables.push(...(built.tables ?? []))
    merges.push(...(built.merges ?? []))
    charts.push(...(built.charts ?? []))
  }
  return { rows, tables, merges, charts }
}

/** The title of a sheet, with the line that says what it is of. */
export function titleBlock(title: string, subtitle: string): Block {
  return () => ({
    rows: [
      rowOfCells([textCell(title, 'title')], 32),
      rowOfCells([textCell(subtitle, 'subtitle')], 18),
      rowOfCells([], 10),
    ],
  })
}

/** A heading over `columns` columns, with air above it. */
export function headingBlock(text: string, columns: number): Block {
  return () => ({
    rows: [rowOfCells([], 12), rowOfCells(band(text, columns, 'heading'), 24), rowOfCells([], 4)],
  })
}

/**
 * A text over the whole width, which is `characters` wide. Merged cells do not grow with their text, so the height is
 * reckoned from its length.
 */
export function proseBlock(text: string, columns: number, characters: number, style: StyleName = 'prose'): Block {
  return (top) => ({
    rows: [rowOfCells(band(text, columns, style), proseHeight(text, characters, style === 'prose' ? 15.5 : 13.5))],
    merges: columns > 1 ? [{ top, left: 0, bottom: top, right: columns - 1 }] : [],
  })
}

/** A list of rows with its header; a native table with filters when it is named and has rows. */
export function tableBlock<Row>(
  name: string | null,
  columns: readonly PageColumn<Row>[],
  rows: readonly Row[],
  whenEmpty: string,
): Block {
  return (top) => {
    const body = rows.map((row, index) => rowOfCells(columns.map((column) => column.cell(row, top + 1 + index))))
    const header = headerRow(columns, body[0]?.cells ?? [])
    if (rows.length === 0) return { rows: [header, rowOfCells([textCell(whenEmpty, 'note')])] }
    return { rows: [header, ...body], tables: name === null ? [] : [tableAt(name, columns, top, rows.length)] }
  }
}

/** A sheet made of one stack of blocks; what it does not say has its usual value. */
export function sheetOf(
  name: string,
  widths: readonly number[],
  built: BuiltBlock,
  more: Partial<Omit<SheetSpec, 'name' | 'columns' | 'rows'>> = {},
): SheetSpec {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: withRowHeights(built.rows, widths),
    tables: built.tables ?? [],
    merges: built.merges ?? [],
    freeze: null,
    charts: built.charts ?? [],
    validations: [],
    highlights: [],
    gridlines: false,
    print: { landscape: true, fitWidth: true, repeatRows: null, paper: 'A4' },
    ...more,
  }
}

function tableAt<Row>(name: string, columns: readonly PageColumn<Row>[], top: number, rows: number): TableSpec {
  return {
    name,
    range: rangeAddress(0, top, columns.length - 1, top + rows),
    columns: columns.map(({ header }) => header),
    totals: false,
  }
}

function band(text: string, columns: number, style: StyleName): readonly CellSpec[] {
  return [textCell(text, style), ...Array.from({ length: columns - 1 }, () => textCell('', style))]
}

const RIGHT: ReadonlySet<StyleName | undefined> = new Set<StyleName>(['number', 'strong'])

/** Each header stands over its values: to the right over numbers, to the left over words. */
function headerRow(columns: readonly { readonly header: string }[], first: readonly CellSpec[]): RowSpec {
  const cells = columns.map(({ header }, index) =>
    textCell(header, RIGHT.has(first[index]?.style) ? 'headerRight' : 'header'),
  )
  return rowOfCells(cells, columns.some(({ header }) => header.length > 11) ? 30 : 20)
}

function proseHeight(text: string, characters: number, line: number): number {
  const lines = text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / characters)), 0)
  return Math.min(409, lines * line + 4)
}
