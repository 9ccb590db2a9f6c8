import type { Metric, Metrics } from '../../domain/results/metric.ts'
import { numberOf } from '../values/parse-number.ts'
import { bare, unitOf } from './day-line-words.ts'

/** Words that may stand between figures. */
const BETWEEN = new Set(['et', 'and', '', 'avec', 'with'])

/**
 * The figures that words tell, from the first to the last of them, each a number and what it counts; `null` where
 * anything else is among them, or the same is told twice.
 *
 * @example `120 viewers 300 likes`, `1 200 spectateurs, 3k j’aime`
 */
export function readFigures(tokens: readonly string[]): Metrics | null {
  const metrics: Partial<Record<Metric, number>> = {}
  let digits: readonly string[] = []
  for (const token of tokens) {
    const unit = unitOf(token)
    if (unit !== null) {
      const value = numberOf(digits.join(' '), 'count')
      if (value === null || value < 0 || !Number.isInteger(value) || metrics[unit] !== undefined) return null
      metrics[unit] = value
      digits = []
    } else if (/^\d/u.test(token)) digits = [...digits, token.replace(/[,;]$/u, '')]
    else if (digits.length > 0 || !BETWEEN.has(bare(token))) return null
  }
  return digits.length === 0 ? metrics : null
}
