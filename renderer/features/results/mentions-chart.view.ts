import type { HourRow, TrendRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { formatNumber, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { MINUTES_PER_HOUR } from '../../../shared/lib/time-units.ts'
import type { ChartAxis } from './mentions-axis.ts'
import { accountLanes, countOffAxis, liveBetween, type AccountLane } from './mentions-lanes.view.ts'
import { relayMarks, relayText, type RelayMark } from './mentions-relays.view.ts'

/** One hour, for its bar and for its row. Where a thing lies is a share, 0 to 1, of the width or height of the drawing. */
export interface ChartHour {
  readonly hour: number
  readonly name: string
  readonly span: string
  readonly mentions: number
  readonly value: string
  readonly height: number
  readonly isTrending: boolean
  readonly streams: string
  /** The trend windows that the hour touches, the relays in it, the streams that began in it: in words. */
  readonly windows: readonly string[]
  readonly relays: readonly string[]
  readonly live: readonly string[]
}

/** A trend window. `side`: where its words stand, so that they stay inside the drawing. `line` from the top. */
export interface ChartBand {
  readonly left: number
  readonly width: number
  readonly words: string
  readonly side: 'start' | 'end'
  readonly line: number
}

/** The campaign's day: mentions by hour, the trend windows over them, relays and streams under them, one axis for all. */
export interface MentionsChart {
  readonly alternative: string
  readonly hours: readonly ChartHour[]
  readonly scale: readonly { readonly height: number; readonly label: string }[]
  readonly bands: readonly ChartBand[]
  readonly bandLines: number
  readonly relays: readonly RelayMark[]
  readonly lanes: readonly AccountLane[]
  /** Streams that took place and are on no lane. */
  readonly streamsAside: number
}

/** Draws the day; `null` where there is neither a mention nor a trend window to draw. */
export function mentionsChart(recap: Recap, translate: Translate): MentionsChart | null {
  const { hours, trends } = recap
  const [first, last] = [hours[0]?.hour, hours.at(-1)?.hour]
  if (first === undefined || last === undefined || (trends.length === 0 && recap.mentions.counted === 0)) return null
  const axis = { from: first * MINUTES_PER_HOUR, minutes: (last + 1 - first) * MINUTES_PER_HOUR }
  const top = roundTop(Math.max(...hours.map(({ mentions }) => mentions)))
  const bands = chartBands(trends, axis, translate)
  return {
    alternative: alternativeOf(recap, translate),
    hours: hours.map((row) => chartHour(recap, row, top, translate)),
    scale: top === 0 ? [] : [top, top / 2].filter(Number.isInteger).map((value) => ({ height: value / top, label: formatNumber(value, translate) })),
    bands,
    bandLines: Math.max(0, ...bands.map(({ line }) => line + 1)),
    relays: relayMarks(recap, axis, translate),
    lanes: accountLanes(recap.streams, axis, translate),
    streamsAside: countOffAxis(recap.streams, axis),
  }
}

/** A trend window in words: its place, its best rank, its time. */
export function windowWords({ term, place, rank, from, to }: TrendRow, translate: Translate): string {
  const time = to === null ? translate('mentions.since', { from: formatTime(from) }) : `${formatTime(from)}–${formatTime(to)}`
  return [term, place, ...(rank === null ? [] : [translate('mentions.rank', { rank })]), time].join(' · ')
}

function chartHour(recap: Recap, { hour, mentions, streams, trending }: HourRow, top: number, translate: Translate): ChartHour {
  const isIn = (minute: number | null): boolean => minute !== null && Math.floor(minute / MINUTES_PER_HOUR) === hour
  return {
    hour,
    name: translate('rexScreen.chart.hour', { hour }),
    span: spanOf(hour),
    mentions,
    value: formatNumber(mentions, translate),
    height: top === 0 ? 0 : mentions / top,
    isTrending: trending,
    streams: formatNumber(streams, translate),
    windows: recap.trends.filter((one) => one.from < (hour + 1) * MINUTES_PER_HOUR && hour * MINUTES_PER_HOUR < (one.to ?? one.from + 1)).map((one) => windowWords(one, translate)),
    relays: recap.relays.filter(({ minute }) => isIn(minute)).map((row) => relayText(row, translate)),
    live: liveBetween(recap.streams, hour * MINUTES_PER_HOUR, (hour + 1) * MINUTES_PER_HOUR, translate),
  }
}

/** Windows in the order of time, each on the first line that is free when it begins. One still open is known to stand for an hour. */
function chartBands(trends: readonly TrendRow[], axis: ChartAxis, translate: Translate): readonly ChartBand[] {
  const share = (minute: number): number => Math.min(1, Math.max(0, (minute - axis.from) / axis.minutes))
  const ends: number[] = []
  return [...trends].sort((left, right) => left.from - right.from).flatMap((trend) => {
    const [left, right] = [share(trend.from), share(trend.to ?? trend.from + MINUTES_PER_HOUR)]
    if (right <= left) return []
    const free = ends.findIndex((end) => end <= trend.from)
    const line = free === -1 ? ends.length : free
    ends[line] = trend.to ?? Infinity
    return [{ left, width: right - left, words: windowWords(trend, translate), side: left > 0.6 ? 'end' as const : 'start' as const, line }]
  })
}

/** The drawing in a sentence, for whoever does not see it; the table says the rest. */
function alternativeOf({ hours, trends }: Recap, translate: Translate): string {
  const top = hours.reduce((best, row) => (row.mentions > best.mentions ? row : best))
  const most = top.mentions === 0 ? '' : translate('rexScreen.chart.alternative', {
    title: translate('workbook.chart.mentionsByHour'), most: formatNumber(top.mentions, translate), span: spanOf(top.hour),
  })
  const windows = trends.map((trend) => windowWords(trend, translate)).join(' ; ')
  return [most, windows === '' ? '' : translate('rexScreen.chart.trend', { windows })].join(' ').trim()
}

function spanOf(hour: number): string {
  return `${formatTime(hour * MINUTES_PER_HOUR)}–${formatTime((hour + 1) * MINUTES_PER_HOUR)}`
}

/** The next of 2, 4, 6, 10, 20, 40… : half of it is whole, and it is never far above the tallest bar. */
function roundTop(most: number): number {
  if (most === 0) return 0
  const ten = 10 ** Math.floor(Math.log10(most))
  return [1, 1.2, 1.4, 1.6, 2, 3, 4, 6, 8, 10].map((step) => step * ten).find((top) => top >= most && (top < 10 ? top % 2 === 0 : true)) ?? 10 * ten
}
