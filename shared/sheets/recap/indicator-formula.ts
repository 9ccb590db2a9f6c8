import type { StreamRow } from '../../domain/recap/recap-rows.ts'
import type { IndicatorId, IndicatorValue } from '../../domain/results/indicator.ts'
import type { Metric } from '../../domain/results/metric.ts'
import { DASH } from './cells.ts'
import type { RecapContext } from './recap-context.ts'
import { isCounted, streamsRange, type StreamColumn } from './streams-layout.ts'

type Kind = 'sum' | 'mean' | 'median' | 'count'
const FUNCTIONS: Readonly<Record<Kind, string>> = { sum: 'SUM', mean: 'AVERAGE', median: 'MEDIAN', count: 'COUNT' }
type Source = readonly [Kind, StreamColumn, (row: StreamRow) => number | null]

const metric =
  (name: Metric) =>
  (row: StreamRow): number | null =>
    row.figures[name]?.value ?? null

/** The indicators that are a plain function of one column of the Streams sheet. */
const SOURCES: Readonly<Partial<Record<IndicatorId, Source>>> = {
  'views.total': ['sum', 'views', metric('views')],
  'views.mean': ['mean', 'views', metric('views')],
  'views.median': ['median', 'views', metric('views')],
  'likes.total': ['sum', 'likes', metric('likes')],
  'comments.total': ['sum', 'comments', metric('comments')],
  'shares.total': ['sum', 'shares', metric('shares')],
  'duration.mean': ['mean', 'actualLength', ({ actualSeconds }) => actualSeconds],
}

export interface LiveFormulas {
  readonly value: string | null
  readonly median: string | null
  readonly n: string | null
}

const NONE: LiveFormulas = { value: null, median: null, n: null }

/**
 * The formulas by which an indicator follows the Streams sheet.
 *
 * Only when they give exactly what the domain computed: an indicator whose streams are not those of the sheet (a typed
 * figure standing in, another perimeter) keeps its value without a formula rather than become another figure.
 */
export function liveFormulas(context: RecapContext, indicator: IndicatorValue): LiveFormulas {
  if (indicator.id === 'streams.count') return streamsCount(context, indicator)
  if (indicator.id === 'streams.delivered') return delivered(context, indicator)
  if (indicator.id === 'likes.perView') return likesPerView(context, indicator)
  const source = SOURCES[indicator.id]
  if (source === undefined || indicator.basis !== 'computed' || indicator.refused !== null) return NONE
  const [kind, column, read] = source
  const values = context.recap.streams.filter(isCounted).flatMap((row) => read(row) ?? [])
  if (values.length !== indicator.n || !isClose(applied(kind, values), indicator.value)) return NONE
  const range = streamsRange(context, column)
  const over = (name: Kind): string => `IF(COUNT(${range})=0,"${DASH}",${FUNCTIONS[name]}(${range}))`
  const median = indicator.median !== null && isClose(applied('median', values), indicator.median)
  return { value: over(kind), median: median ? over('median') : null, n: `COUNT(${range})` }
}

function streamsCount(context: RecapContext, indicator: IndicatorValue): LiveFormulas {
  const rows = context.recap.streams.filter(isCounted).length
  if (rows !== indicator.value) return NONE
  const outcomes = streamsRange(context, 'outcome')
  const of = (word: 'done' | 'improvised'): string => `COUNTIF(${outcomes},"${context.translate(`workbook.outcome.${word}`)}")`
  return { ...NONE, value: `${of('done')}+${of('improvised')}` }
}

function delivered(context: RecapContext, indicator: IndicatorValue): LiveFormulas {
  const rows = context.recap.streams.filter(({ outcome }) => outcome === 'done').length
  if (rows !== indicator.value) return NONE
  const word = context.translate('workbook.outcome.done')
  return { ...NONE, value: `COUNTIF(${streamsRange(context, 'outcome')},"${word}")` }
}

/** Σ likes ÷ Σ views over the streams that have both, never a mean of ratios. */
function likesPerView(context: RecapContext, indicator: IndicatorValue): LiveFormulas {
  if (indicator.value === null || indicator.basis !== 'computed') return NONE
  const both = context.recap.streams.filter(isCounted).flatMap((row) => {
    const [likes, views] = [metric('likes')(row), metric('views')(row)]
    return likes === null || views === null ? [] : [{ likes, views }]
  })
  const sum = (pick: (pair: { likes: number; views: number }) => number): number =>
    both.reduce((total, pair) => total + pick(pair), 0)
  const ratio = sum(({ likes }) => likes) / sum(({ views }) => views)
  if (both.length !== indicator.n || !isClose(ratio, indicator.value)) return NONE
  const [likes, views] = [streamsRange(context, 'likes'), streamsRange(context, 'views')]
  const [hasLikes, hasViews] = [`ISNUMBER(${likes})`, `ISNUMBER(${views})`]
  const below = `SUMPRODUCT(${hasLikes}*1,${views})`
  return {
    value: `IF(${below}=0,"${DASH}",SUMPRODUCT(${hasViews}*1,${likes})/${below})`,
    median: null,
    n: `SUMPRODUCT(${hasLikes}*${hasViews})`,
  }
}

function applied(kind: Kind, values: readonly number[]): number | null {
  if (kind === 'count') return values.length
  if (values.length === 0) return null
  const sum = values.reduce((total, value) => total + value, 0)
  if (kind === 'sum') return sum
  if (kind === 'mean') return sum / values.length
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

function isClose(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return left === right
  return Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right))
}
