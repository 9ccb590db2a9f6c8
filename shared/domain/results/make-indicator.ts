import type { Observation } from './observation.ts'
import type { IndicatorId, IndicatorUnit, IndicatorValue } from './indicator.ts'
import { perimeterOf } from './perimeters.ts'
import type { Reading } from './stream-metrics.ts'

/** Everything of an indicator that is not said, as "nothing measured". */
export function makeIndicator(
  id: IndicatorId,
  unit: IndicatorUnit,
  fields: Partial<Omit<IndicatorValue, 'id' | 'unit' | 'basis'>>,
): IndicatorValue {
  return {
    id, unit, value: null, median: null, numerator: null, denominator: null, approximate: false,
    perimeter: perimeterOf('campaign'), platforms: [], asOf: null, asOfEarliest: null, n: 0, of: 0, sources: [],
    refused: null, ...fields,
    basis: typeof fields.value === 'number' ? 'computed' : 'none',
  }
}

/** What the readings behind a value say of it: dates, sources, platforms, whether one of them is approximate. */
export function evidenceOf(
  readings: readonly Reading[],
): Pick<IndicatorValue, 'approximate' | 'asOf' | 'asOfEarliest' | 'platforms' | 'sources'> {
  const observations = readings.flatMap((reading) => reading.observations)
  return {
    approximate: readings.some((reading) => reading.approximate),
    platforms: [...new Set(readings.flatMap((reading) => reading.platforms))].sort(),
    sources: observations.map((observation) => observation.source),
    ...datesOf(observations),
  }
}

function datesOf(observations: readonly Observation[]): Pick<IndicatorValue, 'asOf' | 'asOfEarliest'> {
  const dates = observations.map((observation) => observation.asOf).sort()
  return { asOf: dates.at(-1) ?? null, asOfEarliest: dates[0] ?? null }
}
