import { dateOfDayNumber, dayNumber } from '../calendar.ts'
import { natureOfFormat } from '../number-format.ts'
import { read, type ReadContext, type Reading } from '../reading.ts'
import type { Moment } from '../../domain/values/moment.ts'
import { clockOfMinute } from '../../lib/clock-text.ts'
import { MINUTES_PER_DAY } from '../../lib/time-units.ts'
import { cellText } from '../cell-text.ts'
import type { Cell } from '../table.ts'
import { LONGEST_VALUE } from './absent.ts'
import { parseMoment } from './parse-moment.ts'
import { minuteOf, parseTime } from './parse-time.ts'

/**
 * When a stream began or ended: a moment, or a bare hour ("10:04", as people fill a return sheet), which is the
 * campaign day's. Without a campaign a bare hour is no date.
 */
export function parseStreamMoment(cell: Cell, context: ReadContext): Reading<Moment> {
  if (context.campaignDay !== null && isBareTime(cell)) {
    const minute = parseTime(cell, context).value
    if (minute !== null) return read(onCampaignDay(minute, context.campaignDay))
  }
  return parseMoment(cell, context)
}

function isBareTime(cell: Cell): boolean {
  if (typeof cell === 'string') {
    return cell.length <= LONGEST_VALUE && /\D/u.test(cell.trim()) && minuteOf(cellText(cell)) !== null
  }
  return cell !== null && typeof cell === 'object' && 'number' in cell && natureOfFormat(cell.format) === 'time' && cell.number < 2
}

function onCampaignDay(minute: number, campaignDay: string): Moment {
  const days = Math.floor(minute / MINUTES_PER_DAY)
  const date = dateOfDayNumber(dayNumber(campaignDay) + days) ?? campaignDay
  return { kind: 'local', local: `${date}T${clockOfMinute(minute % MINUTES_PER_DAY)}`, zone: null }
}
