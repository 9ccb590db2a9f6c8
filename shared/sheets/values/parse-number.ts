import { absent, read, trouble, type ReadContext, type Reading } from '../reading.ts'
import { natureOfFormat } from '../number-format.ts'
import type { Cell } from '../table.ts'
import { isNumberMadeDate } from './destroyed-value.ts'
import { parseTyped } from './read-cell.ts'

/** Counts have no decimals: `1.234` is a thousand and more. In `decimal` columns (hours, percentages) it is 1.234. */
export type NumberNature = 'count' | 'decimal'

const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3, m: 1e6, mio: 1e6, mill: 1e6, md: 1e9, mrd: 1e9, b: 1e9, bn: 1e9,
}
const SHAPE = /^([+\-−]?)(\d[\d.,]{0,30}|[.,]\d{1,20})(?:e([+-]?\d{1,3}))?(k|mio|mill|m|md|mrd|bn|b)?$/iu
const SPACES_AND_QUOTES = /[\s'’]/gu

/**
 * A number as people and platforms write it: `1 234,5` with any space, `1,234.5`, `12,400`, `1.2K`, `3,4 M`, `1203.0`.
 *
 * @returns the number; absent for `--`, `NAN` and the like (never 0); `cell.destroyedByExcel` for `3-janv`;
 *   `cell.notANumber` otherwise
 */
export function parseNumber(cell: Cell, context: ReadContext, nature: NumberNature = 'count'): Reading<number> {
  return parseFigure(cell, context, nature, 1)
}

/** A share in percent: `62,1 %`, `38%`, `141.2`, or 0.62 under a percent format, which is 62. */
export function parsePercent(cell: Cell, context: ReadContext): Reading<number> {
  const ratio = cell !== null && typeof cell === 'object' && 'number' in cell && natureOfFormat(cell.format) === 'percent'
  return parseFigure(cell, context, 'decimal', ratio ? 100 : 1)
}

/** The number that a text writes, or `null`. Linear in the text, which may not pass 64 characters. */
export function numberOf(text: string, nature: NumberNature): number | null {
  if (text.length > 64) return null
  const parts = SHAPE.exec(text.replace(SPACES_AND_QUOTES, ''))
  if (parts === null) return null
  const [, sign = '', digits = '', exponent, suffix] = parts
  const value = plainDigits(digits, suffix === undefined ? nature : 'decimal')
  if (value === null) return null
  const size = (suffix === undefined ? 1 : (SUFFIXES[suffix.toLowerCase()] ?? 1)) * 10 ** Number(exponent ?? 0)
  const scaled = size === 1 ? value : Number((value * size).toPrecision(15))
  return Number.isFinite(scaled) ? (sign === '' || sign === '+' ? scaled : -scaled) : null
}

function parseFigure(cell: Cell, context: ReadContext, nature: NumberNature, times: number): Reading<number> {
  if (isNumberMadeDate(cell)) {
    return trouble('cell.destroyedByExcel', { value: shown(cell), kept: '' })
  }
  if (cell !== null && typeof cell === 'object' && 'number' in cell) {
    return Number.isFinite(cell.number) ? read(times === 1 ? cell.number : Number((cell.number * times).toPrecision(12))) : absent
  }
  const notANumber = (value: string) => trouble('cell.notANumber', { value })
  if (typeof cell === 'boolean') return notANumber(cell ? 'VRAI' : 'FAUX')
  return parseTyped(cell, context, notANumber, (text) => {
    const value = numberOf(text.endsWith('%') ? text.slice(0, -1) : text, text.endsWith('%') ? 'decimal' : nature)
    return value === null ? notANumber(text) : read(value)
  })
}

/** Decides which mark is the decimal one: the last of two kinds; a repeated one groups thousands; a lone one by nature. */
function plainDigits(digits: string, nature: NumberNature): number | null {
  const lastComma = digits.lastIndexOf(',')
  const lastPoint = digits.lastIndexOf('.')
  const mark = lastComma > lastPoint ? ',' : '.'
  const other = mark === ',' ? '.' : ','
  const at = Math.max(lastComma, lastPoint)
  if (at < 0) return Number(digits)
  const grouped = isGrouped(digits, mark)
  if (digits.includes(other)) {
    return digits.indexOf(mark) === at && isGrouped(digits.slice(0, at), other)
      ? Number(`${digits.slice(0, at).replaceAll(other, '')}.${digits.slice(at + 1)}`)
      : null
  }
  if (digits.indexOf(mark) !== at) return grouped ? Number(digits.replaceAll(mark, '')) : null
  if (grouped && nature === 'count') return Number(digits.replace(mark, ''))
  return Number(digits.replace(mark, '.'))
}

/** Whether a mark separates groups of three digits: `12,400`, `1.234.567`, but not `0,324`. */
function isGrouped(digits: string, mark: string): boolean {
  const [first = '', ...rest] = digits.split(mark)
  return /^[1-9]\d{0,2}$/u.test(first) && rest.every((group) => /^\d{3}$/u.test(group))
}

function shown(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : cell !== null && typeof cell === 'object' && 'number' in cell ? String(cell.number) : ''
}
