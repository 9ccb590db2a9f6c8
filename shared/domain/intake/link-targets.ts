import type { Stream } from '../day/stream.ts'
import type { Slot } from '../schedule/slot.ts'
import { firstInstant, instantOfDayMinute, momentToInstant } from '../schedule/day-time.ts'
import type { AccountId, ParticipantId } from '../values/id-schema.ts'
import type { Platform } from '../values/platform.ts'
import type { LinkRoom } from './link-room.ts'
import { notedStarts, type NotedStarts } from './noted-starts.ts'
import { plainTitle, wordsOf, type TargetWords } from './title-evidence.ts'

/** What an item can be linked to: a stream that is known, or a planned slot of which no stream is known yet. */
export interface LinkTarget {
  readonly slot: Slot | null
  readonly stream: Stream | null
  readonly account: AccountId | null
  readonly people: readonly ParticipantId[]
  /** Milliseconds since 1970; `null` without a time of day. */
  readonly startMs: number | null
  /** Whether somebody noted that start; else it is the planned one, or what another file says. */
  readonly isNoted: boolean
  /** Only to be held against the others: planned there, but known at another time (planned-rivals.ts). */
  readonly isRival: boolean
  readonly words: TargetWords
  /** The titles of slot and stream, whole ({@link plainTitle}). */
  readonly titles: readonly string[]
}

/**
 * The targets still free on a platform: a stream has one post per platform until the user says otherwise, so the
 * second go of a slot stays a leftover. Cancelled or replaced slots and cancelled streams take nothing.
 *
 * @param common words that tell no stream of the day from another
 */
export function linkTargets(
  room: LinkRoom,
  platform: Platform,
  common: ReadonlySet<string>,
  memory: TargetMemory = new WeakMap(),
): readonly LinkTarget[] {
  const taken = new Set<string>()
  for (const item of room.working.rows('items')) {
    if (item.platform === platform && item.state.kind === 'linked') taken.add(item.state.stream)
  }
  return allTargets(room, common, memory).filter(({ stream }) => stream === null || !taken.has(stream.id))
}

/** Targets by the stream, or the slot without one, that they are of: asked for again as links are made, few change. */
export type TargetMemory = WeakMap<Stream | Slot, LinkTarget>

/**
 * Every target of the day, those included that have a post already.
 *
 * @param memory of one import: what was noted and which words are common stays the same in it
 */
export function allTargets(
  room: LinkRoom,
  common: ReadonlySet<string>,
  memory: TargetMemory = new WeakMap(),
): readonly LinkTarget[] {
  const noted = notedStarts(room)
  const slots = new Map<string, Slot>(room.working.rows('slots').map((slot) => [slot.id, slot]))
  const remembered = (slot: Slot | null, stream: Stream | null): LinkTarget => {
    const key = stream ?? slot
    const known = key === null ? undefined : memory.get(key)
    if (known?.slot === slot && known.stream === stream) return known
    const target = targetOf(room, slot, stream, common, noted)
    if (key !== null) memory.set(key, target)
    return target
  }
  const withStream = new Set<string>()
  const targets: LinkTarget[] = []
  for (const stream of room.working.rows('streams')) {
    if (stream.status === 'cancelled') continue
    if (stream.slot !== null) withStream.add(stream.slot)
    targets.push(remembered(slots.get(stream.slot ?? '') ?? null, stream))
  }
  for (const slot of slots.values()) {
    if (slot.state.kind === 'planned' && !withStream.has(slot.id)) targets.push(remembered(slot, null))
  }
  return targets
}

/**
 * A stream as it was known before any post told of it: at the start that somebody noted, else at the time that was
 * planned. What a post itself told cannot speak for that post.
 */
export function targetBefore(room: LinkRoom, stream: Stream, common: ReadonlySet<string>): LinkTarget {
  const slot = stream.slot === null ? null : (room.working.get('slots', stream.slot) ?? null)
  const { account, link, ...known } = stream
  const isOfImport = stream.learnedFrom === 'import'
  const untold = isOfImport ? { ...known, account: null, link: '', startedAt: null } : { ...known, account, link }
  return targetOf(room, slot, untold, common, notedStarts(room))
}

/** Every planned slot at its planned time, whatever became of it. */
export function plannedTargets(
  room: LinkRoom,
  common: ReadonlySet<string>,
  isAsked: (slot: Slot) => boolean = () => true,
): readonly LinkTarget[] {
  const slots = room.working.rows('slots').filter((slot) => slot.state.kind === 'planned' && isAsked(slot))
  return slots.map((slot) => targetOf(room, slot, null, common, new Map()))
}

function targetOf(
  room: LinkRoom,
  slot: Slot | null,
  stream: Stream | null,
  common: ReadonlySet<string>,
  noted: NotedStarts,
): LinkTarget {
  const people = stream !== null && stream.participants.length > 0 ? stream.participants : (slot?.participants ?? [])
  const names = people.flatMap((id) => {
    const person = room.working.get('participants', id)
    return person === undefined ? [] : [person.givenName, person.familyName]
  })
  const titles = [slot?.title ?? '', stream?.title ?? '']
  const details = [slot?.place ?? '', slot?.format ?? '', slot?.brief ?? '']
  const notedMs = noted.get(stream?.id ?? slot?.id ?? '') ?? null
  return {
    slot,
    stream,
    account: stream?.account ?? slot?.account ?? null,
    people,
    startMs: notedMs ?? streamStart(room, stream) ?? slotStart(room, slot),
    isNoted: notedMs !== null,
    isRival: false,
    titles: titles.map(plainTitle).filter((title) => title !== ''),
    words: { title: wordsOf(titles, common), all: wordsOf([...titles, ...names, ...details], common) },
  }
}

function streamStart({ campaign }: LinkRoom, stream: Stream | null): number | null {
  return stream?.startedAt === null || stream === null
    ? null
    : msOf(firstInstant(momentToInstant(stream.startedAt, campaign.zone)))
}

function slotStart({ campaign }: LinkRoom, slot: Slot | null): number | null {
  return slot?.startMinute === null || slot === null
    ? null
    : msOf(firstInstant(instantOfDayMinute(campaign, slot.startMinute)))
}

function msOf(instant: string | null): number | null {
  return instant === null ? null : Date.parse(instant)
}
