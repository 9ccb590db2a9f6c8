import type { Metric } from './metric.ts'

/** Metrics whose sum means something: not averages, shares, peaks, nor people reached (the same people several times). */
export const ADDABLE_METRICS: readonly Metric[] = [
  'views', 'engagedViews', 'impressions', 'likes', 'comments', 'shares', 'saves', 'interactionsTotal', 'newFollowers',
  'watchTime', 'linkClicks', 'totalClicks',
]
