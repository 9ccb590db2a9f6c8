import { indicatorNamed } from '../../../shared/domain/results/claims.ts'
import type { Figure } from '../../../shared/domain/results/figure.ts'
import type { IndicatorId, IndicatorValue } from '../../../shared/domain/results/indicator.ts'
import type { Metric } from '../../../shared/domain/results/metric.ts'
import type { StreamId } from '../../../shared/domain/values/id-schema.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { refusalSentence } from '../../../shared/sheets/recap/indicator-reading.ts'
import { metricLabel, perimeterLabel, platformLabel } from '../../../shared/sheets/recap/labels.ts'
import type { RecapContext } from '../../../shared/sheets/recap/recap-context.ts'
import type { FigureLine } from './figure-lines.view.ts'
import { valueText } from '../../../shared/sheets/value-text.ts'

/** An indicator with all that an honest figure needs, ready to display. */
export interface IndicatorLine {
  readonly id: IndicatorId
  readonly name: string
  /** `null`: nothing was measured, or the ratio is refused. */
  readonly value: string | null
  readonly median: string
  readonly perimeter: string
  readonly nOf: string
  readonly asOf: string
  readonly isTyped: boolean
  /** Figures typed by hand for the same thing, each with its difference where both cover the same. */
  readonly claims: readonly ClaimLine[]
  /** Streams of its perimeter whose figure is provisional. */
  readonly provisional: number
  /** The sentence that names the two perimeters that differ. */
  readonly refusal: string | null
}

/** A typed figure beside an indicator. `difference` is empty where the two do not cover the same. */
export interface ClaimLine {
  readonly id: Figure['id']
  readonly value: string
  readonly difference: string
}

/** A ratio that is not given, with its reason. */
export interface RefusalLine {
  readonly key: string
  readonly sentence: string
}

/** Every indicator of the closed list: those with a value first, then the refused, then what nothing measured. */
export function indicatorLines(
  context: RecapContext,
  claims: readonly FigureLine[],
  provisional: ReadonlyMap<StreamId, ReadonlySet<Metric>>,
): readonly IndicatorLine[] {
  const { recap, translate, accounts } = context
  const lines = recap.method.map(({ indicator }) => ({
    id: indicator.id,
    name: metricLabel(indicator.id, translate),
    // Out of nothing (no team is named, no slot is planned) nothing was measured: not a zero.
    value: indicator.value === null || indicator.of === 0 ? null : valueText(indicator.value, indicator.unit, indicator.approximate, translate),
    median: indicator.median === null ? '' : valueText(indicator.median, indicator.unit, indicator.approximate, translate),
    perimeter: [
      perimeterLabel(indicator.perimeter, accounts, translate),
      indicator.platforms.map((platform) => platformLabel(platform, translate)).join(', '),
    ].filter((part) => part !== '').join(' · '),
    nOf: indicator.of === 0 ? '' : translate('resultsScreen.nOf', { n: indicator.n, of: indicator.of }),
    asOf: asOfWords(indicator, translate),
    isTyped: indicator.basis === 'typed',
    claims: claims.flatMap(({ figure, value, difference }) =>
      indicatorNamed(figure.metric) === indicator.id && indicator.basis !== 'typed' ? [{ id: figure.id, value, difference }] : [],
    ),
    provisional: provisionalStreams(indicator, provisional),
    refusal: indicator.refused === null ? null : refusalSentence(metricLabel(indicator.id, translate), indicator.refused, context),
  }))
  const rank = ({ value, refusal }: IndicatorLine): number => (value !== null ? 0 : refusal !== null ? 1 : 2)
  return lines.sort((left, right) => rank(left) - rank(right))
}

/** The ratios that a reader may be tempted to make and that are not given, as sentences. */
export function refusalLines(context: RecapContext): readonly RefusalLine[] {
  const name = context.translate('workbook.indicator.likes.perView')
  return context.recap.refusedRatios.map((refusal, index) => ({
    key: refusal.figure ?? String(index),
    sentence: refusalSentence(name, refusal, context),
  }))
}

/** What an indicator is read from, where a platform may still correct it. */
const READ_FROM: Readonly<Partial<Record<IndicatorId, Metric>>> = {
  'views.total': 'views', 'views.mean': 'views', 'views.median': 'views', 'likes.total': 'likes', 'likes.perView': 'likes',
  'comments.total': 'comments', 'shares.total': 'shares', 'retention.mean': 'watchTime',
}

function provisionalStreams({ id, perimeter }: IndicatorValue, provisional: ReadonlyMap<StreamId, ReadonlySet<Metric>>): number {
  const metric = READ_FROM[id]
  return metric === undefined ? 0 : perimeter.streams.filter((stream) => provisional.get(stream)?.has(metric) === true).length
}

function asOfWords({ asOf, asOfEarliest }: IndicatorValue, translate: Translate): string {
  if (asOf === null) return ''
  const day = (date: string): string => formatDate(date, translate, 'medium')
  return asOfEarliest === null || asOfEarliest === asOf
    ? day(asOf)
    : translate('resultsScreen.fromTo', { from: day(asOfEarliest), to: day(asOf) })
}
