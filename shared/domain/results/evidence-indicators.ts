import { foldText } from '../../lib/fold-text.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import { trendMinutes } from '../day/trend-minutes.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/moment.ts'
import type { Source } from '../values/source.ts'
import { latestFirst, typedFields } from './claims.ts'
import type { Figure, Perimeter } from './figure.ts'
import type { IndicatorValue } from './indicator.ts'
import { makeIndicator } from './make-indicator.ts'
import { countMentions } from './mentions-summary.ts'
import { perimeterOf } from './perimeters.ts'
import type { Scope } from './scope.ts'

/** Posts that name the campaign, each once. `null` while no file of mentions was read: no mention seen is not none. */
export function mentionsTotal(plan: Plan, scope: Scope): IndicatorValue {
  const { counted, duplicates } = countMentions(plan, scope)
  const again = duplicates.reduce((sum, duplicate) => sum + duplicate.again.length, 0)
  const dates = asOfDates(plan, counted.map(({ source }) => source))
  return makeIndicator('mentions.total', 'mentions', {
    value: counted.length === 0 ? null : counted.length,
    perimeter: perimeterOf('terms', { terms: campaignOf(plan).hashtags, from: scope.from, to: scope.to }),
    asOf: dates.at(-1) ?? null,
    asOfEarliest: dates[0] ?? null,
    n: counted.length,
    of: counted.length + again,
    sources: counted.map(({ source }) => source),
  })
}

/** Minutes in which the campaign stood in a place's trending topics, each once; windows without an end say no length. */
export function trendTotal(plan: Plan): IndicatorValue {
  const windows = rowsOf(plan.trends)
  const closed = windows.filter(({ to }) => to !== null)
  const terms = new Map(windows.map(({ term }) => [foldText(term), term]))
  return makeIndicator('trend.minutes', 'minutes', {
    value: closed.length === 0 ? null : trendMinutes(windows),
    perimeter: perimeterOf('terms', { terms: [...terms.values()] }),
    platforms: [...new Set(windows.map(({ platform }) => platform))].sort(),
    n: closed.length,
    of: windows.length,
    sources: closed.map(({ source }) => source),
  })
}

/**
 * Followers: the latest dated figure, typed or from a daily series. Accounts are never added up, for the same people
 * follow several; on the same date the house's account comes first, then the largest. n of the accounts with a figure.
 */
export function followers(plan: Plan): IndicatorValue {
  const figures = rowsOf(plan.figures)
    .filter(({ role, metric }) => role !== 'control' && metric === 'followers')
    .sort((a, b) => (a.asOf === b.asOf ? byHouseThenSize(plan, a, b) : latestFirst(a, b)))
  const latest = figures[0]
  const empty = makeIndicator('followers', 'followers', { perimeter: perimeterOf('accounts') })
  if (latest === undefined) return empty
  const accounts = new Set(figures.map(({ perimeter }) => whose(perimeter)))
  return { ...empty, ...typedFields(latest), of: accounts.size, basis: latest.role === 'claim' ? 'typed' : 'computed' }
}

/** A daily series has a perimeter per day: what it covers is still the same account. */
function whose(perimeter: Perimeter): string {
  return JSON.stringify(perimeter.kind === 'accounts' ? [...perimeter.accounts].sort() : perimeter)
}

function byHouseThenSize(plan: Plan, left: Figure, right: Figure): number {
  return Number(isHouse(plan, right)) - Number(isHouse(plan, left)) || right.value - left.value || latestFirst(left, right)
}

function isHouse(plan: Plan, { perimeter }: Figure): boolean {
  if (perimeter.kind !== 'accounts') return false
  return perimeter.accounts.some((id) => rowOf(plan.accounts, id)?.owner.kind === 'house')
}

/** When these rows were true: the as-of date of their import, or the day they were typed. */
function asOfDates(plan: Plan, sources: readonly Source[]): readonly PlainDate[] {
  const dates = sources.flatMap((source) =>
    source.kind === 'typed' ? source.on : (rowOf(plan.imports, source.import)?.asOf ?? []),
  )
  return [...new Set(dates)].sort()
}
