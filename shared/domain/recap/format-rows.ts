import { foldText } from '../../lib/fold-text.ts'
import { rowOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import { meanOf, medianOf, sumOf } from '../results/statistics.ts'
import type { MeasuredStream } from '../results/stream-metrics.ts'
import type { FormatRow } from './recap-rows.ts'

/** Under this number a comparison says "too few to conclude" (product.md section 5, rule 5). */
export const FEWEST_TO_CONCLUDE = 5

/** Streams that took place by format, the most frequent first; the ones without a format last. */
export function formatRows(plan: Plan, measured: readonly MeasuredStream[]): readonly FormatRow[] {
  const groups = Map.groupBy(measured, (one) => foldText(formatOf(plan, one)))
  return [...groups.values()]
    .map((streams) => formatRow(streams[0] === undefined ? '' : formatOf(plan, streams[0]), streams))
    .sort(
      (left, right) =>
        Number(left.format === '') - Number(right.format === '') ||
        right.streams - left.streams ||
        (left.format < right.format ? -1 : 1),
    )
}

function formatRow(format: string, streams: readonly MeasuredStream[]): FormatRow {
  const views = streams.flatMap(({ readings }) => readings.views?.value ?? [])
  const likes = streams.flatMap(({ readings }) => readings.likes?.value ?? [])
  return {
    format,
    streams: streams.length,
    n: views.length,
    views: views.length === 0 ? null : sumOf(views),
    viewsMean: meanOf(views),
    viewsMedian: medianOf(views),
    likes: likes.length === 0 ? null : sumOf(likes),
    likesN: likes.length,
    tooFew: views.length < FEWEST_TO_CONCLUDE,
  }
}

/** The format of a stream: noted on it, else planned; '' without one. */
export function formatOf(plan: Plan, { stream }: MeasuredStream): string {
  if (stream.format !== '' || stream.slot === null) return stream.format
  return rowOf(plan.slots, stream.slot)?.format ?? ''
}
