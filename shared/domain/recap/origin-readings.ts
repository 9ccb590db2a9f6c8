import { rowOf, rowsOf } from '../../lib/table.ts'
import { printItemAccount } from '../plan/account-text.ts'
import type { Plan } from '../plan/plan.ts'
import { latestReadings } from '../results/latest-observation.ts'
import type { Metric } from '../results/metric.ts'
import type { Observation } from '../results/observation.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { MeasuredStream, Reading } from '../results/stream-metrics.ts'
import type { PlainDate } from '../values/moment.ts'
import type { OriginRow, WhyNot } from './figure-origin.ts'
import { originRow, streamLabel, streamRow, unitOfMetric } from './origin-row.ts'

interface Options {
  readonly side?: OriginRow['side']
  /** Readings after this date were not known yet. */
  readonly readUntil?: PlainDate
  /** The values have no common one: none of them counts towards it, each stands by itself. */
  readonly isApart?: boolean
}

/**
 * Every reading of a metric of these streams, one row each: those that count, the older ones, those that another kind of
 * reading stands for; and a row for each stream of which nobody gave it.
 */
export function readingRows(plan: Plan, streams: readonly MeasuredStream[], metric: Metric, options: Options = {}): readonly OriginRow[] {
  const byOwner = Map.groupBy(rowsOf(plan.observations), ({ of }) => (of.kind === 'item' ? of.item : of.stream) as string)
  return streams.flatMap((measured) => {
    const readings = [measured.readings[metric] ?? [], measured.apart[metric] ?? []].flat()
    const side = options.side ?? 'above'
    if (readings.length === 0) return [streamRow(plan, measured.stream, 'noValue', { side, group: measured.stream.id })]
    const owners = [measured.stream.id, ...measured.items.map(({ id }) => id)]
    return owners
      .flatMap((owner) => byOwner.get(owner) ?? [])
      .filter(({ asOf }) => options.readUntil === undefined || asOf <= options.readUntil)
      .flatMap((observation) => observationRow(plan, measured, metric, observation, { side, whyNot: whyNotRead(readings, observation) ?? (options.isApart === true ? 'apart' : null) }))
  })
}

/** What posts without a stream of ours give of a metric: never counted, one row each with their latest value. */
export function strayRows(plan: Plan, metric: Metric, side: OriginRow['side'] = 'above'): readonly OriginRow[] {
  const byItem = Map.groupBy(rowsOf(plan.observations), ({ of }) => (of.kind === 'item' ? of.item : null) as string | null)
  return rowsOf(plan.items).flatMap((item) => {
    const whyNot = whyNotLinked(plan, item)
    const latest = whyNot === null ? undefined : latestReadings(byItem.get(item.id) ?? [])[metric]
    if (latest === undefined) return []
    const { value, from } = latest
    return [originRow(from.id, from.source, { ...ofItem(plan, item), side, value, unit: unitOfMetric(metric), approximate: from.approximate, asOf: from.asOf, whyNot })]
  })
}

function observationRow(
  plan: Plan,
  { stream, account, items }: MeasuredStream,
  metric: Metric,
  observation: Observation,
  fields: Pick<OriginRow, 'side' | 'whyNot'>,
): readonly OriginRow[] {
  const value = observation.metrics[metric]
  if (value === undefined) return []
  const { of, approximate, asOf, source, id } = observation
  const item = of.kind === 'item' ? items.find((one) => one.id === of.item) : undefined
  return [originRow(id, source, {
    label: item?.title || item?.text || streamLabel(plan, stream),
    account: item?.account ?? account,
    group: stream.id, value, unit: unitOfMetric(metric), approximate, asOf, ...fields,
  })]
}

function whyNotRead(readings: readonly Reading[], observation: Observation): WhyNot | null {
  if (readings.some(({ observations }) => observations.includes(observation))) return null
  const isByHand = observation.of.kind === 'stream'
  const countsByHand = readings.every(({ items }) => items.length === 0)
  if (isByHand === countsByHand) return 'older'
  return isByHand ? 'replacedByFile' : 'replacedByHand'
}

/** Why what a post says is in no figure of the campaign; `null` when its stream took place. */
export function whyNotLinked(plan: Plan, { state }: PlatformItem): WhyNot | null {
  if (state.kind !== 'linked') return state.kind
  return rowOf(plan.streams, state.stream)?.status === 'cancelled' ? 'cancelled' : null
}

/** What names a post. */
export function ofItem(plan: Plan, item: PlatformItem): Pick<OriginRow, 'label' | 'account' | 'accountText'> {
  const { title, text, account } = item
  return { label: title || text, account, accountText: account === null ? printItemAccount(plan, item) : '' }
}
