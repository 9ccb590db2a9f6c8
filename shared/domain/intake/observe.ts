import { deepEqual } from '../../lib/deep-equal.ts'
import type { Metric, Metrics } from '../results/metric.ts'
import type { Observation } from '../results/observation.ts'
import type { PlainDate } from '../values/moment.ts'
import type { Desk } from './desk.ts'
import type { RowRef } from './draft.ts'

/** One reading that a row gives. */
export interface Reading {
  readonly of: Observation['of']
  readonly asOf: PlainDate
  readonly approximate: boolean
  readonly metrics: Metrics
}

/** Keeps the readings of items and streams. `note` returns the observation that now holds the reading. */
export interface ObservationBook {
  readonly note: (reading: Reading, at: RowRef) => Observation
}

/**
 * The rules for readings that come again (data-model.md: re-import adds observations, the latest counts, drift is
 * their history; the same file twice changes nothing):
 * - same as-of date, values already held (by any file): nothing new;
 * - same as-of date, same file, other values (a mapping was corrected): that reading is corrected;
 * - same as-of date, another file, other values: a second reading of the day;
 * - another as-of date: a new reading, equal or not, because equal values on a later day say that nothing moved.
 */
export function observationBookOf(desk: Desk): ObservationBook {
  const held = new Map<string, Observation[]>()
  const index = (observation: Observation): void => {
    const key = ofKey(observation.of)
    const others = held.get(key) ?? []
    const at = others.findIndex((other) => other.id === observation.id)
    if (at >= 0) others[at] = observation
    else others.push(observation)
    held.set(key, others)
  }
  for (const observation of desk.working.rows('observations')) index(observation)
  const files = new Map<string, string>(desk.working.rows('imports').map((record) => [record.id, record.sha256]))
  files.set(desk.context.importId, desk.file.sha256)
  const isOfThisFile = ({ source }: Observation): boolean =>
    source.kind === 'import' && files.get(source.import) === desk.file.sha256

  return {
    note: (reading, at) => {
      const sameDay = (held.get(ofKey(reading.of)) ?? []).filter((observation) => observation.asOf === reading.asOf)
      const holding = sameDay.find((observation) => holds(observation, reading))
      if (holding !== undefined) return holding
      const own = sameDay.find(isOfThisFile)
      const fresh = { ...reading, proof: own?.proof ?? null, id: own?.id ?? desk.context.newId('observation'), source: desk.sourceOf(at) }
      index(fresh)
      desk.working.put('observations', fresh)
      return fresh
    },
  }
}

/** Whether an observation already says all that a reading says. */
function holds(observation: Observation, reading: Reading): boolean {
  if (observation.approximate !== reading.approximate) return false
  // The keys of metrics are metrics.
  const metrics = Object.keys(reading.metrics) as Metric[]
  return metrics.every((metric) => deepEqual(observation.metrics[metric], reading.metrics[metric]))
}

function ofKey(of: Observation['of']): string {
  return of.kind === 'item' ? of.item : of.stream
}
