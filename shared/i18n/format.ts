import { clockOfMinute, twoDigits } from '../lib/clock-text.ts'
import type { Translate } from './translate.ts'

/** A number as the language writes it (`27 000`, `27,000`), with at most `digits` decimals; `≈` in front if approximate. */
export function formatNumber(
  value: number,
  translate: Translate,
  options: { readonly digits?: number; readonly approximate?: boolean } = {},
): string {
  const number = numberFormat(translate, { maximumFractionDigits: options.digits ?? 1 }).format(value)
  return options.approximate === true ? translate('format.approximately', { number }) : number
}

/** A share of 1 as a percentage: `0.755` is `75,5 %` in French, `75.5%` in English. */
export function formatPercent(share: number, translate: Translate): string {
  return numberFormat(translate, { style: 'percent', maximumFractionDigits: 1 }).format(share)
}

/** A calendar date `YYYY-MM-DD` in words: `jeudi 23 avril 2015` (long), `23 avr. 2015` (medium). Never moved by a zone. */
export function formatDate(date: string, translate: Translate, length: 'long' | 'medium' = 'long'): string {
  // A calendar date read as midnight UTC and printed in UTC is itself in every zone.
  return dateFormat(translate, { dateStyle: length === 'long' ? 'full' : 'medium', timeZone: 'UTC' }).format(
    Date.parse(date),
  )
}

/** An instant (ISO 8601, UTC) as date and time in a zone: `23 avr. 2015, 10:04`. */
export function formatInstant(instant: string, zone: string, translate: Translate): string {
  return dateFormat(translate, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(Date.parse(instant))
}

/** A time of day, in minutes from midnight: `570` is `09:30`. Past midnight it goes on counting: `1530` is `25:30`. */
export function formatTime(minute: number): string {
  return clockOfMinute(minute)
}

/** An elapsed time in seconds, in words: `98` is `1 min 38 s`, `120` is `2 min`, `46800` is `13 h 00`. */
export function formatDuration(seconds: number, translate: Translate): string {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  if (minutes >= 60)
    return translate('format.hours', { hours: Math.floor(minutes / 60), minutes: twoDigits(minutes % 60) })
  if (minutes === 0) return translate('format.seconds', { seconds: whole })
  if (whole % 60 === 0) return translate('format.wholeMinutes', { minutes })
  return translate('format.minutes', { minutes, seconds: whole % 60 })
}

/** Making a formatter costs a hundred times what using one does: a sheet of thousands of rows needs one, not thousands. */
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const numberFormats = new Map<string, Intl.NumberFormat>()

function dateFormat(translate: Translate, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = translate.language === 'fr' ? 'fr-FR' : 'en-GB'
  return kept(dateFormats, locale, options, () => new Intl.DateTimeFormat(locale, options))
}

function numberFormat({ language }: Translate, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numberFormats, language, options, () => new Intl.NumberFormat(language, options))
}

function kept<Format>(formats: Map<string, Format>, locale: string, options: object, make: () => Format): Format {
  const key = JSON.stringify([locale, options])
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = make()
  // Bounded: the only part of a key that comes from a campaign is its zone.
  if (formats.size < 100) formats.set(key, made)
  return made
}
