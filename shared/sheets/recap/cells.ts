import type { PlainDate } from '../../domain/values/moment.ts'
import { clockOfMinute } from '../../lib/clock-text.ts'
import type { CellSpec, RowSpec, StyleName } from '../workbook-spec.ts'

/** What stands for a value that does not exist: a mean of nothing is a dash, never 0. */
export const DASH = '—'

/** A text; an empty one leaves its cell drawn but empty. */
export function textCell(text: string, style: StyleName = 'body'): CellSpec {
  return text === '' ? { kind: 'blank', style } : { kind: 'text', text, style }
}

/** A number; a missing one leaves its cell empty. */
export function numberCell(value: number | null, format: string, style: StyleName = 'number'): CellSpec {
  return value === null ? { kind: 'blank', style } : { kind: 'number', value, format, style }
}

/** A calendar date; a missing one leaves its cell empty. */
export function dateCell(date: PlainDate | null, format: string, style: StyleName = 'number'): CellSpec {
  return date === null ? { kind: 'blank', style } : { kind: 'date', date, format, style }
}

/**
 * A time of day in minutes from the day's midnight. Before it (a stream that began the evening before) spreadsheets
 * would draw ###, so the time is written as a text.
 */
export function timeCell(minute: number | null, format: string): CellSpec {
  if (minute === null) return { kind: 'blank', style: 'number' }
  if (minute >= 0) return { kind: 'time', minute, format, style: 'number' }
  return { kind: 'text', text: `-${clockOfMinute(Math.ceil(-minute))}`, style: 'number' }
}

/** An elapsed time in seconds; a missing one leaves its cell empty. */
export function durationCell(seconds: number | null, format: string): CellSpec {
  return seconds === null ? { kind: 'blank', style: 'number' } : { kind: 'duration', seconds, format, style: 'number' }
}

/** A live formula with the value that the plan gives: a reader that does not calculate shows this one. */
export function formulaCell(
  formula: string,
  cached: number | string | null,
  format: string,
  style: StyleName = 'number',
): CellSpec {
  return { kind: 'formula', formula, cached: cached ?? DASH, format, style }
}

/** A row of its natural height, or of `height` points. */
export function rowOfCells(cells: readonly CellSpec[], height: number | null = null): RowSpec {
  return { cells, height }
}
