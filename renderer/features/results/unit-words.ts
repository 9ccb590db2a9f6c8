import type { IndicatorValue } from '../../../shared/domain/results/indicator.ts'
import { formatDuration, formatNumber, formatPercent } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

/** A value as its unit is written: a time, a percentage, a number. */
export function unitWords(
  value: number,
  { unit, approximate }: Pick<IndicatorValue, 'unit' | 'approximate'>,
  translate: Translate,
): string {
  if (unit !== 'seconds' && unit !== 'share') return formatNumber(value, translate, { approximate, digits: unit === 'likesPerView' ? 2 : 1 })
  const number = unit === 'seconds' ? formatDuration(value, translate) : formatPercent(value, translate)
  return approximate ? translate('format.approximately', { number }) : number
}
