import { deepEqual } from '../../lib/deep-equal.ts'
import type { LogEntry } from '../day/log-entry.ts'
import { firstInstant, momentToInstant } from '../schedule/day-time.ts'
import type { Moment } from '../values/moment.ts'
import type { LinkRoom } from './link-room.ts'

/** When streams, and slots of which no stream is known, really began, because somebody noted it. Milliseconds since 1970. */
export type NotedStarts = ReadonlyMap<string, number>

/**
 * The starts that somebody noted: on the board, by hand, or on a line of the log. Stronger than any plan. What a file
 * told is not noted: a stream that has its time from a post (made by an import, or by hand from that post) is left out.
 */
export function notedStarts(room: LinkRoom): NotedStarts {
  const starts = new Map<string, number>()
  for (const entry of linesThatStand(room.working.rows('log'))) {
    const of = entry.stream ?? entry.slot
    if (of !== null && entry.kind === 'event' && entry.text === 'started') starts.set(of, Date.parse(entry.saidAt ?? entry.at))
  }
  const told = new Map<string, (Moment | null)[]>()
  for (const { state, publishedAt } of room.working.rows('items')) {
    if (state.kind === 'linked') told.set(state.stream, [...(told.get(state.stream) ?? []), publishedAt])
  }
  for (const { id, learnedFrom, startedAt } of room.working.rows('streams')) {
    if (startedAt === null) continue
    const isTold = learnedFrom === 'import' || (learnedFrom === 'hand' && (told.get(id) ?? []).some((moment) => deepEqual(moment, startedAt)))
    const instant = isTold ? null : firstInstant(momentToInstant(startedAt, room.campaign.zone))
    if (instant !== null) starts.set(id, Date.parse(instant))
  }
  return starts
}

/**
 * Links that a line of the log gives for a stream or a slot: pasted there, they count as if they stood on the stream.
 * What somebody said (a verbatim) may name anything.
 */
export function loggedLinks(log: readonly LogEntry[]): readonly { readonly of: string; readonly link: string }[] {
  return linesThatStand(log).flatMap(({ kind, stream, slot, text }) => {
    const of = stream ?? slot
    return of === null || kind === 'verbatim' ? [] : [...text.matchAll(/https?:\/\/\S+/gu)].map(([link]) => ({ of, link }))
  })
}

/** The log without the lines that a later one corrects, in the order in which they were noted. */
function linesThatStand(log: readonly LogEntry[]): readonly LogEntry[] {
  const corrected = new Set<string>(log.flatMap(({ corrects }) => corrects ?? []))
  return log.filter(({ id }) => !corrected.has(id)).sort((a, b) => a.order - b.order)
}
