import type { Cell, MergedRange, SheetTable } from '../../shared/sheets/table.ts'
import { columnName } from './column-name.ts'
import { LIMITS } from './limits.ts'
import { damaged, tooLarge } from './trouble.ts'

type Failure = ReturnType<typeof damaged>

/** What the tables of one file have taken of its limits so far. Mutable, shared by the builders of a file. */
export interface Budget {
  rows: number
  cells: number
  /** How many tables the file has and how many of them are read, as far as the reader of its kind can say. */
  tables: number
  tablesRead: number
  /** How much of the file is read, from 0 to 1; 0 where the reader of its kind cannot say. */
  share: number
  /** Told now and then that rows were read, with `share`. */
  readonly progress: (share: number) => void
}

/** A budget of which nothing is spent. */
export const newBudget = (progress: (share: number) => void = () => undefined): Budget =>
  ({ rows: 0, cells: 0, tables: 1, tablesRead: 0, share: 0, progress })

/** After how many rows progress is told. */
const STEP_ROWS = 1_000

/** Gathers one table cell by cell, in any order, and stops at the limits of {@link LIMITS}. */
export interface SheetBuilder {
  /** `row` from 1, `column` from 0. An empty text is no content. After a flaw nothing more is taken. */
  readonly put: (row: number, column: number, cell: Cell) => void
  /** How far the table is read: `at` of `length` of whatever it is read from. */
  readonly reached: (at: number, length: number) => void
  readonly hide: (row: number) => void
  readonly merge: (range: MergedRange) => void
  readonly flaw: () => Failure | null
  readonly build: (facts: Omit<SheetTable, 'rows' | 'merges'>) => SheetTable
}

interface RowDraft {
  readonly row: number
  readonly cells: Cell[]
  hasContent: boolean
}

/** A builder for the table `sheet` of `file`, which counts into `budget`. */
export function sheetBuilder(file: string, sheet: string, budget: Budget): SheetBuilder {
  const rows = new Map<number, RowDraft>()
  const hidden = new Set<number>()
  const merges: MergedRange[] = []
  let flaw: Failure | null = null
  let current: RowDraft | null = null
  const rowAt = (row: number): RowDraft => {
    if (current?.row === row) return current
    current = rows.get(row) ?? { row, cells: [], hasContent: false }
    rows.set(row, current)
    return current
  }
  return {
    put: (row, column, given) => {
      const cell = typeof given === 'string' ? given.toWellFormed() : given
      if (flaw !== null || cell === null || cell === '') return
      flaw = misfitOf(file, sheet, row, column, cell) ?? fill(rowAt(row), column, cell, budget, file)
    },
    reached: (at, length) => { budget.share = (budget.tablesRead + at / length) / budget.tables },
    hide: (row) => hidden.add(row),
    merge: (range) => {
      if (merges.length < LIMITS.merges) merges.push(range)
    },
    flaw: () => flaw,
    build: (facts) => ({ ...facts, rows: listed(rows, hidden), merges }),
  }
}

/** Why a cell cannot be: outside any spreadsheet, or with a text that no cell can hold. */
function misfitOf(file: string, sheet: string, row: number, column: number, cell: Cell): Failure | null {
  if (column >= LIMITS.columns || column < 0) return tooLarge(file, 'columns', LIMITS.columns, column + 1)
  if (row > LIMITS.rowNumber || row < 1) return tooLarge(file, 'rows', LIMITS.rows, row)
  const characters = typeof cell === 'string' ? cell.length : 0
  if (characters <= LIMITS.cellCharacters) return null
  const at = { sheet, row, column: columnName(column) }
  return tooLarge(file, 'cellCharacters', LIMITS.cellCharacters, characters, at)
}

function fill(row: RowDraft, column: number, cell: Cell, budget: Budget, file: string): Failure | null {
  if (column >= row.cells.length) {
    budget.cells += column + 1 - row.cells.length
    if (budget.cells > LIMITS.cells) return tooLarge(file, 'cells', LIMITS.cells, budget.cells)
    while (row.cells.length < column) row.cells.push(null)
  }
  row.cells[column] = cell
  if (row.hasContent || (typeof cell === 'string' && cell.trim() === '')) return null
  row.hasContent = true
  budget.rows += 1
  if (budget.rows % STEP_ROWS === 0) budget.progress(budget.share)
  return budget.rows > LIMITS.rows ? tooLarge(file, 'rows', LIMITS.rows, budget.rows) : null
}

function listed(rows: ReadonlyMap<number, RowDraft>, hidden: ReadonlySet<number>): SheetTable['rows'] {
  return [...rows.values()]
    .filter((draft) => draft.hasContent)
    .sort((a, b) => a.row - b.row)
    .map(({ row, cells }) => ({ row, cells, hidden: hidden.has(row) }))
}
