import { peopleOfStream, tookPlace } from '../day/stream-owners.ts'
import type { Stream } from '../day/stream.ts'
import type { Plan } from '../plan/plan.ts'
import type { Participant } from '../roster/participant.ts'
import type { Slot } from '../schedule/slot.ts'
import { dayMinuteOfMoment } from '../schedule/day-time.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'

/**
 * What is still owed of one stream: any news of it, its figures, or (what somebody answered in part) how many watched.
 * `slot` is `null` for a stream outside the plan, `stream` where nobody knows whether there was one.
 */
export interface OwedStream {
  readonly slot: Slot | null
  readonly stream: Stream | null
  readonly missing: 'news' | 'figures' | 'audience'
}

/** Any of these says how many watched. */
const AUDIENCE = ['views', 'engagedViews', 'peakViewers', 'avgViewers', 'reach', 'impressions'] as const

/**
 * What each person still owes, in the order of the day: streams that took place without figures, planned slots of which
 * nobody knows whether they took place, answers without an audience. What a platform reports of a post is all that is
 * to be had of it: nothing more is owed. Means nothing before the day is over.
 */
export function owedStreams(plan: Plan): ReadonlyMap<Participant['id'], readonly OwedStream[]> {
  const streams = rowsOf(plan.streams)
  const told = new Set(streams.map(({ slot }) => slot))
  const missingOf = readStreams(plan)
  const owed = new Map<Participant['id'], OwedStream[]>()
  const owe = (people: readonly Participant['id'][], what: OwedStream): void => {
    for (const id of people) owed.set(id, [...(owed.get(id) ?? []), what])
  }
  for (const stream of streams.filter(tookPlace)) {
    const missing = missingOf(stream)
    const slot = stream.slot === null ? null : (rowOf(plan.slots, stream.slot) ?? null)
    if (missing !== null) owe(peopleOfStream(plan, stream), { slot, stream, missing })
  }
  for (const slot of rowsOf(plan.slots)) {
    if (slot.state.kind === 'planned' && !told.has(slot.id)) owe(slot.participants, { slot, stream: null, missing: 'news' })
  }
  const minute = ({ slot, stream }: OwedStream): number =>
    dayMinuteOfMoment(campaignOf(plan), stream?.startedAt ?? null) ?? slot?.startMinute ?? Number.MAX_SAFE_INTEGER
  return new Map([...owed].map(([id, list]) => [id, list.sort((a, b) => minute(a) - minute(b))]))
}

function readStreams(plan: Plan): (stream: Stream) => 'figures' | 'audience' | null {
  const measured = new Set<string>()
  const watched = new Set<string>()
  for (const { of, metrics } of rowsOf(plan.observations)) {
    const state = of.kind === 'item' ? rowOf(plan.items, of.item)?.state : null
    const stream = of.kind === 'stream' ? of.stream : state?.kind === 'linked' ? state.stream : null
    if (stream === null) continue
    measured.add(stream)
    if (of.kind === 'item' || AUDIENCE.some((metric) => metrics[metric] !== undefined)) watched.add(stream)
  }
  return ({ id }) => (!measured.has(id) ? 'figures' : watched.has(id) ? null : 'audience')
}
