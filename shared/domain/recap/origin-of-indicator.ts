import type { Plan } from '../plan/plan.ts'
import { claimsOf, orTyped } from '../results/claims.ts'
import type { IndicatorId, IndicatorValue } from '../results/indicator.ts'
import { computeIndicator, gatherEvidence, type Evidence } from '../results/indicators.ts'
import { countMentions } from '../results/mentions-summary.ts'
import type { Metric } from '../results/metric.ts'
import type { FigureOrigin, OriginMethod, OriginRow } from './figure-origin.ts'
import { besideIndicator } from './origin-beside.ts'
import { claimRows, figureRow, followersRows, mentionRows, trendRows } from './origin-evidence.ts'
import { driftOfMetric, latestProvisional, ofIndicator, originWith } from './origin-of-metric.ts'
import { peopleRows } from './origin-people.ts'
import { readingRows, strayRows } from './origin-readings.ts'
import { explainRefusal } from './origin-refused.ts'
import { coverageRows, durationRows, notedStreamRows, slotRows, whyNotDone, whyNotOn, whyNotPlanned } from './origin-schedule.ts'
import { refusedRatios } from './refused-ratios.ts'

/** The metrics that an indicator adds up from readings: of a ratio, the one above and the one below. */
const METRICS_OF: Readonly<Partial<Record<IndicatorId, readonly [Metric, Metric?]>>> = {
  'views.total': ['views'], 'views.mean': ['views'], 'views.median': ['views'], 'retention.mean': ['watchTime', 'views'],
  'likes.total': ['likes'], 'likes.perView': ['likes', 'views'], 'comments.total': ['comments'], 'shares.total': ['shares'],
}

const METHODS: Readonly<Record<IndicatorId, OriginMethod>> = {
  'participants.count': 'count', 'participants.live': 'count', 'participants.firstTime': 'sum', 'mobilisation.confirmed': 'share',
  'teams.represented': 'count', 'cohesion.mean': 'mean', 'streams.planned': 'count', 'streams.delivered': 'count',
  'streams.count': 'count', 'duration.mean': 'mean', 'coverage.share': 'coverage', 'views.total': 'sum', 'views.mean': 'mean',
  'views.median': 'median', 'retention.mean': 'ratio', 'likes.total': 'sum', 'likes.perView': 'ratio', 'comments.total': 'sum',
  'shares.total': 'sum', 'mentions.total': 'count', 'trend.minutes': 'minutes', followers: 'typed',
}

/** The metrics that an indicator is made from; none for what is counted in the plan. */
export function metricsOfIndicator(id: IndicatorId): readonly Metric[] {
  return (METRICS_OF[id] ?? []).flatMap((metric) => metric ?? [])
}

/** The origin of an indicator of the closed list, as `computeIndicators` gives it. */
export function originOfIndicator(plan: Plan, id: IndicatorId): FigureOrigin {
  const evidence = gatherEvidence(plan)
  const computed = computeIndicator(id, evidence)
  const shown = orTyped(plan, computed)
  const metrics = metricsOfIndicator(id)
  const isTyped = shown.basis === 'typed' && id !== 'followers'
  const isTypedRatio = isTyped && shown.numerator !== null
  const rows = isTyped ? typedRows(plan, shown) : computedRows(evidence, shown)
  const [top] = metrics
  return originWith({ kind: 'indicator', id }, {
    ...ofIndicator(shown),
    method: isTyped && !isTypedRatio ? 'typed' : METHODS[id],
    provisionalUntil: isTyped ? null : latestProvisional(plan, evidence.streams, metrics),
    beside: id === 'followers' ? [] : besideIndicator(plan, id, isTyped ? (claimsOf(plan, id)[0]?.id ?? null) : null),
    drift: top === undefined ? [] : driftOfMetric(plan, top),
    refused: id === 'likes.perView'
      ? refusedRatios(plan, [shown], evidence.streams).map((refusal) => explainRefusal(plan, refusal, evidence.streams))
      : shown.refused === null ? [] : [explainRefusal(plan, shown.refused, evidence.streams)],
    rows: shown.value === null && shown.refused !== null ? rows.map(asRefused) : rows,
  })
}

/** The rows of a figure typed by hand: itself; of typed likes per typed views, both. */
function typedRows(plan: Plan, shown: IndicatorValue): readonly OriginRow[] {
  if (shown.numerator === null) return claimRows(plan, shown)
  const pick = (id: 'likes.total' | 'views.total', side: OriginRow['side'], value: number | null): readonly OriginRow[] =>
    claimsOf(plan, id).filter((claim) => claim.value === value && shown.sources.includes(claim.source)).slice(0, 1)
      .map((claim) => figureRow(claim, id === 'likes.total' ? 'likes' : 'views', { side }))
  return [...pick('likes.total', 'above', shown.numerator), ...pick('views.total', 'below', shown.denominator)]
}

function computedRows({ plan, streams, scope }: Evidence, shown: IndicatorValue): readonly OriginRow[] {
  const { id } = shown
  switch (id) {
    case 'participants.count':
    case 'participants.live':
    case 'participants.firstTime':
    case 'mobilisation.confirmed':
    case 'teams.represented':
    case 'cohesion.mean':
      return peopleRows(plan, id)
    case 'streams.planned':
      return slotRows(plan, whyNotPlanned)
    case 'streams.delivered':
      return slotRows(plan, whyNotDone(plan))
    case 'streams.count':
      return notedStreamRows(plan, whyNotOn)
    case 'duration.mean':
      return durationRows(plan, streams)
    case 'coverage.share':
      return coverageRows(plan)
    case 'mentions.total':
      return mentionRows(countMentions(plan, scope), 'counted')
    case 'trend.minutes':
      return trendRows(plan)
    case 'followers':
      return followersRows(plan, shown)
    default:
      return metricRows({ plan, streams, scope }, shown)
  }
}

/** Readings of one metric or of two; beside a refused ratio also the figures typed for either side. */
function metricRows({ plan, streams }: Evidence, { id, refused }: IndicatorValue): readonly OriginRow[] {
  const [above, below] = METRICS_OF[id] ?? []
  if (above === undefined) return []
  const own = [...readingRows(plan, streams, above), ...strayRows(plan, above)]
  if (below === undefined) return own
  const typed = refused === null || id !== 'likes.perView' ? [] : [
    ...claimsOf(plan, 'likes.total').map((claim) => figureRow(claim, 'likes', { side: 'above' })),
    ...claimsOf(plan, 'views.total').map((claim) => figureRow(claim, 'views', { side: 'below' })),
  ]
  return [...own, ...readingRows(plan, streams, below, { side: 'below' }), ...strayRows(plan, below, 'below'), ...typed]
}

/** Nothing counts in what is not calculated. */
function asRefused(row: OriginRow): OriginRow {
  return { ...row, whyNot: row.whyNot ?? 'perimetersDiffer' }
}
