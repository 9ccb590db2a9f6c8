import type { IndicatorUnit } from '../domain/results/indicator.ts'
import { formatDuration, formatNumber, formatPercent } from './format.ts'
import type { Translate } from './translate.ts'

/** A value as its unit is written, without the word of what it counts: `≈ 27 000`, `1 min 58 s`, `46 %`. */
export function valueText(value: number, unit: IndicatorUnit | null, approximate: boolean, translate: Translate): string {
  if (unit === 'seconds' || unit === 'share') {
    const number = unit === 'seconds' ? formatDuration(value, translate) : formatPercent(value, translate)
    return approximate ? translate('format.approximately', { number }) : number
  }
  return formatNumber(value, translate, { approximate, digits: unit === 'likesPerView' ? 2 : 1 })
}
