import { z } from 'zod'

/**
 * What platforms count, under one name each (formats.md, column-aliases). Times are in seconds, shares in percent.
 * There is no advertising value (AVE, EMV): it measures a price, not an effect.
 */
export const METRICS = [
  'views', 'engagedViews', 'impressions', 'reach', 'likes', 'comments', 'shares', 'saves', 'interactionsTotal',
  'newFollowers', 'watchTime', 'avgViewDuration', 'avgPctViewed', 'avgViewers', 'peakViewers', 'linkClicks',
  'totalClicks',
] as const
export const metricSchema = z.enum(METRICS)
export type Metric = (typeof METRICS)[number]

/** The values of one reading, by metric. A metric that the source does not give is missing, never 0. */
export const metricsSchema = z.partialRecord(metricSchema, z.number()).readonly()
export type Metrics = z.infer<typeof metricsSchema>
