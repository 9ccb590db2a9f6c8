import type { FigureComparison, RefusedRatio } from '../../../shared/domain/recap/recap-rows.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { indicatorNamed } from '../../../shared/domain/results/claims.ts'
import type { IndicatorId, IndicatorUnit, IndicatorValue } from '../../../shared/domain/results/indicator.ts'
import { formatDuration, formatNumber, formatTime } from '../../../shared/i18n/format.ts'
import { comparablePerimeter } from '../../../shared/sheets/recap/figure-perimeter.ts'
import { metricLabel, perimeterLabel } from '../../../shared/sheets/recap/labels.ts'
import type { RecapContext } from '../../../shared/sheets/recap/recap-context.ts'
import { asOfWords, signedWords, valueWords } from './figure-words.ts'
import { dotted, plainLine, type MarginFigure } from './margin-figure.ts'

/** The figures beside the results, in the order in which they are read. */
const SHOWN: readonly IndicatorId[] = [
  'streams.count', 'views.mean', 'likes.total', 'likes.perView', 'mentions.total', 'trend.minutes', 'followers',
]
/** Units that are a bare number: their line says what they are. */
const NAMELESS: readonly IndicatorUnit[] = ['seconds', 'share', 'likesPerView', 'score']

/**
 * The headline figures of the results, refusals among them where the ratio would stand, then the figures typed by hand
 * that no computed one stands for.
 */
export function resultFigures(context: RecapContext): readonly MarginFigure[] {
  const { recap } = context
  const shown = SHOWN.flatMap((id) => recap.indicators.filter((one) => one.id === id))
  const refused = temptingRefusals(recap.refusedRatios)
  const figures = shown.flatMap((indicator) => {
    const own = indicator.value === null || indicator.value === 0 ? [] : [indicatorFigure(indicator, context)]
    return indicator.id === 'likes.perView' ? [...own, ...refused.map((one, index) => refusedFigure(one, index, context))] : own
  })
  return [...figures, ...typedAlone(recap, shown).map((row) => typedFigure(row, context))]
}

/** As the sentences tell it: once for figures typed by hand, or once for the streams; never where one was not measured. */
function temptingRefusals(refusals: readonly RefusedRatio[]): readonly RefusedRatio[] {
  const isEmpty = ({ perimeter }: RefusedRatio['above']): boolean => perimeter.kind === 'streams' && perimeter.streams.length === 0
  const tempting = refusals.filter(({ above, below }) => !isEmpty(above) && !isEmpty(below))
  const typed = tempting.filter(({ figure }) => figure !== null)
  return typed.length > 0 ? typed : tempting
}

function indicatorFigure(indicator: IndicatorValue, context: RecapContext): MarginFigure {
  const { recap, translate, accounts } = context
  const { id, value, unit, approximate, n, of, asOf, basis } = indicator
  const perimeter = id === 'trend.minutes' ? trendWords(recap) : perimeterLabel(indicator.perimeter, accounts, translate)
  const ofWhat = ofWhatWords(indicator, context)
  const typed = recap.figures.filter(({ figure, difference }) => difference !== null && difference !== 0 && isOfWhole(figure.metric, id, figure.perimeter.kind))
  return {
    key: id,
    value: valueWords(value ?? 0, unit, approximate, translate),
    perimeter: [ofWhat === '' ? perimeter : ofWhat, ...typed.map((row) => typedBeside(row, indicator, context))].map(plainLine),
    asOf: dotted([
      ofWhat === '' ? '' : perimeter,
      of > n ? translate('workbook.nOf', { n, of }) : '',
      asOf === null ? '' : asOfWords(asOf, recap.campaign.day, translate),
      basis === 'typed' ? translate('rexScreen.typedByHand') : '',
    ]),
    isRefused: false,
    origin: { kind: 'indicator', id },
  }
}

/** What a value is beyond its unit: a mean, the length of the streams counted, the name of a bare number. */
function ofWhatWords(indicator: IndicatorValue, context: RecapContext): string {
  const { recap, translate } = context
  if (indicator.median !== null) return meanWords(indicator, context)
  if (indicator.id !== 'streams.count') return NAMELESS.includes(indicator.unit) ? metricLabel(indicator.id, translate) : ''
  const length = recap.indicators.find(({ id }) => id === 'duration.mean')
  if (length?.value == null) return ''
  const [mean, median] = [length.value, length.median ?? length.value]
  return translate('rexScreen.eachOf', { length: formatDuration(mean, translate), median: formatDuration(median, translate) })
}

/** Where a term stood among the trends, and when. */
function trendWords({ trends }: Recap): string {
  return trends.map(({ term, place, from, to }) => `${term}, ${place}, ${formatTime(from)}${to === null ? '' : `–${formatTime(to)}`}`).join(' · ')
}

function meanWords({ id, unit, median }: IndicatorValue, { translate }: RecapContext): string {
  const text = unit === 'seconds' ? formatDuration(median ?? 0, translate) : formatNumber(median ?? 0, translate)
  return id === 'views.mean' || id === 'duration.mean'
    ? translate('rexScreen.meanPerStream', { median: text })
    : translate('rexScreen.mean', { median: text })
}

function isOfWhole(metric: string, id: IndicatorId, perimeter: FigureComparison['figure']['perimeter']['kind']): boolean {
  return indicatorNamed(metric) === id && (perimeter === 'campaign' || perimeter === 'term')
}

/** "typed: ≈ 100 (difference −1.4)": neither replaces the other. */
function typedBeside({ figure, difference }: FigureComparison, { unit }: IndicatorValue, { translate }: RecapContext): string {
  const typed = unit === 'seconds' ? formatDuration(figure.value, translate) : formatNumber(figure.value, translate, { approximate: figure.approximate })
  return translate('rexScreen.typedBeside', { typed, difference: signedWords(difference ?? 0, translate) })
}

function refusedFigure({ above, below }: RefusedRatio, index: number, { translate, accounts }: RecapContext): MarginFigure {
  const words = translate('rexScreen.refusal', {
    above: metricLabel(above.metric, translate),
    abovePerimeter: perimeterLabel(above.perimeter, accounts, translate),
    below: metricLabel(below.metric, translate),
    belowPerimeter: perimeterLabel(below.perimeter, accounts, translate),
  })
  return {
    key: `refused ${String(index)}`,
    value: translate('rexScreen.refused', { name: translate('workbook.indicator.likes.perView') }),
    perimeter: [],
    asOf: words,
    isRefused: true,
    origin: { kind: 'indicator', id: 'likes.perView' },
  }
}

/** Typed figures that stand for something of their own: not equal to what is computed, nor already beside it or shown as it. */
function typedAlone({ figures }: Recap, shown: readonly IndicatorValue[]): readonly FigureComparison[] {
  return figures.filter(({ figure, difference }) => {
    if (difference === 0) return false
    return !shown.some(({ id, basis, value }) => {
      const isStandIn = basis === 'typed' && value === figure.value && indicatorNamed(figure.metric) === id
      return isStandIn || (difference !== null && isOfWhole(figure.metric, id, figure.perimeter.kind))
    })
  })
}

function typedFigure({ figure }: FigureComparison, { recap, translate, accounts }: RecapContext): MarginFigure {
  const unit = recap.indicators.find(({ id }) => id === indicatorNamed(figure.metric))?.unit
  const number = formatNumber(figure.value, translate, figure)
  const isNamed = unit !== undefined && !NAMELESS.includes(unit)
  const value = unit === undefined ? dotted([`${number} ${figure.unit}`.trim()]) : valueWords(figure.value, unit, figure.approximate, translate)
  return {
    key: figure.id,
    value,
    perimeter: [isNamed ? '' : metricLabel(figure.metric, translate), perimeterLabel(comparablePerimeter(figure.perimeter), accounts, translate)]
      .filter((line) => line !== '')
      .map(plainLine),
    asOf: dotted([asOfWords(figure.asOf, recap.campaign.day, translate), translate('rexScreen.typedByHand')]),
    isRefused: false,
    origin: { kind: 'figure', id: figure.id },
  }
}
