import { issue, type Issue } from '../errors/issue.ts'
import { destroyedFigures } from './destroyed-figures.ts'
import { findBlocks } from './find-blocks.ts'
import { headerKey } from './header-key.ts'
import { readTable } from './read-table.ts'
import { recogniseBlock } from './recognise-block.ts'
import type { RecognisedFile, RecognisedTable, RecogniseHints } from './recognised.ts'
import { splitSeries } from './split-series.ts'
import { splitSideBySide } from './split-side-by-side.ts'
import { isAdvertisingValue } from './suggest-mapping.ts'
import type { ReadFile, SheetTable } from './table.ts'

/**
 * Says what a file holds, by its content and never by its name: tables, headers, kinds, known exports, columns, data
 * rows and what was set aside. The issues are the reader's, the file's, and those of every cell that would be read.
 */
export function recogniseFile(file: ReadFile, hints: RecogniseHints): RecognisedFile {
  const found = file.tables.flatMap((table) => recogniseTable(table, hints))
  const tables = withOneDateOrder(file.container === 'zip' ? withoutYouTubeExtras(found) : found)
  const issues = [...file.issues, ...tables.flatMap(tableIssues), ...hiddenSheets(file), ...emptySheets(file)]
  const cells = tables.flatMap((table) =>
    table.hidden ? [] : table.kind === 'unknown' ? destroyedFigures(table) : readTable(table, table.kind, { dateOrder: null, campaignDay: hints.campaignDay }).issues,
  )
  return { container: file.container, tables, issues: [...issues, ...cells] }
}

function recogniseTable(table: SheetTable, hints: RecogniseHints): readonly RecognisedTable[] {
  if (table.rows.length === 0) return []
  return findBlocks(table).flatMap(splitSideBySide).map((block) => recogniseBlock(block, table, hints)).flatMap(splitSeries)
}

/** One order per file: what one table settles by its values is no question in another. */
function withOneDateOrder(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const settled = new Set(tables.map(({ dateOrder }) => dateOrder).filter((order) => order === 'dmy' || order === 'mdy'))
  const [order] = settled
  if (order === undefined || settled.size > 1) return tables
  return tables.map((table) => (table.dateOrder === 'ambiguous' ? { ...table, dateOrder: order } : table))
}

/** Beside its table of videos, a YouTube zip holds a chart's points and daily totals: the same figures again. */
function withoutYouTubeExtras(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  if (!tables.some(({ shape }) => shape?.startsWith('youtube.studio') === true)) return tables
  return tables.map((table) =>
    table.shape?.startsWith('youtube.studio') === true
      ? table
      : { ...table, kind: 'unknown', shape: table.shape ?? 'youtube.totals', columns: table.columns.map((column) => ({ ...column, field: null, confidence: 0 })) },
  )
}

/** What is to be said of a table as a whole. */
function tableIssues(table: RecognisedTable): readonly Issue[] {
  const at = { sheet: table.name }
  const dropped = table.columns
    .filter(({ header }) => isAdvertisingValue(header))
    .map(({ header }) => issue('warning', 'file.columnDropped', { header }, { ...at, column: header }))
  const limits = table.setAside.flatMap(({ row, reason, text }) => {
    const limit = reason === 'footer' || reason === 'preamble' ? capOf(text) : null
    const isReached = limit !== null && (reason === 'footer' || table.dataRows.length >= Number(limit))
    return isReached ? [issue('warning', 'file.truncatedExport', { limit }, { ...at, row, value: text })] : []
  })
  const isUnknown = table.kind === 'unknown' && table.shape === null && !table.hidden && table.dataRows.length > 0
  return [...dropped, ...limits, ...(isUnknown ? [issue('warning', 'file.unknownSheet', { sheet: table.name }, at)] : [])]
}

const CAPS: readonly RegExp[] = [
  /^showing (?:the )?(?:top|first) (\d{1,7})\b/u,
  /^(?:affichage|affiche)\b.{0,30}?\b(\d{1,7}) premiers\b/u,
  /^(?:les )?(\d{1,7}) premiers resultats\b/u,
  /^maximum of (\d{1,7})\b/u,
]

/** The limit that an export's own sentence confesses ("Showing top 500 results"), else `null`. */
function capOf(text: string): string | null {
  const key = headerKey(text)
  for (const cap of CAPS) {
    const limit = cap.exec(key)?.[1]
    if (limit !== undefined) return limit
  }
  return null
}

function hiddenSheets(file: ReadFile): readonly Issue[] {
  const said = new Set(file.issues.filter(({ code }) => code === 'file.hiddenSheet').map(({ sheet }) => sheet))
  return file.tables
    .filter(({ hidden, name, rows }) => hidden && rows.length > 0 && !said.has(name))
    .map(({ name }) => issue('warning', 'file.hiddenSheet', { sheet: name }, { sheet: name }))
}

/** A workbook that is empty as a whole is the reader's error; here some other sheet holds something. */
function emptySheets(file: ReadFile): readonly Issue[] {
  if (file.tables.every(({ rows }) => rows.length === 0)) return []
  return file.tables
    .filter(({ rows, hidden }) => rows.length === 0 && !hidden)
    .map(({ name }) => issue('warning', 'file.emptySheet', { sheet: name }, { sheet: name }))
}
