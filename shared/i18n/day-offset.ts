import type { Translate } from './translate.ts'

/** A number of days from the day as the trade writes it: `J−10`, `Jour J`, `J+7`. */
export function formatOffset(offsetDays: number, translate: Translate): string {
  if (offsetDays === 0) return translate('frame.dDay')
  return offsetDays < 0 ? translate('frame.before', { days: -offsetDays }) : translate('frame.after', { days: offsetDays })
}

/** The same said aloud: `dans 10 jours`, `aujourd’hui`, `passé de 7 jours`. `daysLeft` counts from today to the day. */
export function spokenDaysLeft(daysLeft: number, translate: Translate): string {
  if (daysLeft === 0) return translate('frame.today')
  return daysLeft > 0 ? translate('frame.beforeSpoken', { count: daysLeft }) : translate('frame.afterSpoken', { count: -daysLeft })
}
