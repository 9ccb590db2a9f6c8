import { rowOf, rowsOf } from '../../lib/table.ts'
import { accountOfStream, tookPlace } from '../day/stream-owners.ts'
import type { Stream } from '../day/stream.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { AccountId } from '../values/id-schema.ts'
import type { Platform } from '../values/platform.ts'
import { joinValues } from './join-values.ts'
import { latestReadings, type LatestReadings } from './latest-observation.ts'
import { METRICS, type Metric } from './metric.ts'
import type { Observation } from './observation.ts'
import type { PlatformItem } from './platform-item.ts'
import { EVERYTHING, isInAccounts, isInDates, type Scope } from './scope.ts'
import { streamSeconds } from './stream-seconds.ts'

/** One value of one stream, and the readings that it was made from (join-values.ts). `items` is empty for a reading noted by hand. */
export interface Reading {
  readonly value: number
  readonly approximate: boolean
  readonly observations: readonly Observation[]
  readonly items: readonly PlatformItem['id'][]
  readonly accounts: readonly AccountId[]
  readonly platforms: readonly Platform[]
}

/** A stream that took place with what is known of it. A metric that no source gives is absent, never 0. */
export interface MeasuredStream {
  readonly stream: Stream
  readonly account: AccountId | null
  readonly items: readonly PlatformItem[]
  readonly seconds: number | null
  readonly readings: Readonly<Partial<Record<Metric, Reading>>>
  /** Metrics that several posts give and that have no common value (means): a reading for each post. */
  readonly apart: Readonly<Partial<Record<Metric, readonly Reading[]>>>
}

/**
 * The streams that took place (not cancelled) in a scope, each with its latest readings, in order of their ids.
 *
 * The counts of a stream's items add up (one stream may be on several platforms); peaks and means do not. What was noted
 * by hand as it ended is never added to them: it counts while no item was read on its date or later (data-model.md,
 * "From plan to evidence").
 */
export function measureStreams(plan: Plan, scope: Scope = EVERYTHING): readonly MeasuredStream[] {
  if (scope !== EVERYTHING) return measureIn(plan, scope)
  const known = measured.get(plan)
  if (known !== undefined) return known
  const streams = measureIn(plan, scope)
  measured.set(plan, streams)
  return streams
}

/** A plan never changes: what a screen, its recap and its origins ask of the whole of it is measured once. */
const measured = new WeakMap<Plan, readonly MeasuredStream[]>()

function measureIn(plan: Plan, scope: Scope): readonly MeasuredStream[] {
  const campaign = campaignOf(plan)
  const observations = observationsByOwner(plan, scope)
  const items = new Map<string, PlatformItem[]>()
  for (const item of rowsOf(plan.items)) {
    if (item.state.kind !== 'linked') continue
    const linked = items.get(item.state.stream)
    if (linked === undefined) items.set(item.state.stream, [item])
    else linked.push(item)
  }
  return rowsOf(plan.streams).flatMap((stream) => {
    if (!tookPlace(stream) || !isInDates(scope, stream.startedAt, campaign)) return []
    if (scope.streams !== null && !scope.streams.has(stream.id)) return []
    const account = accountOfStream(plan, stream)
    const own = (items.get(stream.id) ?? []).filter((item) => isInAccounts(scope, item.account ?? account))
    const isHandCounted = isInAccounts(scope, account)
    if (own.length === 0 && !isHandCounted) return []
    const byHand = latestReadings(isHandCounted ? (observations.get(stream.id) ?? []) : [])
    const byItem = own.map((item) => ({ item, latest: latestReadings(observations.get(item.id) ?? []) }))
    const seconds = streamSeconds(stream, own, campaign)
    return [{ stream, account, items: own, seconds, ...readingsOf(plan, account, byHand, byItem) }]
  })
}

type ItemReadings = readonly { readonly item: PlatformItem; readonly latest: LatestReadings }[]

function observationsByOwner(plan: Plan, scope: Scope): ReadonlyMap<string, readonly Observation[]> {
  const byOwner = new Map<string, Observation[]>()
  for (const observation of rowsOf(plan.observations)) {
    if (scope.readUntil !== null && observation.asOf > scope.readUntil) continue
    const owner = observation.of.kind === 'item' ? observation.of.item : observation.of.stream
    const known = byOwner.get(owner)
    if (known === undefined) byOwner.set(owner, [observation])
    else known.push(observation)
  }
  return byOwner
}

function readingsOf(
  plan: Plan,
  account: AccountId | null,
  byHand: LatestReadings,
  byItem: ItemReadings,
): Pick<MeasuredStream, 'readings' | 'apart'> {
  const readings: Partial<Record<Metric, Reading>> = {}
  const apart: Partial<Record<Metric, readonly Reading[]>> = {}
  for (const metric of METRICS) {
    const hand = byHand[metric]
    // Most metrics of most streams were never read: thousands of streams are asked for each of them.
    if (hand === undefined && byItem.every(({ latest }) => latest[metric] === undefined)) continue
    const read = byItem.flatMap(({ item, latest }) => {
      const reading = latest[metric]
      return reading === undefined ? [] : [{ item, ...reading }]
    })
    const isHandLater = hand !== undefined && read.every(({ from }) => from.asOf < hand.from.asOf)
    const value = joinValues(metric, read.map((one) => one.value))
    if (hand !== undefined && isHandLater) readings[metric] = handReading(plan, account, hand)
    else if (value !== null) readings[metric] = itemsReading(account, value, read)
    else if (read.length > 0) apart[metric] = read.map((one) => itemsReading(account, one.value, [one]))
  }
  return { readings, apart }
}

function handReading(
  plan: Plan,
  account: AccountId | null,
  hand: { readonly value: number; readonly from: Observation },
): Reading {
  const platform = account === null ? null : (rowOf(plan.accounts, account)?.platform ?? null)
  return {
    value: hand.value,
    approximate: hand.from.approximate,
    observations: [hand.from],
    items: [],
    accounts: account === null ? [] : [account],
    platforms: platform === null ? [] : [platform],
  }
}

function itemsReading(
  account: AccountId | null,
  value: number,
  read: readonly { readonly item: PlatformItem; readonly from: Observation }[],
): Reading {
  return {
    value,
    approximate: read.some(({ from }) => from.approximate),
    observations: read.map(({ from }) => from),
    items: read.map(({ item }) => item.id),
    accounts: [...new Set(read.flatMap(({ item }) => item.account ?? account ?? []))],
    platforms: [...new Set(read.map(({ item }) => item.platform))],
  }
}
