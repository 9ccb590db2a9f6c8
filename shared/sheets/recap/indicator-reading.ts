import type { IndicatorValue, Refusal } from '../../domain/results/indicator.ts'
import { metricLabel, perimeterLabel, platformLabel } from './labels.ts'
import type { RecapContext } from './recap-context.ts'

/** What to know before quoting an indicator, in sentences; empty when there is nothing to say. */
export function indicatorReading(indicator: IndicatorValue, { translate }: RecapContext): string {
  if (indicator.refused !== null) return translate('workbook.refusedShort')
  if (indicator.value === null) return translate('workbook.notMeasured')
  const missing = indicator.of - indicator.n
  const platforms = indicator.platforms.map((platform) => platformLabel(platform, translate)).join(', ')
  return [
    indicator.basis === 'typed' ? translate('workbook.basisTyped') : '',
    missing > 0 ? translate('workbook.missing', { count: missing }) : '',
    indicator.platforms.length > 1 ? translate('workbook.platforms', { platforms }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** A ratio that is not given, as a sentence that names the two perimeters. Never a number. */
export function refusalSentence(name: string, refusal: Refusal, context: RecapContext): string {
  const { translate, accounts } = context
  return translate('workbook.refusedRatio', {
    name,
    above: metricLabel(refusal.above.metric, translate),
    abovePerimeter: perimeterLabel(refusal.above.perimeter, accounts, translate),
    below: metricLabel(refusal.below.metric, translate),
    belowPerimeter: perimeterLabel(refusal.below.perimeter, accounts, translate),
  })
}
