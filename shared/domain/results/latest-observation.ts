import { METRICS, type Metric } from './metric.ts'
import type { Observation } from './observation.ts'

/** The latest reading of each metric, with the observation it comes from. A metric never read is absent. */
export type LatestReadings = Readonly<Partial<Record<Metric, { readonly value: number; readonly from: Observation }>>>

/**
 * The latest reading of each metric among the observations of one item or one stream. The as-of date decides; on the
 * same date, the observation recorded last (ids are made in order). A later reading that lacks a metric does not erase it.
 */
export function latestReadings(observations: readonly Observation[]): LatestReadings {
  const latest: Partial<Record<Metric, { value: number; from: Observation }>> = {}
  for (const observation of [...observations].sort(oldestFirst)) {
    for (const metric of METRICS) {
      const value = observation.metrics[metric]
      if (value !== undefined) latest[metric] = { value, from: observation }
    }
  }
  return latest
}

function oldestFirst(left: Observation, right: Observation): number {
  if (left.asOf !== right.asOf) return left.asOf < right.asOf ? -1 : 1
  return left.id < right.id ? -1 : 1
}
