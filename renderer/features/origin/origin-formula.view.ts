import type { FigureOrigin, OriginRow } from '../../../shared/domain/recap/figure-origin.ts'
import { metricsOfIndicator } from '../../../shared/domain/recap/origin-of-indicator.ts'
import type { IndicatorUnit } from '../../../shared/domain/results/indicator.ts'
import { sumOf } from '../../../shared/domain/results/statistics.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { valueText } from '../../../shared/sheets/value-text.ts'

/** Up to so many terms are written out in a sum; more are counted. */
const MOST_TERMS = 4

/** How a value was made, with its numbers: `Σ 5 070 ÷ 50 = 101,4 ; médiane 84`. Empty for what has no value. */
export function formulaWords(origin: FigureOrigin, translate: Translate): string {
  const { method, value, n, of, median, numerator, denominator, approximate } = origin
  if (value === null) return apartWords(origin, translate)
  const say = (number: number, unit = origin.unit, about = false): string => valueText(number, unit, about, translate)
  const shown = say(value, origin.unit, approximate)
  switch (method) {
    case 'sum':
      return sumWords(origin, shown, translate)
    case 'highest':
      return highestWords(origin, shown, translate)
    case 'count':
      return translate('origin.formula.count', { n: say(n, null), of: say(of, null) })
    case 'mean':
      return translate('origin.formula.mean', { sum: say(numerator ?? 0), n: say(denominator ?? n, null), value: shown, median: say(median ?? value) })
    case 'median':
      return medianWords(origin, translate)
    case 'share':
      return translate('origin.formula.share', { above: say(numerator ?? 0, null), below: say(denominator ?? 0, null), value: shown })
    case 'ratio':
      return ratioWords(origin, shown, translate)
    case 'minutes':
      return translate('origin.formula.minutes', { value: shown })
    case 'coverage':
      return translate('origin.formula.coverage', { above: say(numerator ?? 0, 'minutes'), below: say(denominator ?? 0, 'minutes'), value: shown })
    case 'typed':
      return translate(origin.basis === 'typed' ? 'origin.formula.typed' : 'origin.formula.given')
  }
}

function sumWords({ rows, unit }: FigureOrigin, value: string, translate: Translate): string {
  const counted = rows.filter(({ whyNot }) => whyNot === null)
  if (counted.length === 1) return translate('origin.formula.single', { value })
  const terms = counted.length <= MOST_TERMS
    ? counted.map((row) => valueText(row.value ?? 0, unit, false, translate)).join(' + ')
    : translate('origin.formula.values', { count: counted.length })
  return translate('origin.formula.sum', { terms, value })
}

/** Peaks and people reached: the highest is certain, the sum would count people twice. */
function highestWords({ rows, unit }: FigureOrigin, value: string, translate: Translate): string {
  const counted = rows.filter(({ whyNot }) => whyNot === null)
  if (counted.length === 1) return translate('origin.formula.single', { value })
  return translate('origin.formula.highest', { terms: termsOf(counted, unit, translate), value })
}

/** Means without a common value: each is told, and that there is none. Empty where nothing was measured. */
function apartWords({ rows, unit }: FigureOrigin, translate: Translate): string {
  const apart = rows.filter(({ whyNot }) => whyNot === 'apart')
  return apart.length === 0 ? '' : translate('origin.formula.apart', { terms: termsOf(apart, unit, translate) })
}

function termsOf(rows: readonly OriginRow[], unit: IndicatorUnit | null, translate: Translate): string {
  if (rows.length > MOST_TERMS) return translate('origin.formula.values', { count: rows.length })
  return rows.map((row) => valueText(row.value ?? 0, unit, false, translate)).join(' · ')
}

function medianWords({ rows, unit, n }: FigureOrigin, translate: Translate): string {
  const groups = Map.groupBy(rows.filter(({ whyNot }) => whyNot === null), ({ group }) => group)
  const values = [...groups.values()].map((group) => sumOf(group.map(({ value }) => value ?? 0)))
  const say = (number: number): string => valueText(number, unit, false, translate)
  return translate('origin.formula.median', { n, least: say(Math.min(...values)), most: say(Math.max(...values)) })
}

function ratioWords({ ref, rows, numerator, denominator }: FigureOrigin, value: string, translate: Translate): string {
  const [above, below] = ref.kind === 'indicator' ? metricsOfIndicator(ref.id) : []
  const unitOf = (side: OriginRow['side']): IndicatorUnit | null => rows.find((row) => row.side === side)?.unit ?? null
  const name = (metric: typeof above): string => (metric === undefined ? '' : translate(`workbook.metric.${metric}`).toLocaleLowerCase(translate.language))
  return translate('origin.formula.ratio', {
    aboveName: name(above), above: valueText(numerator ?? 0, unitOf('above'), false, translate),
    belowName: name(below), below: valueText(denominator ?? 0, unitOf('below'), false, translate), value,
  })
}
