import { deepEqual } from '../../lib/deep-equal.ts'
import type { IndicatorPerimeter } from './indicator.ts'
import type { Metric } from './metric.ts'
import type { Perimeter } from './figure.ts'
import type { MeasuredStream } from './stream-metrics.ts'

const EMPTY: IndicatorPerimeter = { kind: 'campaign', accounts: [], streams: [], terms: [], from: null, to: null }

/** A perimeter of one kind, empty where nothing is said. */
export function perimeterOf(kind: IndicatorPerimeter['kind'], fields: Partial<IndicatorPerimeter> = {}): IndicatorPerimeter {
  return { ...EMPTY, ...fields, kind }
}

/** What a typed figure covers, in the form of an indicator's perimeter. */
export function perimeterOfFigure(perimeter: Perimeter): IndicatorPerimeter {
  switch (perimeter.kind) {
    case 'streams':
      return perimeterOf('streams', { streams: perimeter.streams })
    case 'accounts':
      return perimeterOf('accounts', { accounts: perimeter.accounts, from: perimeter.from, to: perimeter.to })
    case 'term':
      return perimeterOf('terms', { terms: [perimeter.term], from: perimeter.from, to: perimeter.to })
    case 'campaign':
      return perimeterOf('campaign')
  }
}

/** The streams that have a metric, with the accounts whose readings count. */
export function perimeterOfMetric(streams: readonly MeasuredStream[], metric: Metric): IndicatorPerimeter {
  const measured = streams.filter((measured) => measured.readings[metric] !== undefined)
  return perimeterOf('streams', {
    streams: measured.map(({ stream }) => stream.id),
    accounts: [...new Set(measured.flatMap(({ readings }) => readings[metric]?.accounts ?? []))],
  })
}

/**
 * Whether two perimeters are the same set. Lists are sets: their order says nothing. What covers streams is told by
 * its streams alone.
 */
export function isSamePerimeter(left: IndicatorPerimeter, right: IndicatorPerimeter): boolean {
  return deepEqual(canonical(left), canonical(right))
}

function canonical(perimeter: IndicatorPerimeter): unknown {
  const sorted = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort()
  const { kind, from, to } = perimeter
  if (kind === 'streams') return { kind, streams: sorted(perimeter.streams) }
  return { kind, from, to, accounts: sorted(perimeter.accounts), terms: sorted(perimeter.terms) }
}
