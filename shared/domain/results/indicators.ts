import type { Plan } from '../plan/plan.ts'
import { orTyped } from './claims.ts'
import { followers, mentionsTotal, trendTotal } from './evidence-indicators.ts'
import { INDICATOR_IDS, type IndicatorId, type IndicatorValue } from './indicator.ts'
import { likesPerView } from './likes-per-view.ts'
import {
  cohesion, firstTimers, mobilisation, participantsCount, participantsLive, teamsRepresented,
} from './people-indicators.ts'
import { ratioOf } from './ratio.ts'
import { coverageShare, streamsCount, streamsDelivered, streamsPlanned } from './schedule-indicators.ts'
import { EVERYTHING, type Scope } from './scope.ts'
import { meanDuration, meanPerStream, medianPerStream, totalOf } from './stream-indicators.ts'
import { measureStreams, type MeasuredStream } from './stream-metrics.ts'

/** What indicators are computed from: the plan, and its streams measured once for all of them. */
export interface Evidence {
  readonly plan: Plan
  readonly streams: readonly MeasuredStream[]
  readonly scope: Scope
}

const WATCHED = { metric: 'watchTime', name: 'watchTime' } as const
const VIEWED = { metric: 'views', name: 'views.total' } as const

/** The closed list of definitions. In words: the messages `indicator.<id>.definition`. */
const DEFINITIONS: Readonly<Record<IndicatorId, (evidence: Evidence) => IndicatorValue>> = {
  'participants.count': ({ plan }) => participantsCount(plan),
  'participants.live': ({ plan }) => participantsLive(plan),
  'participants.firstTime': ({ plan }) => firstTimers(plan),
  'mobilisation.confirmed': ({ plan }) => mobilisation(plan),
  'teams.represented': ({ plan }) => teamsRepresented(plan),
  'cohesion.mean': ({ plan }) => cohesion(plan),
  'streams.planned': ({ plan }) => streamsPlanned(plan),
  'streams.delivered': ({ plan }) => streamsDelivered(plan),
  'streams.count': ({ plan, streams }) => streamsCount(streams, plan.streams.size),
  'duration.mean': ({ streams }) => meanDuration(streams),
  'coverage.share': ({ plan }) => coverageShare(plan),
  'views.total': ({ streams }) => totalOf('views.total', 'views', 'views', streams),
  'views.mean': ({ streams }) => meanPerStream('views.mean', 'views', 'views', streams),
  'views.median': ({ streams }) => medianPerStream('views.median', 'views', 'views', streams),
  'retention.mean': ({ streams }) => ratioOf('retention.mean', 'seconds', WATCHED, VIEWED, streams),
  'likes.total': ({ streams }) => totalOf('likes.total', 'likes', 'likes', streams),
  'likes.perView': ({ plan, streams }) => likesPerView(plan, streams),
  'comments.total': ({ streams }) => totalOf('comments.total', 'comments', 'comments', streams),
  'shares.total': ({ streams }) => totalOf('shares.total', 'shares', 'shares', streams),
  'mentions.total': ({ plan, scope }) => mentionsTotal(plan, scope),
  'trend.minutes': ({ plan }) => trendTotal(plan),
  followers: ({ plan }) => followers(plan),
}

/**
 * Every indicator of the closed list, in its order. Only items linked to a stream count; what is missing is missing
 * and said (`n` of `of`); a ratio over two perimeters is refused with both named (product.md section 5).
 *
 * @param evidence the whole plan's, where it is already at hand
 */
export function computeIndicators(plan: Plan, evidence: Evidence = gatherEvidence(plan)): readonly IndicatorValue[] {
  return INDICATOR_IDS.map((id) => orTyped(plan, DEFINITIONS[id](evidence)))
}

/** What indicators are computed from, in a scope. */
export function gatherEvidence(plan: Plan, scope: Scope = EVERYTHING): Evidence {
  return { plan, streams: measureStreams(plan, scope), scope }
}

/** One indicator as the files give it, in a scope; figures typed by hand never stand in. */
export function computeIndicator(id: IndicatorId, evidence: Evidence): IndicatorValue {
  return DEFINITIONS[id](evidence)
}
