import { matchHeader, EXACT } from './match-header.ts'
import { headerKey } from './header-key.ts'
import { COLUMNS_OF_KIND, type DataKind, type NamedColumn } from './kinds.ts'
import { lookOf } from './look-of-values.ts'
import { settleNames } from './settle-names.ts'
import type { SampledColumn, Suggestion } from './suggestion.ts'
import { ruleFor, type Shape } from './shapes/shape.ts'
import type { Cell } from './table.ts'

const GUESSED = 0.5
const KEPT_AS_IT_IS = 0.3
const NO_AVE: ReadonlySet<string> = new Set([
  'ave', 'emv', 'eav', 'earned media value', 'ad value', 'advertising value equivalency', 'advertising value equivalent',
  'valeur publicitaire', 'equivalent publicitaire', 'equivalence publicitaire', 'equivalent achat d\'espace',
])

/** Whether a header names an advertising value, which is never taken in (product.md, section 5, rule 6). */
export function isAdvertisingValue(header: string): boolean {
  return NO_AVE.has(headerKey(header))
}

/**
 * A field for each column of a table of this kind, by position: the rules of a recognised export, exact names, patterns,
 * then the look of the values. A field is given once, except those that several columns may feed. Unknown columns of a
 * roster that hold something are kept as `custom:<header>`.
 */
export function suggestMapping(kind: DataKind, columns: readonly SampledColumn[], shape: Shape | null): readonly Suggestion[] {
  const taken = new Set<string>()
  const suggestions = new Map<number, Suggestion>()
  const give = (index: number, column: NamedColumn, confidence: number): void => {
    suggestions.set(index, { index, field: column.key, confidence })
    if (column.repeats !== true) taken.add(column.key)
  }
  const byRule = applyRules(kind, columns, shape, (index, field) => {
    suggestions.set(index, { index, field, confidence: EXACT })
    if (field !== null) taken.add(field)
  })
  const open = columns.filter(({ index, header }) => !byRule.has(index) && !isAdvertisingValue(header))
  const matches = open
    .map((column) => ({ ...column, match: matchHeader(kind, headerKey(column.header), shape?.platform ?? null, shape?.closed) }))
    .sort((one, other) => (other.match?.confidence ?? 0) - (one.match?.confidence ?? 0) || one.index - other.index)
  for (const { index, match } of matches) {
    if (match !== null && !taken.has(match.column.key)) give(index, match.column, match.confidence)
  }
  for (const { index, header, samples } of open) {
    if (suggestions.has(index) || (header !== '' && shape !== null)) continue
    const guessed = guessByValues(kind, header, samples, taken)
    if (guessed !== null) give(index, guessed, GUESSED)
  }
  const settled = kind === 'roster' ? settleNames(columns, suggestions) : suggestions
  return columns.map((column) => settled.get(column.index) ?? leftOver(kind, column))
}

function applyRules(
  kind: DataKind,
  columns: readonly SampledColumn[],
  shape: Shape | null,
  apply: (index: number, field: string | null) => void,
): ReadonlySet<number> {
  const ruled = new Set<number>()
  if (shape?.kind !== kind) return ruled
  const seen = new Map<string, number>()
  for (const { index, header } of columns) {
    const key = headerKey(header)
    const occurrence = (seen.get(key) ?? 0) + 1
    seen.set(key, occurrence)
    const rule = ruleFor(shape, key, occurrence)
    if (rule === undefined) continue
    apply(index, rule.field)
    ruled.add(index)
  }
  return ruled
}

/** Two capitalised words, or an hour in a roster, may be many things: they tell only a column without any header. */
function guessByValues(
  kind: DataKind,
  header: string,
  samples: readonly Cell[],
  taken: ReadonlySet<string>,
): NamedColumn | null {
  const look = lookOf(samples)
  if (look === null || (header !== '' && (look === 'personName' || (look === 'time' && kind === 'roster')))) return null
  return COLUMNS_OF_KIND[kind].find((column) => column.hint === look && !taken.has(column.key)) ?? null
}

function leftOver(kind: DataKind, { index, header, isFilled }: SampledColumn): Suggestion {
  const isKept = kind === 'roster' && header !== '' && isFilled && !isAdvertisingValue(header)
  return isKept
    ? { index, field: `custom:${header}`, confidence: KEPT_AS_IT_IS }
    : { index, field: null, confidence: 0 }
}
