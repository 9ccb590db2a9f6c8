import type { Figure } from '../../../shared/domain/results/figure.ts'
import { offsetOfDate } from '../../../shared/domain/values/day-offset.ts'
import type { NamedSource } from '../../../shared/domain/recap/recap-rows.ts'
import type { Metric } from '../../../shared/domain/results/metric.ts'
import type { PlainDate } from '../../../shared/domain/values/moment.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { formatOffset } from '../../../shared/i18n/day-offset.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { comparablePerimeter } from '../../../shared/sheets/recap/figure-perimeter.ts'
import { valueText } from '../../../shared/sheets/value-text.ts'
import { metricLabel, perimeterLabel } from '../../../shared/sheets/recap/labels.ts'
import type { RecapContext } from '../../../shared/sheets/recap/recap-context.ts'
import { indicatorNamed } from '../../../shared/domain/results/claims.ts'

/** A figure typed by hand beside what the files give over the very same perimeter. */
export interface FigureLine {
  readonly figure: Figure
  readonly name: string
  readonly value: string
  readonly perimeter: string
  readonly asOf: string
  readonly note: string
  readonly by: string
  /** Empty where nothing can be computed over that perimeter. */
  readonly computed: string
  readonly difference: string
}

/** A platform's own total beside the sum of the rows of its sheet: compared, never added, never corrected. */
export interface ControlLine {
  readonly key: Figure['id']
  readonly name: string
  readonly source: NamedSource
  readonly theirs: string
  readonly ours: string
  readonly n: string
  readonly difference: string
}

/** A metric's total as of one date. */
export interface DriftLine {
  readonly key: string
  readonly name: string
  readonly metric: Metric
  readonly date: PlainDate
  readonly asOf: string
  /** The date from J: "J+3". */
  readonly offset: string
  readonly total: string
  /** Since the reading before, signed; empty for the first. */
  readonly change: string
  readonly n: number
}

/** The figures typed by hand, in the order of typing. */
export function figureLines({ recap, translate, accounts }: RecapContext): readonly FigureLine[] {
  return recap.figures.map(({ figure, computed, difference }) => {
    const unit = recap.indicators.find(({ id }) => id === indicatorNamed(figure.metric))?.unit
    const { source } = figure
    return {
      figure,
      name: metricLabel(figure.metric, translate),
      value: unit === undefined ? `${formatNumber(figure.value, translate, figure)} ${figure.unit}`.trim() : valueText(figure.value, unit, figure.approximate, translate),
      perimeter: perimeterLabel(comparablePerimeter(figure.perimeter), accounts, translate),
      asOf: formatDate(figure.asOf, translate, 'medium'),
      note: figure.note,
      by: source.kind === 'typed' ? source.typedBy : '',
      computed: computed?.value == null ? '' : valueText(computed.value, computed.unit, computed.approximate, translate),
      difference: difference === null || computed === null ? '' : signed(difference, (size) => valueText(size, computed.unit, false, translate)),
    }
  })
}

/** The platforms' totals. */
export function controlLines({ controls }: Pick<Recap, 'controls'>, translate: Translate): readonly ControlLine[] {
  return controls.map(({ figure, sum, n, difference, source }) => {
    const words = (value: number): string => amountWords(figure.metric, value, translate)
    return {
      key: figure.id,
      name: metricLabel(figure.metric, translate),
      source,
      theirs: figure.approximate ? translate('format.approximately', { number: words(figure.value) }) : words(figure.value),
      ours: sum === null ? '' : words(sum),
      n: sum === null ? '' : formatNumber(n, translate),
      difference: difference === null ? '' : signed(difference, words),
    }
  })
}

/** How the totals moved from reading to reading. */
export function driftLines({ drift, campaign }: Pick<Recap, 'drift' | 'campaign'>, translate: Translate): readonly DriftLine[] {
  return drift.map(({ metric, asOf, total, n }, index) => {
    const before = drift[index - 1]
    return {
      key: `${metric} ${asOf}`,
      name: metricLabel(metric, translate),
      metric,
      date: asOf,
      asOf: formatDate(asOf, translate, 'medium'),
      offset: formatOffset(offsetOfDate(campaign.day, asOf), translate),
      total: amountWords(metric, total, translate),
      change: before?.metric === metric ? signed(total - before.total, (size) => amountWords(metric, size, translate)) : '',
      n,
    }
  })
}

/** A total of a metric (`watchTime`, or `watchTime.total` of a control): times as times, as the origin of the figure says them. */
function amountWords(metric: string, value: number, translate: Translate): string {
  return valueText(value, IN_SECONDS.includes(metric.replace(/\.total$/u, '')) ? 'seconds' : null, false, translate)
}

const IN_SECONDS: readonly string[] = ['watchTime', 'avgViewDuration'] satisfies readonly Metric[]

function signed(difference: number, words: (size: number) => string): string {
  if (difference === 0) return words(0)
  return `${difference > 0 ? '+' : '−'}${words(Math.abs(difference))}`
}
