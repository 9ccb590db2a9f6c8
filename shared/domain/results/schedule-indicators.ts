import { rowsOf } from '../../lib/table.ts'
import { tookPlace } from '../day/stream-owners.ts'
import type { Plan } from '../plan/plan.ts'
import { coverageOf } from '../schedule/coverage.ts'
import type { IndicatorValue } from './indicator.ts'
import { makeIndicator } from './make-indicator.ts'
import { perimeterOf } from './perimeters.ts'
import type { MeasuredStream } from './stream-metrics.ts'

/** Slots planned, out of all: neither cancelled nor replaced (what replaced one is a slot of its own). */
export function streamsPlanned(plan: Plan): IndicatorValue {
  const planned = rowsOf(plan.slots).filter(({ state }) => state.kind === 'planned')
  return makeIndicator('streams.planned', 'streams', {
    value: planned.length,
    perimeter: perimeterOf('schedule'),
    n: planned.length,
    of: plan.slots.size,
    sources: planned.map(({ source }) => source),
  })
}

/** Planned slots that were streamed, out of the planned ones. */
export function streamsDelivered(plan: Plan): IndicatorValue {
  const planned = rowsOf(plan.slots).filter(({ state }) => state.kind === 'planned')
  const streams = rowsOf(plan.streams).filter((stream) => tookPlace(stream) && stream.slot !== null)
  const streamed = new Set<string | null>(streams.map(({ slot }) => slot))
  const delivered = planned.filter(({ id }) => streamed.has(id))
  const deliveredIds = new Set<string | null>(delivered.map(({ id }) => id))
  const own = streams.filter(({ slot }) => deliveredIds.has(slot))
  return makeIndicator('streams.delivered', 'streams', {
    value: delivered.length,
    perimeter: perimeterOf('streams', { streams: own.map(({ id }) => id) }),
    n: delivered.length,
    of: planned.length,
    sources: own.map(({ source }) => source),
  })
}

/** Streams that took place, improvised ones included, out of all noted. */
export function streamsCount(streams: readonly MeasuredStream[], noted: number): IndicatorValue {
  return makeIndicator('streams.count', 'streams', {
    value: streams.length,
    perimeter: streamsPerimeter(streams),
    n: streams.length,
    of: noted,
    sources: streams.map(({ stream }) => stream.source),
  })
}

/** Minutes of the day's window with at least one stream planned ÷ the window (data-model.md, "Indicators"). */
export function coverageShare(plan: Plan): IndicatorValue {
  const { share, coveredMinutes, windowMinutes } = coverageOf(plan)
  const planned = rowsOf(plan.slots).filter(({ state }) => state.kind === 'planned')
  const placed = planned.filter(({ startMinute }) => startMinute !== null)
  return makeIndicator('coverage.share', 'share', {
    value: share,
    numerator: share === null ? null : coveredMinutes,
    denominator: share === null ? null : windowMinutes,
    perimeter: perimeterOf('schedule'),
    n: placed.length,
    of: planned.length,
    sources: placed.map(({ source }) => source),
  })
}

function streamsPerimeter(streams: readonly MeasuredStream[]): IndicatorValue['perimeter'] {
  return perimeterOf('streams', {
    streams: streams.map(({ stream }) => stream.id),
    accounts: [...new Set(streams.flatMap(({ account }) => account ?? []))],
  })
}
