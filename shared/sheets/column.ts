import type { Platform } from '../domain/values/platform.ts'
import { mapReading, type ReadContext, type Reading } from './reading.ts'
import type { Cell } from './table.ts'

/** What a column holds: how the mapping screen names it and how a written cell is typed. */
export type ColumnNature =
  | 'text' | 'line' | 'id' | 'email' | 'phone' | 'handle' | 'choice' | 'boolean' | 'number' | 'percent'
  | 'duration' | 'time' | 'windows' | 'moment' | 'date'

/** What the values of an unknown column look like. */
export type ValueHint = 'email' | 'phone' | 'handle' | 'link' | 'time' | 'moment' | 'yesNo' | 'device' | 'personName'

/**
 * A column, declared once: header recognition, parsing, the mapping screen, the sample file, the round trip and the
 * export all read this. `read` gives the draft fields that the cell fills.
 */
export interface Column<Fields> {
  /** The field name that the command line prints. */
  readonly key: string
  /** The header of our own spreadsheets. */
  readonly header: { readonly fr: string; readonly en: string }
  /** Other headers that mean this column wherever they stand. Compared by `headerKey`. */
  readonly aliases: readonly string[]
  /** Headers that mean it in the exports of one platform. */
  readonly platformAliases?: Readonly<Partial<Record<Platform, readonly string[]>>>
  /** For headers that are whole questions; tried on the header's key after every exact name. */
  readonly patterns?: readonly RegExp[]
  /** Values that betray the column where its header says nothing. */
  readonly hint?: ValueHint
  /** Several columns may feed it: the first value counts, or lists are joined. */
  readonly repeats?: true
  readonly nature: ColumnNature
  /** A value for the sample file, in the form that the export writes. */
  readonly example: { readonly fr: string; readonly en: string }
  readonly read: (cell: Cell, context: ReadContext) => Reading<Fields>
}

/** Turns a parser into the reader of one field: an absent or unread value is `null`, which erases nothing. */
export function into<Key extends string, Value>(
  key: Key,
  parse: (cell: Cell, context: ReadContext) => Reading<Value>,
): (cell: Cell, context: ReadContext) => Reading<{ readonly [Name in Key]: Value }> {
  // A computed key widens to string; the object has exactly the key it was given.
  return (cell, context) => mapReading(parse(cell, context), (value) => ({ [key]: value }) as { readonly [Name in Key]: Value })
}
