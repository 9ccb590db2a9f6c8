import type { Stream } from '../day/stream.ts'
import type { Slot } from '../schedule/slot.ts'
import { firstInstant, instantOfDayMinute, momentToInstant } from '../schedule/day-time.ts'
import type { AccountId, ParticipantId } from '../values/id-schema.ts'
import type { Platform } from '../values/platform.ts'
import type { Desk } from './desk.ts'
import { wordsOf, type TargetWords } from './title-evidence.ts'

/** What an item can be linked to: a stream that is known, or a planned slot of which no stream is known yet. */
export interface LinkTarget {
  readonly slot: Slot | null
  readonly stream: Stream | null
  readonly account: AccountId | null
  readonly people: readonly ParticipantId[]
  /** Milliseconds since 1970; `null` without a time of day. */
  readonly startMs: number | null
  readonly words: TargetWords
}

/**
 * The targets still free on a platform: a stream has one post per platform until the user says otherwise, so the
 * second go of a slot stays a leftover. Cancelled or replaced slots and cancelled streams take nothing.
 *
 * @param common words that tell no stream of the day from another
 */
export function linkTargets(desk: Desk, platform: Platform, common: ReadonlySet<string>): readonly LinkTarget[] {
  const taken = new Set<string>()
  for (const item of desk.working.rows('items')) {
    if (item.platform === platform && item.state.kind === 'linked') taken.add(item.state.stream)
  }
  const slots = new Map<string, Slot>(desk.working.rows('slots').map((slot) => [slot.id, slot]))
  const withStream = new Set<string>()
  const targets: LinkTarget[] = []
  for (const stream of desk.working.rows('streams')) {
    if (stream.status === 'cancelled') continue
    if (stream.slot !== null) withStream.add(stream.slot)
    if (!taken.has(stream.id)) targets.push(targetOf(desk, slots.get(stream.slot ?? '') ?? null, stream, common))
  }
  for (const slot of slots.values()) {
    if (slot.state.kind === 'planned' && !withStream.has(slot.id)) targets.push(targetOf(desk, slot, null, common))
  }
  return targets
}

function targetOf(desk: Desk, slot: Slot | null, stream: Stream | null, common: ReadonlySet<string>): LinkTarget {
  const people = stream !== null && stream.participants.length > 0 ? stream.participants : (slot?.participants ?? [])
  const names = people.flatMap((id) => {
    const person = desk.working.get('participants', id)
    return person === undefined ? [] : [person.givenName, person.familyName]
  })
  const titles = [slot?.title ?? '', stream?.title ?? '']
  const details = [slot?.place ?? '', slot?.format ?? '', slot?.brief ?? '']
  return {
    slot,
    stream,
    account: stream?.account ?? slot?.account ?? null,
    people,
    startMs: streamStart(desk, stream) ?? slotStart(desk, slot),
    words: { title: wordsOf(titles, common), all: wordsOf([...titles, ...names, ...details], common) },
  }
}

function streamStart(desk: Desk, stream: Stream | null): number | null {
  return stream?.startedAt === null || stream === null
    ? null
    : msOf(firstInstant(momentToInstant(stream.startedAt, desk.context.sourceZone ?? desk.campaign.zone)))
}

function slotStart(desk: Desk, slot: Slot | null): number | null {
  return slot?.startMinute === null || slot === null
    ? null
    : msOf(firstInstant(instantOfDayMinute(desk.campaign, slot.startMinute)))
}

function msOf(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant)
}
