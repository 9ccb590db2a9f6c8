import type { IndicatorUnit } from '../../../shared/domain/results/indicator.ts'
import { offsetOfDate } from '../../../shared/domain/values/day-offset.ts'
import { formatDate, formatDuration, formatNumber, formatPercent } from '../../../shared/i18n/format.ts'
import type { MessageKey, Translate } from '../../../shared/i18n/translate.ts'

/** A value with what it counts: `≈ 100 vues`, `2 min`, `46 %`. */
export function valueWords(value: number, unit: IndicatorUnit, approximate: boolean, translate: Translate): string {
  if (unit === 'seconds' || unit === 'share') {
    const number = unit === 'seconds' ? formatDuration(value, translate) : formatPercent(value, translate)
    return approximate ? translate('format.approximately', { number }) : number
  }
  const text = formatNumber(value, translate, { approximate, digits: unit === 'likesPerView' ? 2 : 1 })
  // `count` chooses the plural form and is not printed, which a message's type cannot say.
  const say = translate as (key: MessageKey, values: { readonly count: number; readonly value: string }) => string
  return say(`rexScreen.unit.${unit}`, { count: value, value: text })
}

/** A date with its place after the campaign's day: `au 4 mai 2015 (J+11)`. A figure of J itself, or before, has none. */
export function asOfWords(asOf: string, day: string, translate: Translate): string {
  const date = formatDate(asOf, translate, 'medium')
  const days = offsetOfDate(day, asOf)
  return days > 0 ? translate('rexScreen.asOfAfter', { date, days }) : translate('workbook.asOf', { date })
}

/** A difference with its sign: `+3`, `−1,4`. */
export function signedWords(difference: number, translate: Translate): string {
  const size = formatNumber(Math.abs(difference), translate)
  if (difference === 0) return size
  return `${difference > 0 ? '+' : '−'}${size}`
}
