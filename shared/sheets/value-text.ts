import type { IndicatorUnit } from '../domain/results/indicator.ts'
import { formatDuration, formatNumber, formatPercent } from '../i18n/format.ts'
import type { Translate } from '../i18n/translate.ts'

/** A value as its unit is written, without the word of what it counts: `≈ 27 000`, `1 min 58 s`, `8 h 00`, `46 %`. */
export function valueText(value: number, unit: IndicatorUnit | null, approximate: boolean, translate: Translate): string {
  const number = measureText(value, unit, translate)
  if (number === null) return formatNumber(value, translate, { approximate, digits: unit === 'likesPerView' ? 2 : 1 })
  return approximate ? translate('format.approximately', { number }) : number
}

/** Times and shares have their own way of being written; `null` for a plain number. */
function measureText(value: number, unit: IndicatorUnit | null, translate: Translate): string | null {
  if (unit === 'seconds') return formatDuration(value, translate)
  if (unit === 'minutes') return formatDuration(value * 60, translate)
  return unit === 'share' ? formatPercent(value, translate) : null
}
