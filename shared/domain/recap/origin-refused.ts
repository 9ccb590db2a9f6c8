import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import type { IndicatorPerimeter, Refusal } from '../results/indicator.ts'
import { METRICS, type Metric } from '../results/metric.ts'
import type { MeasuredStream } from '../results/stream-metrics.ts'
import type { AccountId, StreamId } from '../values/id-schema.ts'
import type { PerimeterDifference, RefusedOrigin } from './figure-origin.ts'

/**
 * Why two perimeters are not the same: which accounts and streams only one of them covers, and in which streams the two
 * values come from different posts. Of accounts against streams, both sides are told by their accounts.
 */
export function explainRefusal(plan: Plan, refusal: Refusal, measured: readonly MeasuredStream[]): RefusedOrigin {
  const { above, below } = refusal
  return {
    refusal,
    onlyAbove: only(plan, above.perimeter, below.perimeter),
    onlyBelow: only(plan, below.perimeter, above.perimeter),
    otherPosts: otherPosts(metricNamed(above.metric), metricNamed(below.metric), measured),
  }
}

/** What the one covers and the other does not. The campaign as a whole, a hashtag or the roster name no streams. */
function only(plan: Plan, one: IndicatorPerimeter, other: IndicatorPerimeter): PerimeterDifference {
  const areStreams = one.kind === 'streams' && other.kind === 'streams'
  const streams = areStreams ? without<StreamId>(one.streams, other.streams) : []
  const accounts = other.kind === 'campaign' || other.kind === 'terms' ? [] : without<AccountId>(accountsOf(plan, one), accountsOf(plan, other))
  return { accounts: areStreams ? [] : accounts, streams }
}

/** An empty list of accounts in a perimeter of accounts means each of them. */
function accountsOf(plan: Plan, { kind, accounts }: IndicatorPerimeter): readonly AccountId[] {
  return kind === 'accounts' && accounts.length === 0 ? rowsOf(plan.accounts).map(({ id }) => id) : accounts
}

function without<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const known = new Set(others)
  return items.filter((item) => !known.has(item))
}

function otherPosts(above: Metric | null, below: Metric | null, measured: readonly MeasuredStream[]): readonly StreamId[] {
  if (above === null || below === null) return []
  return measured.flatMap(({ stream, readings }) => {
    const [tops, bottoms] = [readings[above]?.items ?? [], readings[below]?.items ?? []]
    if (tops.length === 0 || bottoms.length === 0) return []
    return new Set([...tops, ...bottoms]).size === tops.length && tops.length === bottoms.length ? [] : [stream.id]
  })
}

function metricNamed(name: string): Metric | null {
  return METRICS.find((metric) => metric === name || `${metric}.total` === name) ?? null
}
