import { DAY_SIDES, type DaySide } from '../../../shared/domain/schedule/day-bounds.ts'
import type { HourRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { formatNumber, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

/** One column: `share` of the tallest, 0 to 1. */
export interface HourBar {
  readonly hour: string
  readonly span: string
  readonly value: string
  readonly share: number
  readonly isTrending: boolean
}

/** The campaign hour by hour, ready to draw, with the same in words. */
export interface HourChartView {
  readonly title: string
  readonly caption: string
  readonly alternative: string
  readonly valueHeader: string
  readonly bars: readonly HourBar[]
  /** What the day's chart does not draw: told under its values. */
  readonly outside: readonly { readonly span: string; readonly value: string }[]
  readonly hasTrend: boolean
}

/** Mentions by hour with the trend window; views by hour where no file of mentions was read; `null` without either. */
export function hourChart({ hours, outsideDay, trends, mentions }: Pick<Recap, 'hours' | 'outsideDay' | 'trends' | 'mentions'>, translate: Translate): HourChartView | null {
  const of = hours.some(({ mentions }) => mentions > 0) ? 'mentions' : 'views'
  const values = hours.map((row) => (of === 'mentions' ? row.mentions : (row.views ?? 0)))
  const most = Math.max(0, ...values)
  if (most === 0) return null
  const bars = hours.map((row, index) => barOf(row, values[index] ?? 0, most, translate))
  const hasTrend = hours.some(({ trending }) => trending)
  const title = translate(of === 'mentions' ? 'workbook.chart.mentionsByHour' : 'workbook.chart.viewsByHour')
  const top = bars[values.indexOf(most)]
  const viewsOn = (side: DaySide): number => outsideDay.find((row) => row.side === side)?.views ?? 0
  const outside = (...counts: readonly [number, number]) =>
    DAY_SIDES.flatMap((side, index) => {
      const value = counts[index] ?? 0
      return value === 0 ? [] : [{ span: translate(`recap.outsideDay.${side}`), value: formatNumber(value, translate) }]
    })
  const windows = trends.map(({ from, to }) => (to === null ? formatTime(from) : `${formatTime(from)}–${formatTime(to)}`))
  return {
    title,
    caption: hasTrend ? translate('rexScreen.chart.captionTrend', { title, windows: windows.join(', ') }) : title,
    alternative: [
      translate('rexScreen.chart.alternative', { title, most: top?.value ?? '', span: top?.span ?? '' }),
      hasTrend ? translate('rexScreen.chart.trend', { windows: windows.join(', ') }) : '',
    ].join(' ').trim(),
    valueHeader: translate(of === 'mentions' ? 'workbook.head.mentions' : 'workbook.head.views'),
    bars,
    outside: of === 'mentions' ? outside(mentions.beforeDay, mentions.afterDay) : outside(viewsOn('before'), viewsOn('after')),
    hasTrend,
  }
}

function barOf({ hour, trending }: HourRow, value: number, most: number, translate: Translate): HourBar {
  return {
    hour: translate('rexScreen.chart.hour', { hour }),
    span: `${formatTime(hour * 60)}–${formatTime((hour + 1) * 60)}`,
    value: formatNumber(value, translate),
    share: value / most,
    isTrending: trending,
  }
}
