import { ADDABLE_METRICS } from './addable-metrics.ts'
import type { Metric } from './metric.ts'
import { sumOf } from './statistics.ts'

/**
 * What several values of one metric come to (the dictionary's rule, M6): counts add up; of peaks and of people reached
 * the highest is known for certain, because the same people may stand behind each; means of streams of other lengths or
 * audiences have no common value: they stand apart.
 */
export type JoinRule = 'sum' | 'highest' | 'apart'

const HIGHEST: readonly Metric[] = ['peakViewers', 'reach']

/** The rule of a metric, whether the values come from several posts of a stream or from several streams. */
export function joinRuleOf(metric: Metric): JoinRule {
  if (ADDABLE_METRICS.includes(metric)) return 'sum'
  return HIGHEST.includes(metric) ? 'highest' : 'apart'
}

/** The one value; `null` of nothing, and of several that stand apart. A value alone is itself. */
export function joinValues(metric: Metric, values: readonly number[]): number | null {
  const [first] = values
  if (first === undefined || values.length === 1) return first ?? null
  const rule = joinRuleOf(metric)
  if (rule === 'apart') return null
  return rule === 'sum' ? sumOf(values) : Math.max(...values)
}
