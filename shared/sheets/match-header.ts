import { DATA_KINDS, COLUMNS_OF_KIND, type DataKind, type NamedColumn } from './kinds.ts'
import type { Platform } from '../domain/values/platform.ts'
import { headerKey } from './header-key.ts'
import { SHAPE_HEADERS } from './shapes/known-shapes.ts'

/** A field that a header names, and how sure that is. */
export interface HeaderMatch {
  readonly column: NamedColumn
  readonly confidence: number
}

export const EXACT = 0.99
/** An exact name, but one that only some platform's export uses. */
const BORROWED = 0.9
const PATTERN = 0.75

interface Names {
  readonly anywhere: ReadonlyMap<string, NamedColumn>
  readonly byPlatform: ReadonlyMap<Platform, ReadonlyMap<string, NamedColumn>>
}

const namesOfKind = new Map<DataKind, Names>()

/**
 * The column that a header key names in a kind of table: exact name first, a platform's own name next, patterns
 * last. In a `closed` export, and in a platform's, only exact names count.
 */
export function matchHeader(kind: DataKind, key: string, platform: Platform | null, isClosed = false): HeaderMatch | null {
  if (key === '') return null
  const names = namesOf(kind)
  const own = platform === null ? undefined : names.byPlatform.get(platform)?.get(key)
  const exact = own ?? names.anywhere.get(key)
  if (exact !== undefined) return { column: exact, confidence: EXACT }
  if (platform === null && !isClosed) {
    for (const ofPlatform of names.byPlatform.values()) {
      const borrowed = ofPlatform.get(key)
      if (borrowed !== undefined) return { column: borrowed, confidence: BORROWED }
    }
    const asked = COLUMNS_OF_KIND[kind].find(({ patterns }) => patterns?.some((pattern) => pattern.test(key)))
    if (asked !== undefined) return { column: asked, confidence: PATTERN }
  }
  return null
}

/** Whether a cell's text is the exact header of some column of some kind or known export. */
export function isKnownHeader(key: string): boolean {
  return key !== '' && allNames().has(key)
}

let known: ReadonlySet<string> | null = null

function allNames(): ReadonlySet<string> {
  known ??= new Set([
    ...SHAPE_HEADERS.map(headerKey),
    ...DATA_KINDS.flatMap((kind) => {
      const { anywhere, byPlatform } = namesOf(kind)
      return [...anywhere.keys(), ...[...byPlatform.values()].flatMap((names) => [...names.keys()])]
    }),
  ])
  return known
}

function namesOf(kind: DataKind): Names {
  const remembered = namesOfKind.get(kind)
  if (remembered !== undefined) return remembered
  const anywhere = new Map<string, NamedColumn>()
  const byPlatform = new Map<Platform, Map<string, NamedColumn>>()
  const columns = COLUMNS_OF_KIND[kind]
  for (const column of columns) for (const header of [column.header.fr, column.header.en]) putFirst(anywhere, header, column)
  for (const column of columns) {
    for (const alias of column.aliases) putFirst(anywhere, alias, column)
    for (const [platform, aliases] of Object.entries(column.platformAliases ?? {})) {
      // `Object.entries` widens the keys of the record, which are platforms.
      const names = byPlatform.get(platform as Platform) ?? new Map<string, NamedColumn>()
      byPlatform.set(platform as Platform, names)
      for (const alias of aliases) putFirst(names, alias, column)
    }
  }
  const names = { anywhere, byPlatform }
  namesOfKind.set(kind, names)
  return names
}

function putFirst(names: Map<string, NamedColumn>, header: string, column: NamedColumn): void {
  const key = headerKey(header)
  if (!names.has(key)) names.set(key, column)
}
