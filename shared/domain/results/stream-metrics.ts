import { rowOf, rowsOf } from '../../lib/table.ts'
import { accountOfStream, tookPlace } from '../day/stream-owners.ts'
import type { Stream } from '../day/stream.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { AccountId } from '../values/id-schema.ts'
import type { Platform } from '../values/platform.ts'
import { latestReadings, type LatestReadings } from './latest-observation.ts'
import { METRICS, type Metric } from './metric.ts'
import type { Observation } from './observation.ts'
import type { PlatformItem } from './platform-item.ts'
import { EVERYTHING, isInAccounts, isInDates, type Scope } from './scope.ts'
import { streamSeconds } from './stream-seconds.ts'

/** One value of one stream, and the readings that it was added up from. `items` is empty for a reading noted by hand. */
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
}

/**
 * The streams that took place (not cancelled) in a scope, each with its latest readings, in order of their ids.
 *
 * The items of a stream add up (one stream may be on several platforms). What was noted by hand as it ended is never
 * added to them: it counts while no item was read on its date or later (data-model.md, "From plan to evidence").
 */
export function measureStreams(plan: Plan, scope: Scope = EVERYTHING): readonly MeasuredStream[] {
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
    return [{ stream, account, items: own, seconds, readings: readingsOf(plan, account, byHand, byItem) }]
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
): MeasuredStream['readings'] {
  const readings: Partial<Record<Metric, Reading>> = {}
  for (const metric of METRICS) {
    const hand = byHand[metric]
    const read = byItem.flatMap(({ item, latest }) => {
      const reading = latest[metric]
      return reading === undefined ? [] : [{ item, ...reading }]
    })
    const isHandLater = hand !== undefined && read.every(({ from }) => from.asOf < hand.from.asOf)
    if (hand !== undefined && isHandLater) readings[metric] = handReading(plan, account, hand)
    else if (read.length > 0) readings[metric] = itemsReading(account, read)
  }
  return readings
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
  read: readonly { readonly item: PlatformItem; readonly value: number; readonly from: Observation }[],
): Reading {
  return {
    value: read.reduce((sum, { value }) => sum + value, 0),
    approximate: read.some(({ from }) => from.approximate),
    observations: read.map(({ from }) => from),
    items: read.map(({ item }) => item.id),
    accounts: [...new Set(read.flatMap(({ item }) => item.account ?? account ?? []))],
    platforms: [...new Set(read.map(({ item }) => item.platform))],
  }
}
