import type { MinuteWindow, Moment } from '../domain/values/moment.ts'
import type { Translate } from '../i18n/translate.ts'
import { clockOfMinute } from '../lib/clock-text.ts'
import type { CellSpec } from './workbook-spec.ts'

/** A text as it is; an empty one leaves the cell empty, which never erases anything on the way back. */
export function writtenText(text: string): CellSpec {
  return text === '' ? null : { kind: 'text', text }
}

/** A count or a figure; decimals are shown only where there are any. */
export function writtenNumber(value: number | null | undefined): CellSpec {
  if (value === null || value === undefined) return null
  return { kind: 'number', value, format: Number.isInteger(value) ? '0' : '0.###' }
}

/** Yes, no, or nothing said. */
export function writtenBoolean(value: boolean | null, translate: Translate): CellSpec {
  return value === null ? null : { kind: 'text', text: translate(value ? 'workbook.yes' : 'workbook.no') }
}

/** A time of the campaign day; `25:30` is half past one in the night after it. */
export function writtenMinute(minute: number | null): CellSpec {
  return minute === null ? null : { kind: 'time', minute, format: '[hh]:mm' }
}

/** An elapsed time. Whole seconds are a duration that can be summed; parts of a second only a text keeps exactly. */
export function writtenDuration(seconds: number | null | undefined): CellSpec {
  if (seconds === null || seconds === undefined) return null
  return Number.isInteger(seconds)
    ? { kind: 'duration', seconds, format: '[h]:mm:ss' }
    : { kind: 'text', text: `${seconds} s` }
}

/** Stretches of the day: `09:00-12:00, 14:00-18:00`. */
export function writtenWindows(windows: readonly MinuteWindow[]): CellSpec {
  return writtenText(windows.map(({ from, to }) => `${clockOfMinute(from)}-${clockOfMinute(to)}`).join(', '))
}

/** A moment, no more and no less precise than it is known: a bare date is a date cell, the rest is spelled out. */
export function writtenMoment(moment: Moment | null, translate: Translate): CellSpec {
  if (moment === null) return null
  switch (moment.kind) {
    case 'date':
      return writtenDate(moment.date, translate)
    case 'local':
      return writtenText(`${moment.local}${moment.zone === null ? '' : `[${moment.zone}]`}`)
    case 'instant':
      return writtenText(moment.instant)
  }
}

/** A calendar date. */
export function writtenDate(date: string, translate: Translate): CellSpec {
  return { kind: 'date', date, format: translate.language === 'fr' ? 'dd/mm/yyyy' : 'd mmm yyyy' }
}
