import { deepEqual } from '../../lib/deep-equal.ts'
import { rowOf } from '../../lib/table.ts'
import { MS_PER_MINUTE } from '../../lib/time-units.ts'
import { firstInstant, momentToInstant } from '../schedule/day-time.ts'
import { shiftMoment } from '../schedule/shift-moment.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { Moment } from '../values/moment.ts'
import type { Desk } from './desk.ts'
import type { ImportedItem } from './link-candidate.ts'

/**
 * What the times of an untrusted file would have changed is put back: posts keep the time of day they had, streams get
 * none. They come with her answer.
 */
export function forgetTimes(desk: Desk, imported: readonly ImportedItem[]): void {
  for (const { id } of imported) {
    const [before, after] = [beforeOf(desk, id), desk.working.get('items', id)]
    if (before?.publishedAt && before.publishedAt.kind !== 'date' && after !== undefined) {
      desk.working.put('items', { ...after, publishedAt: before.publishedAt })
    }
  }
  for (const stream of desk.working.rows('streams')) {
    const before = rowOf(desk.working.plan.streams, stream.id)
    const startedAt = before?.startedAt ?? null
    const endedAt = before?.endedAt ?? null
    if (!deepEqual([startedAt, endedAt], [stream.startedAt, stream.endedAt])) desk.working.put('streams', { ...stream, startedAt, endedAt })
  }
}

/** A stream that has its time from a post goes along when the post's time is put right. */
export function followPosts(desk: Desk, imported: readonly ImportedItem[]): void {
  for (const { id } of imported) {
    const [before, after] = [beforeOf(desk, id), desk.working.get('items', id)]
    if (before === undefined || after?.state.kind !== 'linked' || deepEqual(before.publishedAt, after.publishedAt)) continue
    const stream = desk.working.get('streams', after.state.stream)
    if (stream === undefined || after.publishedAt === null) continue
    const isOfFile = stream.learnedFrom === 'import'
    const hadNone = isOfFile && stream.startedAt === null
    if (!hadNone && (stream.learnedFrom === 'board' || !deepEqual(stream.startedAt, before.publishedAt))) continue
    const minutes = minutesBetween(desk, before.publishedAt, after.publishedAt)
    const endedAt = isOfFile && stream.endedAt !== null && minutes !== null ? shiftMoment(stream.endedAt, minutes) : stream.endedAt
    desk.working.put('streams', { ...stream, startedAt: after.publishedAt, endedAt })
  }
}

function minutesBetween({ campaign }: Desk, from: Moment | null, to: Moment): number | null {
  const [start, end] = [from, to].map((moment) => (moment === null ? null : firstInstant(momentToInstant(moment, campaign.zone))))
  return start && end ? Math.round((Date.parse(end) - Date.parse(start)) / MS_PER_MINUTE) : null
}

function beforeOf(desk: Desk, id: string): PlatformItem | undefined {
  return rowOf(desk.working.plan.items, id)
}
