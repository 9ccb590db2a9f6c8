import type { Stream } from '../day/stream.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { Slot } from '../schedule/slot.ts'
import { LONGEST_SECONDS, type Moment } from '../values/moment.ts'
import type { Desk } from './desk.ts'
import type { RowRef } from './draft.ts'
import { firstInstant, momentToInstant } from '../schedule/day-time.ts'

/** What a stream is made or completed from. */
export interface StreamFacts {
  readonly account: Stream['account']
  readonly startedAt: Moment | null
  readonly endedAt: Moment | null
  readonly durationSeconds: number | null
  readonly link: string
  readonly at: RowRef
  /** Of a stream outside the plan: who went live, and what it was called. */
  readonly people?: Stream['participants']
  readonly title?: string
}

/** Makes streams from slots, with the day's counter going on. */
export interface StreamMaker {
  /** The stream of a slot or the stream that is known, completed with what was not known of it. Never overwrites. */
  readonly streamFor: (slot: Slot | null, stream: Stream | null, facts: StreamFacts) => Stream
}

/** Starts from the last number of the day's counter (streams and log share it). */
export function streamMakerOf(desk: Desk): StreamMaker {
  const used = [...desk.working.rows('streams'), ...desk.working.rows('log')].map((row) => row.order)
  let order = used.reduce((highest, number) => Math.max(highest, number), 0)
  return {
    streamFor: (slot, stream, facts) => {
      if (stream === null) order += 1
      const known = stream ?? newStream(desk, slot, order, facts)
      const completed: Stream = {
        ...known,
        account: known.account ?? facts.account,
        startedAt: known.startedAt ?? facts.startedAt,
        endedAt: known.endedAt ?? facts.endedAt,
        durationSeconds: known.durationSeconds ?? facts.durationSeconds ?? elapsedSeconds(desk, facts),
        link: known.link === '' ? facts.link : known.link,
      }
      desk.working.put('streams', completed)
      return completed
    },
  }
}

/** Links an item to a stream and keeps why and how surely. */
export function linkItem(
  desk: Desk,
  item: PlatformItem,
  stream: Stream,
  by: 'hand' | 'link' | 'accountTime' | 'accountDayTitle' | 'person',
  confidence: number,
): void {
  desk.working.put('items', { ...item, state: { kind: 'linked', stream: stream.id, by, confidence } })
}

/** The account that streamed is the item's, whatever was planned: it is filled from the facts. */
function newStream(desk: Desk, slot: Slot | null, order: number, { at, people, title }: StreamFacts): Stream {
  return {
    id: desk.context.newId('stream'),
    order,
    slot: slot?.id ?? null,
    participants: slot?.participants ?? people ?? [],
    account: null,
    title: slot?.title ?? title ?? '',
    format: slot?.format ?? '',
    startedAt: null,
    endedAt: null,
    durationSeconds: null,
    status: 'ended',
    link: '',
    learnedFrom: 'import',
    source: desk.sourceOf(at),
  }
}

function elapsedSeconds(desk: Desk, facts: StreamFacts): number | null {
  const { zone } = desk.campaign
  const start = facts.startedAt === null ? null : firstInstant(momentToInstant(facts.startedAt, zone))
  const end = facts.endedAt === null ? null : firstInstant(momentToInstant(facts.endedAt, zone))
  if (start === null || end === null) return null
  const seconds = (Date.parse(end) - Date.parse(start)) / 1000
  return seconds >= 0 && seconds <= LONGEST_SECONDS ? seconds : null
}
