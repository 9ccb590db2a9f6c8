import { cellText } from './cell-text.ts'
import { headerKey } from './header-key.ts'
import { matchHeader } from './match-header.ts'
import type { SampledColumn, Suggestion } from './suggestion.ts'
import type { SheetRow } from './table.ts'

/** Meta's names for its daily metrics, where they differ from every column header. */
const META_NAMES: Readonly<Record<string, string>> = {
  'instagram follows': 'newFollowers', 'facebook follows': 'newFollowers', 'follows': 'newFollowers',
  'content interactions': 'interactionsTotal', 'interactions': 'interactionsTotal', 'link clicks': 'linkClicks',
  'instagram reach': 'reach', 'facebook reach': 'reach',
}

/**
 * Names the value column of a daily series by what it counts: the line above the header ("Reach"), else the file's
 * name. What the app does not count keeps its own name, as `custom:Visits`.
 */
export function nameSeries(
  suggestions: readonly Suggestion[],
  columns: readonly SampledColumn[],
  preamble: readonly SheetRow[],
  tableName: string,
): readonly Suggestion[] {
  if (!suggestions.some(({ field }) => field === 'value')) return suggestions
  const above = preamble.map((row) => cellText(row.cells.find((cell) => typeof cell === 'string' && cell.trim() !== ''))).at(-1)
  const name = above === undefined || above === '' ? tableName.replace(/\.[a-z]{2,4}$/iu, '') : above
  const field = seriesMetric(name)
  return suggestions.map((suggestion) =>
    suggestion.field === 'value' && columns.some(({ index }) => index === suggestion.index) ? { ...suggestion, field } : suggestion,
  )
}

function seriesMetric(name: string): string {
  const key = headerKey(name)
  const known = Object.hasOwn(META_NAMES, key) ? META_NAMES[key] : matchHeader('series', key, null)?.column.key
  return known === undefined || known === 'date' || known === 'value' ? `custom:${name}` : known
}
