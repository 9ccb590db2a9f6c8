import { cellBeginning, cellText, isBlankCell } from './cell-text.ts'
import { headerKey } from './header-key.ts'
import { isPersonName, lookOfCell } from './look-of-values.ts'
import type { SetAsideRow, TableKind } from './recognised.ts'
import type { Cell, MergedRange, SheetRow } from './table.ts'
import { isAbsentValue } from './values/absent.ts'
import { numberOf } from './values/parse-number.ts'

/** What sorting needs to know of a table. */
export interface SortContext {
  readonly kind: TableKind
  readonly date1904: boolean
  /** The field of each column by its position. */
  readonly fields: ReadonlyMap<number, string | null>
  readonly width: number
  readonly merges: readonly MergedRange[]
}

export interface SortedRows {
  readonly dataRows: readonly SheetRow[]
  readonly totalRows: readonly SheetRow[]
  readonly setAside: readonly SetAsideRow[]
}

const TOTALS: ReadonlySet<string> = new Set([
  'total', 'totaux', 'totals', 'sous-total', 'sous total', 'total general', 'grand total', 'somme', 'sum', 'moyenne', 'average', 'ensemble',
])
const TOTAL_BEGINS = /^(?:sous[- ]|grand )?tota(?:l|ux)\b/u
const SECTION_BEGINS =
  /^(?:direction|service|equipe|pole|departement|redaction|antenne|section|groupe|unite|secretariat|matinee?|apres[- ]midi|soiree?|soir|journee|partie|bloc|jour|morning|afternoon|evening|team|department)\b/u
/** In these columns a lone value can be a row of its own: a person, a slot still without an hour, a link. */
const SPEAKING: ReadonlySet<string> = new Set(['title', 'participant', 'permalink', 'postId', 'url', 'text', 'email', 'phone', 'handle'])
const NAMES: ReadonlySet<string> = new Set(['fullName', 'familyName', 'givenName', 'participant'])

/**
 * Sorts the rows under a header into data and what is no data: blanks, totals, section titles, the sentences at the
 * end. Every row ends in exactly one of them. In doubt a row is data: a wrong row is seen and refused, a lost one not.
 */
export function sortRows(rows: readonly SheetRow[], context: SortContext): SortedRows {
  const titles = titleRows(context.merges)
  const lastFull = rows.findLastIndex((row) => countFilled(row) > 1)
  const capitals = areNamesInCapitals(rows, context)
  const dataRows: SheetRow[] = []
  const totalRows: SheetRow[] = []
  const setAside: SetAsideRow[] = []
  for (const [index, row] of rows.entries()) {
    const reason = reasonToSetAside(row, context, { isMerged: titles.has(row.row), isAfterLast: index > lastFull, capitals })
    if (reason === null) dataRows.push(row)
    else setAside.push({ row: row.row, reason, text: textOf(row, context.date1904) })
    if (reason === 'total') totalRows.push(row)
  }
  return { dataRows, totalRows, setAside }
}

/** A row on one line, for the list of what was set aside. */
export function textOf(row: SheetRow, date1904: boolean): string {
  return row.cells.slice(0, 30).map((cell) => cellBeginning(cell, 200, date1904)).join(' ').replace(/\s+/gu, ' ').trim()
}

interface Surroundings {
  readonly isMerged: boolean
  readonly isAfterLast: boolean
  readonly capitals: boolean
}

function reasonToSetAside(row: SheetRow, context: SortContext, around: Surroundings): SetAsideRow['reason'] | null {
  const filled = row.cells.flatMap((cell, column) => (isBlankCell(cell) ? [] : [{ cell, column }]))
  const [only, ...others] = filled
  if (only === undefined) return 'blank'
  if (isTotal(only.cell, others.map(({ cell }) => cell))) return 'total'
  if (others.length > 0 || context.width < 3 || typeof only.cell !== 'string') return null
  if (isRowOfItsOwn(only.cell, only.column, context, around)) return null
  return around.isAfterLast ? 'footer' : 'section'
}

/** "Total" alone or over figures; "Total : 25 personnes"; never "Total Eclipse" over a person's other cells. */
function isTotal(first: Cell, others: readonly Cell[]): boolean {
  if (typeof first !== 'string' || first.length > 120) return false
  const key = headerKey(first)
  if (TOTALS.has(key)) return others.every(isFigure)
  if (!TOTAL_BEGINS.test(key)) return false
  return others.length === 0 ? /\d/u.test(key) : others.length <= 3 && others.every(isFigure) && key.length < 40
}

function isFigure(cell: Cell): boolean {
  if (typeof cell !== 'string') return typeof cell === 'object'
  const text = cellText(cell).replace(/%$/u, '')
  return isAbsentValue(text) || numberOf(text, 'count') !== null || /^[\d:]{3,12}$/u.test(text) || /^\d{1,7} \p{L}{1,20}$/u.test(text)
}

function isRowOfItsOwn(text: string, column: number, context: SortContext, around: Surroundings): boolean {
  const field = context.fields.get(column) ?? ''
  const shown = cellBeginning(text, 300)
  if (around.isMerged || SECTION_BEGINS.test(headerKey(shown)) || shown.endsWith(':')) return false
  if (context.kind === 'unknown') return false
  const look = lookOfCell(shown)
  if (look === 'email' || look === 'phone' || look === 'link' || look === 'handle') return true
  if (field === 'start') return look === 'time'
  const isAllCapitals = shown === shown.toUpperCase() && shown !== shown.toLowerCase()
  if (isAllCapitals && !around.capitals) return false
  if (NAMES.has(field)) return isPersonName(shown) || (field !== 'fullName' && !/[\d.:;*]/u.test(shown) && shown.split(' ').length <= 3)
  return SPEAKING.has(field) && !around.isAfterLast && context.kind !== 'results'
}

/** Whether full names are written all in capitals here, so that capitals tell no title. */
function areNamesInCapitals(rows: readonly SheetRow[], { fields }: SortContext): boolean {
  const columns = [...fields].flatMap(([column, field]) => (field !== null && (NAMES.has(field) || field === 'title') ? [column] : []))
  const names = rows.slice(0, 200).filter((row) => countFilled(row) > 1).flatMap((row) => columns.map((column) => cellBeginning(row.cells[column], 200)))
  const filled = names.filter((name) => name !== '')
  return filled.length > 0 && filled.filter((name) => name === name.toUpperCase()).length > filled.length / 2
}

/** Rows whose text is merged across columns: titles. */
function titleRows(merges: readonly MergedRange[]): ReadonlySet<number> {
  return new Set(merges.filter(({ top, bottom, left, right }) => top === bottom && right > left).map(({ top }) => top))
}

function countFilled(row: SheetRow): number {
  let count = 0
  for (const cell of row.cells) if (!isBlankCell(cell)) count += 1
  return count
}
