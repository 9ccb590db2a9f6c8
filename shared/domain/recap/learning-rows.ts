import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import { meanOf } from '../results/statistics.ts'
import type { MeasuredStream } from '../results/stream-metrics.ts'
import { FEWEST_TO_CONCLUDE } from './format-rows.ts'
import type { LearningRow } from './recap-rows.ts'

/**
 * What was learned with what it rests on (X4). Only streams that took place are evidence; their views stand beside
 * those of all other streams, and fewer than five conclude nothing.
 */
export function learningRows(plan: Plan, measured: readonly MeasuredStream[]): readonly LearningRow[] {
  return rowsOf(plan.learnings).map((learning) => {
    const named = new Set<string>(learning.evidence.streams)
    const own = measured.filter(({ stream }) => named.has(stream.id))
    const others = measured.filter(({ stream }) => !named.has(stream.id))
    return {
      learning,
      n: own.length,
      figures: learning.evidence.figures.length,
      logEntries: learning.evidence.log.length,
      tooFew: own.length < FEWEST_TO_CONCLUDE,
      viewsMean: meanOf(viewsOf(own)),
      viewsN: viewsOf(own).length,
      othersViewsMean: meanOf(viewsOf(others)),
      othersViewsN: viewsOf(others).length,
    }
  })
}

function viewsOf(streams: readonly MeasuredStream[]): readonly number[] {
  return streams.flatMap(({ readings }) => readings.views?.value ?? [])
}
