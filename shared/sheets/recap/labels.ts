import { KNOWN_FORMATS } from '../../domain/schedule/slot.ts'
import { INDICATOR_IDS, type IndicatorId, type IndicatorPerimeter } from '../../domain/results/indicator.ts'
import { METRICS, type Metric } from '../../domain/results/metric.ts'
import type { NamedSource, PlatformOrNone, SourceGroup } from '../../domain/recap/recap-rows.ts'
import type { Moment } from '../../domain/values/moment.ts'
import { formatDate, formatInstant } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'

type Known = (typeof KNOWN_FORMATS)[number]

/** A format as it is printed: the ones that the interface names in its language, any other as written. */
export function formatLabel(format: string, translate: Translate): string {
  if (format === '') return translate('workbook.format.none')
  return isKnown(format) ? translate(`workbook.format.${format}`) : format
}

/** A platform by its own name. */
export function platformLabel(platform: PlatformOrNone, translate: Translate): string {
  return translate(`workbook.platform.${platform ?? 'unknown'}`)
}

/** What a typed figure counts: an indicator or a metric by its name, any other word of hers as written. */
export function metricLabel(metric: string, translate: Translate): string {
  if (isIndicator(metric)) return translate(`workbook.indicator.${metric}`)
  const name = metric.replace(/\.total$/u, '')
  return isMetric(name) ? translate(`workbook.metric.${name}`) : metric
}

/** Where a fact comes from, in words. */
export function sourceLabel(source: NamedSource, translate: Translate): string {
  if (source.kind === 'file') return translate('workbook.source.row', { place: placeLabel(source), row: source.row })
  return typedLabel(source, translate)
}

/** A file with how many of its rows are used, or who typed. */
export function sourceGroupLabel(source: SourceGroup, translate: Translate): string {
  if (source.kind === 'file') {
    return translate('workbook.source.rows', { place: placeLabel(source), count: source.rows })
  }
  return typedLabel(source, translate)
}

/** The file and its sheet; the one sheet of a csv bears the name of its file, which is said once. */
function placeLabel({ file, sheet }: { readonly file: string; readonly sheet: string }): string {
  return sheet === file || sheet === '' ? file : `${file}, ${sheet}`
}

/** Who typed it and when; on one's own computer nobody says who. */
function typedLabel({ typedBy, on }: { readonly typedBy: string; readonly on: string }, translate: Translate): string {
  const date = formatDate(on, translate, 'medium')
  return typedBy === '' ? translate('workbook.source.typedOn', { date }) : translate('workbook.source.typed', { by: typedBy, date })
}

/** A moment as its file gave it, never more precise: a date stays a date. */
export function momentLabel(moment: Moment, zone: string, translate: Translate): string {
  if (moment.kind === 'instant') return formatInstant(moment.instant, zone, translate)
  if (moment.kind === 'date') return formatDate(moment.date, translate, 'medium')
  const [date = moment.local, time = ''] = moment.local.split('T')
  return `${formatDate(date, translate, 'medium')} ${time}${moment.zone === null || moment.zone === zone ? '' : ` (${moment.zone})`}`
}

/**
 * What a figure covers, in words. `accounts` gives the printed name of an account by its id; up to `most` accounts are
 * named, more are only counted (the method note names them all).
 */
export function perimeterLabel(
  perimeter: IndicatorPerimeter,
  accounts: ReadonlyMap<string, string>,
  translate: Translate,
  most = 2,
): string {
  const names = perimeter.accounts.map((id) => accounts.get(id) ?? id)
  const counted = between(withoutDates(perimeter, names.length, translate), perimeter, translate)
  if (names.length === 0 || names.length > most) return counted
  return translate('workbook.perimeter.named', { perimeter: counted, names: names.join(', ') })
}

function withoutDates(perimeter: IndicatorPerimeter, accounts: number, translate: Translate): string {
  switch (perimeter.kind) {
    case 'streams': {
      const streams = translate('workbook.perimeter.streams', { count: perimeter.streams.length })
      return accounts === 0 ? streams : translate('workbook.perimeter.streamsAccounts', { streams, count: accounts })
    }
    case 'accounts':
      if (accounts === 0) return translate('workbook.perimeter.noAccounts')
      return translate('workbook.perimeter.accounts', { count: accounts })
    case 'terms':
      return translate('workbook.perimeter.terms', { terms: perimeter.terms.join(', ') })
    default:
      return translate(`workbook.perimeter.${perimeter.kind}`)
  }
}

function between(
  perimeter: string,
  { from, to }: { readonly from: string | null; readonly to: string | null },
  translate: Translate,
): string {
  const day = (date: string): string => formatDate(date, translate, 'medium')
  if (from !== null && to !== null) {
    return translate('workbook.perimeter.between', { perimeter, from: day(from), to: day(to) })
  }
  if (from !== null) return translate('workbook.perimeter.since', { perimeter, from: day(from) })
  if (to !== null) return translate('workbook.perimeter.until', { perimeter, to: day(to) })
  return perimeter
}

const isKnown = (format: string): format is Known => KNOWN_FORMATS.some((known) => known === format)
const isIndicator = (name: string): name is IndicatorId => INDICATOR_IDS.some((id) => id === name)
const isMetric = (name: string): name is Metric => METRICS.some((metric) => metric === name)
