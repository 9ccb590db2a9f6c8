import type { LogEntry } from '../../../shared/domain/day/log-entry.ts'
import type { TrendWindow } from '../../../shared/domain/day/trend-window.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { dayMinuteOfInstant } from '../../../shared/domain/schedule/day-time.ts'
import { formatInstant, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'

/** A line of the log in words. */
export interface LogLine {
  readonly entry: LogEntry
  readonly time: string
  readonly text: string
  /** The title of the slot or stream that it is about; `null` where the text says it, or it is about none. */
  readonly about: string | null
  /** A later line corrects it. */
  readonly isCorrected: boolean
  /** The words of the line that it corrects. */
  readonly corrects: string | null
}

const EVENTS = ['started', 'ended', 'cancelled'] as const
const TWO_DAYS = 2880

/** The log, newest first: by its counter, for a clock may jump. */
export function logView(plan: Plan, translate: Translate): readonly LogLine[] {
  const entries = [...rowsOf(plan.log)].sort((left, right) => right.order - left.order)
  const corrected = new Set(entries.map(({ corrects }) => corrects))
  return entries.map((entry) => {
    const original = entry.corrects === null ? undefined : rowOf(plan.log, entry.corrects)
    return {
      entry,
      time: timeText(plan, entry.at, translate),
      text: lineText(plan, entry, translate),
      about: entry.kind === 'event' ? null : titleOf(plan, entry),
      isCorrected: corrected.has(entry.id),
      corrects: original === undefined ? null : lineText(plan, original, translate),
    }
  })
}

function timeText(plan: Plan, at: string, translate: Translate): string {
  const campaign = campaignOf(plan)
  const minute = dayMinuteOfInstant(campaign, at)
  return minute >= 0 && minute < TWO_DAYS ? formatTime(minute) : formatInstant(at, campaign.zone, translate)
}

/** The board's own lines keep a word, which is put into the language here. */
function lineText(plan: Plan, entry: LogEntry, translate: Translate): string {
  const event = entry.kind === 'event' ? EVENTS.find((word) => word === entry.text) : undefined
  if (event === undefined) return entry.text
  return translate(`live.event.${event}`, { title: titleOf(plan, entry) ?? translate('live.event.unknown') })
}

function titleOf(plan: Plan, { slot, stream }: LogEntry): string | null {
  const streamed = stream === null ? undefined : rowOf(plan.streams, stream)
  const planned = slot === null ? undefined : rowOf(plan.slots, slot)
  return streamed?.title || planned?.title || null
}

/** The trend windows: the open ones first, then the latest. */
export function trendsView(plan: Plan): readonly TrendWindow[] {
  return [...rowsOf(plan.trends)].sort((left, right) => Number(left.to !== null) - Number(right.to !== null) || right.from - left.from)
}
