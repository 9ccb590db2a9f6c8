import { rowOf } from '../../lib/table.ts'
import { accountOfStream, peopleOfStream } from '../day/stream-owners.ts'
import type { Stream } from '../day/stream.ts'
import type { Plan } from '../plan/plan.ts'
import type { Metric } from '../results/metric.ts'
import type { IndicatorUnit } from '../results/indicator.ts'
import { printName } from '../roster/print-name.ts'
import type { ParticipantId } from '../values/id-schema.ts'
import type { Source } from '../values/source.ts'
import type { OriginRow, WhyNot } from './figure-origin.ts'

/** A row of an origin; what is not said: it counts, as one of its own, above, exact, without a date. */
export function originRow(record: string, source: Source | null, fields: Partial<OriginRow>): OriginRow {
  return {
    record, source, label: '', account: null, accountText: '', group: record, side: 'above', value: null, unit: null, span: null,
    approximate: false, asOf: null, whyNot: null, ...fields,
  }
}

/** Units of the metrics that have a word of their own; the others are told by the metric's name. */
const UNITS: Readonly<Partial<Record<Metric, IndicatorUnit>>> = {
  views: 'views', likes: 'likes', comments: 'comments', shares: 'shares', newFollowers: 'followers', watchTime: 'seconds',
  avgViewDuration: 'seconds',
}

/** What one of a metric is. */
export function unitOfMetric(metric: Metric): IndicatorUnit | null {
  return UNITS[metric] ?? null
}

/** A stream as people know it: its title, its slot's, else who streamed. */
export function streamLabel(plan: Plan, stream: Stream): string {
  const slot = stream.slot === null ? undefined : rowOf(plan.slots, stream.slot)
  return stream.title || slot?.title || peopleLabel(plan, peopleOfStream(plan, stream))
}

/** People by name, between commas. */
export function peopleLabel(plan: Plan, ids: readonly ParticipantId[]): string {
  return ids.flatMap((id) => {
    const person = rowOf(plan.participants, id)
    return person === undefined ? [] : [printName(person)]
  }).join(', ')
}

/** A stream as a row that counts as one, or not. */
export function streamRow(plan: Plan, stream: Stream, whyNot: WhyNot | null, fields: Partial<OriginRow> = {}): OriginRow {
  return originRow(stream.id, stream.source, {
    label: streamLabel(plan, stream), account: accountOfStream(plan, stream), whyNot, ...fields,
  })
}
