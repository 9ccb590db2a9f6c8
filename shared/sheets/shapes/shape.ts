import type { Platform } from '../../domain/values/platform.ts'
import type { TableKind } from '../recognised.ts'
import { headerKey } from '../header-key.ts'

/**
 * A known export. It is recognised by some of its headers, never by the whole row: platforms add, drop and reorder
 * columns from month to month (formats.md, R4).
 */
export interface Shape {
  /** Such as `outlook.contacts.fr`: what `inspect` prints. */
  readonly id: string
  readonly kind: TableKind
  readonly platform: Platform | null
  /** Headers that must all stand in the header row. */
  readonly has: readonly string[]
  /** Headers that would make it another export. */
  readonly lacks?: readonly string[]
  /** Columns that the general names would read wrong: by header and, where it repeats, by its place among its equals. */
  readonly fields?: readonly FieldRule[]
  /** A product's own export: what is not named exactly is not what a similar header elsewhere would be. */
  readonly closed?: true
  /** The order in which this export writes its dates, where the values do not tell. */
  readonly dateOrder?: 'dmy' | 'mdy'
}

export interface FieldRule {
  readonly header: string
  /** 1 for the first column of that header; absent: all of them. */
  readonly occurrence?: number
  /** `null`: not imported, however well known its header is. */
  readonly field: string | null
}

/** How many of a shape's headers the row has: all of them, or 0 when it is not that shape. */
export function matchShape(shape: Shape, keys: ReadonlySet<string>): number {
  if (!shape.has.every((header) => keys.has(headerKey(header)))) return 0
  return shape.lacks?.some((header) => keys.has(headerKey(header))) === true ? 0 : shape.has.length
}

/** The rule of a shape for the nth column of a header, `undefined` when the general names decide. */
export function ruleFor(shape: Shape, key: string, occurrence: number): FieldRule | undefined {
  return shape.fields?.find(
    (rule) => headerKey(rule.header) === key && (rule.occurrence === undefined || rule.occurrence === occurrence),
  )
}
