import type { IssueCode, IssueParams } from '../errors/issue.ts'
import type { PlainDate } from '../domain/values/moment.ts'
import type { DateOrder } from './recognised.ts'

/** Something to say of a cell, before its place is known. An `error` keeps the row out, a `warning` lets it enter. */
export type Remark = {
  readonly [Code in IssueCode]: {
    readonly severity: 'warning' | 'error'
    readonly code: Code
    readonly params: IssueParams[Code]
  }
}[IssueCode]

/** What a cell was read as. `value: null` without a remark is an absent value; with one, a value that could not be read. */
export interface Reading<Value> {
  readonly value: Value | null
  readonly remark: Remark | null
}

/** What a cell cannot say by itself: how its file and its column write things. */
export interface ReadContext {
  /** How dates are ordered in this file; `ambiguous` makes an undecided date an error. */
  readonly dateOrder: DateOrder
  /** The workbook counts its days from 1904 (old Macs). */
  readonly date1904: boolean
  /** Gives its year to a date without one ("19 avril"), and its day to a schedule's date and time. */
  readonly campaignDay: PlainDate | null
  /** The header of the column: "Watch time (hours)", "iPhone ?". */
  readonly header: string
  /** Seconds in one unit of a bare number in a duration column. */
  readonly unitSeconds: number
  /** Which name stands first where capitals do not tell. */
  readonly nameOrder: NameOrder
}

export type NameOrder = 'givenFirst' | 'familyFirst'

/** The context of a cell about which nothing is known. */
export const plainContext: ReadContext = {
  dateOrder: null,
  date1904: false,
  campaignDay: null,
  header: '',
  unitSeconds: 1,
  nameOrder: 'givenFirst',
}

/** Nothing in the cell. */
export const absent: Reading<never> = { value: null, remark: null }

/** A value read without trouble. */
export function read<Value>(value: Value): Reading<Value> {
  return { value, remark: null }
}

/** A value read with something to say: restored, cut, completed. */
export function readWith<Value>(value: Value, remark: Remark): Reading<Value> {
  return { value, remark }
}

/** A value that could not be read. */
export function trouble<Code extends IssueCode>(
  code: Code,
  params: IssueParams[Code],
  severity: 'warning' | 'error' = 'warning',
): Reading<never> {
  return { value: null, remark: remark(code, params, severity) }
}

/** Builds a {@link Remark} of one code. */
export function remark<Code extends IssueCode>(
  code: Code,
  params: IssueParams[Code],
  severity: 'warning' | 'error' = 'warning',
): Remark {
  // One member of the union, built from its own code and params; TypeScript does not correlate the two.
  return { severity, code, params } as Remark
}

/** The same reading with its value turned into something else; an absent or unread value stays so. */
export function mapReading<From, To>(reading: Reading<From>, turn: (value: From) => To): Reading<To> {
  return { value: reading.value === null ? null : turn(reading.value), remark: reading.remark }
}
