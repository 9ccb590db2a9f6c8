import type { Metric } from '../domain/results/metric.ts'
import { PLATFORMS, type Platform } from '../domain/values/platform.ts'
import { headerKey } from './header-key.ts'
import { METRIC_HEADERS } from './metric.columns.ts'

/** The column headers by which files give a metric; `platform: null` for those that any file may have. */
export interface HeadersOfMetric {
  readonly platform: Platform | null
  readonly headers: readonly string[]
}

/**
 * Under which column headers each metric is read, from the very lists by which files are read. A header written twice
 * but for its capitals or accents is told once.
 */
export function headersOfMetric(metric: Metric): readonly HeadersOfMetric[] {
  const columns = METRIC_HEADERS.filter((one) => one.metric === metric)
  const everywhere = columns.flatMap(({ fr, en, aliases = [] }) => [fr, en, ...aliases])
  const known = new Set(everywhere.map(headerKey))
  const own = PLATFORMS.flatMap((platform): readonly HeadersOfMetric[] => {
    const headers = columns.flatMap(({ platformAliases = {} }) => platformAliases[platform] ?? []).filter((header) => !known.has(headerKey(header)))
    return headers.length === 0 ? [] : [{ platform, headers: eachOnce(headers) }]
  })
  return [{ platform: null, headers: eachOnce(everywhere) }, ...own]
}

function eachOnce(headers: readonly string[]): readonly string[] {
  return [...new Map(headers.map((header) => [headerKey(header), header] as const).reverse()).values()].reverse()
}
