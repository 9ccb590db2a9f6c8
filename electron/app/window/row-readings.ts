import type { RowReading } from '../../../shared/contract/answers.ts'
import type { RowRef } from '../../../shared/domain/intake/draft.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { PlanDiff } from '../../../shared/domain/plan/plan-diff.ts'
import { latestReadings } from '../../../shared/domain/results/latest-observation.ts'
import { METRICS } from '../../../shared/domain/results/metric.ts'
import type { Observation } from '../../../shared/domain/results/observation.ts'
import { rowsOf } from '../../../shared/lib/table.ts'

/** What a row does to the figures of its post or stream; `null` where it does nothing to them. */
export type ReadingOfRow = (record: string, row: RowRef) => RowReading | null

/**
 * The readings that one file brings (of all that the diff has), found by the post or stream they are of, each beside what was known before it: of
 * every metric the latest reading up to that date. A reading of a day gone by is not held against later ones.
 */
export function readingsOfFile(diff: PlanDiff, file: string, plan: Plan): ReadingOfRow {
  const { added = [], updated = [] } = diff.observations ?? {}
  const ours = new Set(diff.imports?.added.flatMap((record) => (record.file === file ? [record.id] : [])))
  const brought = [...added, ...updated.map(([, after]) => after)].filter(({ source }) => source.kind === 'import' && ours.has(source.import))
  const byTarget = Map.groupBy(brought, targetOf)
  const known = brought.length === 0 ? new Map<string, Observation[]>() : Map.groupBy(rowsOf(plan.observations), targetOf)
  return (record, row) => {
    const ofRecord = byTarget.get(record) ?? []
    const reading = ofRecord.find((one) => isFrom(one, row)) ?? ofRecord[0]
    return reading === undefined ? null : beside(reading, known.get(record) ?? [])
  }
}

function beside(reading: Observation, known: readonly Observation[]): RowReading {
  const before = latestReadings(known.filter(({ asOf }) => asOf <= reading.asOf))
  const metrics = METRICS.flatMap((metric) => {
    const after = reading.metrics[metric]
    const was = before[metric]
    return after === undefined ? [] : [{ metric, after, before: was === undefined ? null : { value: was.value, asOf: was.from.asOf } }]
  })
  return { asOf: reading.asOf, metrics }
}

function targetOf({ of }: Observation): string {
  return of.kind === 'item' ? of.item : of.stream
}

function isFrom({ source }: Observation, row: RowRef): boolean {
  return source.kind === 'import' && source.sheet === row.sheet && source.row === row.row
}
