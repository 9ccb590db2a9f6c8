import type { NamedSource, SeriesRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import type { Figure } from '../../../shared/domain/results/figure.ts'
import { formatOffset } from '../../../shared/i18n/day-offset.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { metricLabel } from '../../../shared/sheets/recap/labels.ts'

/** One dated value of an account. */
export interface SeriesDayLine {
  readonly figure: Figure['id']
  readonly date: string
  readonly offset: string
  readonly value: string
  /** From the value before it, signed; empty for the first. */
  readonly change: string
  readonly source: NamedSource
}

/** The value at J-1, J, J+1 or J+7; `figure: null` where the file has no such day. */
export interface SeriesMarkCell {
  readonly figure: Figure['id'] | null
  readonly value: string
  readonly difference: string
}

/** The small line of a series: points as shares of its width and height; `day` where J is on it. */
export interface SeriesCurve {
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly day: number | null
  readonly first: string
  readonly last: string
  readonly alternative: string
}

/** What a platform says of one account day by day. */
export interface SeriesLine {
  readonly key: string
  readonly name: string
  readonly metric: string
  readonly days: readonly SeriesDayLine[]
  readonly marks: readonly SeriesMarkCell[]
  readonly curve: SeriesCurve
}

/** The headers of the marks: J-1, J, J+1, J+7. */
export function markHeaders({ series }: Pick<Recap, 'series'>, translate: Translate): readonly string[] {
  return (series[0]?.marks ?? []).map(({ offset }) => formatOffset(offset, translate))
}

/** The daily series in words. */
export function seriesLines({ series }: Pick<Recap, 'series'>, translate: Translate): readonly SeriesLine[] {
  return series.map((row) => ({
    key: `${row.account} ${row.metric}`,
    name: row.account || translate('mentions.noAccount'),
    metric: metricLabel(row.metric, translate),
    days: row.days.map(({ figure, date, offset, value, source }, index) => ({
      figure, source, date: formatDate(date, translate, 'medium'), offset: formatOffset(offset, translate), value: formatNumber(value, translate),
      change: signed(value - (row.days[index - 1]?.value ?? NaN), translate),
    })),
    marks: row.marks.map(({ figure, value, difference }) => ({
      figure, value: value === null ? '' : formatNumber(value, translate), difference: signed(difference ?? NaN, translate),
    })),
    curve: curveOf(row, translate),
  }))
}

function curveOf({ days, metric }: SeriesRow, translate: Translate): SeriesCurve {
  const [values, offsets] = [days.map(({ value }) => value), days.map(({ offset }) => offset)]
  const [low, high, from, to] = [Math.min(...values), Math.max(...values), Math.min(...offsets), Math.max(...offsets)]
  const across = (offset: number): number => (to === from ? 0.5 : (offset - from) / (to - from))
  const words = (day: SeriesRow['days'][number] | undefined): string =>
    day === undefined ? '' : translate('mentions.seriesOn', { value: formatNumber(day.value, translate), date: formatDate(day.date, translate, 'medium') })
  const [first, last] = [words(days[0]), words(days.at(-1))]
  return {
    points: days.map(({ offset, value }) => ({ x: across(offset), y: high === low ? 0.5 : (value - low) / (high - low) })),
    day: from <= 0 && 0 <= to ? across(0) : null,
    first,
    last: days.length > 1 ? last : '',
    alternative: translate('mentions.seriesAlternative', { metric: metricLabel(metric, translate), first, last }),
  }
}

function signed(difference: number, translate: Translate): string {
  if (Number.isNaN(difference)) return ''
  if (difference === 0) return formatNumber(0, translate)
  return `${difference > 0 ? '+' : '−'}${formatNumber(Math.abs(difference), translate)}`
}
