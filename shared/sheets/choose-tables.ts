import { appError, type AppError } from '../errors/app-error.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { canBe, type DataKind } from './kinds.ts'
import { dateOrderOf, mapAs } from './recognise-block.ts'
import type { DraftOptions, RecognisedColumn, RecognisedFile, RecognisedTable } from './recognised.ts'

/** A table to be read, with its columns as they will be read. */
export interface TakenTable {
  readonly kind: DataKind
  readonly table: RecognisedTable
}

/**
 * The tables of a file that are of the wanted kind: those recognised as such, else those whose columns can be mapped
 * to it, because the user says what they are. Hidden sheets are taken only by name. The user's mapping of a sheet
 * makes it of the wanted kind.
 */
export function chooseTables(
  file: string,
  recognised: RecognisedFile,
  options: DraftOptions,
): Result<readonly TakenTable[], AppError> {
  const kind: DataKind = options.kind === 'returns' ? 'results' : options.kind
  const named = inSheet(recognised.tables, options.sheet)
  if (options.sheet !== null && named.length === 0) {
    const sheets = [...new Set(recognised.tables.map(({ name }) => name))].join(', ')
    return err(appError('sheet.noSuchSheet', { file, sheet: options.sheet, sheets }))
  }
  const open = named.filter(({ hidden, columns }) => columns.length > 0 && (!hidden || options.sheet !== null))
  if (open.length === 0) return err(appError('sheet.noTable', { file }))
  const fitting = open.filter((table) => table.kind === kind || hasMapping(table, options))
  const taken = fitting.length > 0 ? fitting.map((table) => asKind(table, kind, options)) : open.flatMap((table) => forced(table, kind, options))
  if (taken.length > 0) return ok(taken.map((table) => ({ kind, table })))
  const found = [...new Set(open.map((table) => table.kind))].join(', ')
  return err(appError('sheet.kindMismatch', { file, expected: options.kind, found }))
}

function inSheet(tables: readonly RecognisedTable[], sheet: string | null): readonly RecognisedTable[] {
  if (sheet === null) return tables
  const exact = tables.filter(({ name }) => name === sheet)
  return exact.length > 0 ? exact : tables.filter(({ name }) => name.toLowerCase() === sheet.toLowerCase())
}

function hasMapping(table: RecognisedTable, { mapping }: DraftOptions): boolean {
  return mapping.some((each) => each.table === table.name && each.field !== null)
}

function asKind(table: RecognisedTable, kind: DataKind, options: DraftOptions): RecognisedTable {
  return withMapping(table.kind === kind ? table : remapped(table, kind, options), options)
}

/** A table that nothing recognised as the wanted kind, or that looks like another: the columns decide whether it can be. */
function forced(table: RecognisedTable, kind: DataKind, options: DraftOptions): readonly RecognisedTable[] {
  const mapped = remapped(table, kind, options)
  const sure = mapped.columns.filter(({ confidence, field }) => field !== null && (table.kind === 'unknown' || confidence > 0.5))
  return canBe(kind, new Set(sure.map(({ field }) => field ?? ''))) ? [withMapping(mapped, options)] : []
}

function remapped(table: RecognisedTable, kind: DataKind, { campaignDay }: DraftOptions): RecognisedTable {
  const suggestions = new Map(mapAs(kind, table).map((each) => [each.index, each]))
  const columns = table.columns.map((column): RecognisedColumn => {
    const suggestion = suggestions.get(column.index)
    return { ...column, field: suggestion?.field ?? null, confidence: suggestion?.confidence ?? 0 }
  })
  const mapped: RecognisedTable = { ...table, kind, columns, shape: null, platform: null }
  return { ...mapped, dateOrder: dateOrderOf(mapped, campaignDay) }
}

function withMapping(table: RecognisedTable, { mapping, campaignDay }: DraftOptions): RecognisedTable {
  const fields = new Map(mapping.filter((each) => each.table === table.name).map(({ index, field }) => [index, field]))
  if (fields.size === 0) return table
  const columns = table.columns.map((column) => {
    const field = fields.get(column.index)
    return field === undefined ? column : { ...column, field, confidence: 1 }
  })
  const mapped = { ...table, columns }
  // A column newly read as a date may need an order, or give the one that was missing.
  return table.dateOrder === null || table.dateOrder === 'ambiguous' ? { ...mapped, dateOrder: dateOrderOf(mapped, campaignDay) } : mapped
}
