import type { PlainDate } from '../../domain/values/moment.ts'
import { cellText } from '../cell-text.ts'
import { dayNumber } from '../calendar.ts'
import type { DateOrder } from '../recognised.ts'
import type { Cell } from '../table.ts'
import { LONGEST_VALUE } from './absent.ts'
import { dateInOrder, numericDate, type NumericDate } from './date-parts.ts'
import { splitMoment } from './moment-parts.ts'

/** A date counts as the campaign's when it is the day itself or its neighbour: a late stream, a zone's edge. */
const NEAR_DAYS = 1

/**
 * The one order of the dates of a file (formats.md): decided by a part above 12, then by the campaign's day, then by
 * what the known export is used to write; else `ambiguous`, to be asked once. `null` when no date needs an order.
 *
 * @param usual the order that the recognised export writes where nothing in the file speaks against it
 */
export function decideDateOrder(
  cells: Iterable<Cell>,
  campaignDay: PlainDate | null,
  usual: 'dmy' | 'mdy' | null,
): DateOrder {
  const open: NumericDate[] = []
  const seen = { dmy: false, mdy: false, ymd: false }
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > LONGEST_VALUE) continue
    const text = splitMoment(cellText(cell))?.date ?? ''
    if (/(?:^|\s)\d{4}[/.\-]\d{1,2}[/.\-]\d{1,2}$/u.test(text)) seen.ymd = true
    const date = numericDate(text)
    if (date === null) continue
    if (date.first > 12 && date.second <= 12) seen.dmy = true
    else if (date.second > 12 && date.first <= 12) seen.mdy = true
    else if (date.first !== date.second) open.push(date)
  }
  if (seen.dmy !== seen.mdy) return seen.dmy ? 'dmy' : 'mdy'
  if (open.length === 0 && !seen.dmy) return seen.ymd ? 'ymd' : null
  if (seen.dmy) return 'ambiguous'
  return byCampaignDay(open, campaignDay) ?? usual ?? 'ambiguous'
}

/** One order puts dates on the campaign's day and the other puts none there. */
function byCampaignDay(open: readonly NumericDate[], campaignDay: PlainDate | null): 'dmy' | 'mdy' | null {
  if (campaignDay === null) return null
  const day = dayNumber(campaignDay)
  const isNear = (date: PlainDate | null): boolean => date !== null && Math.abs(dayNumber(date) - day) <= NEAR_DAYS
  const dmy = open.some((date) => isNear(dateInOrder(date, 'dmy')))
  const mdy = open.some((date) => isNear(dateInOrder(date, 'mdy')))
  return dmy === mdy ? null : dmy ? 'dmy' : 'mdy'
}
