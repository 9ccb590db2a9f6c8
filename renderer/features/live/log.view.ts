import { readEvent, type DayEvent } from '../../../shared/domain/day/day-event.ts'
import type { LogEntry } from '../../../shared/domain/day/log-entry.ts'
import type { TrendWindow } from '../../../shared/domain/day/trend-window.ts'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { dayMinuteOfInstant } from '../../../shared/domain/schedule/day-time.ts'
import { LAST_DAY_MINUTE } from '../../../shared/domain/values/moment.ts'
import { formatInstant, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'

/** What a line says, in words: when it happened, what, and beneath it who, about what, why. */
export interface LogWords {
  readonly id: LogEntry['id']
  readonly time: string
  readonly text: string
  readonly facts: readonly string[]
}

/** A line of the log with the lines that it corrects, the newest first: they stay, struck through. */
export interface LogLine extends LogWords {
  readonly entry: LogEntry
  readonly originals: readonly LogWords[]
}

/** The log, newest first: by its counter, for a clock may jump. What was corrected stands beneath what corrects it. */
export function logView(plan: Plan, translate: Translate): readonly LogLine[] {
  const entries = [...rowsOf(plan.log)].sort((left, right) => right.order - left.order)
  const under = new Set<string>()
  const lines: LogLine[] = []
  for (const entry of entries) {
    if (under.has(entry.id)) continue
    const originals: LogWords[] = []
    for (let wrong = originalOf(plan, entry); wrong !== undefined && !under.has(wrong.id); wrong = originalOf(plan, wrong)) {
      under.add(wrong.id)
      originals.push(wordsOf(plan, wrong, translate))
    }
    lines.push({ ...wordsOf(plan, entry, translate), entry, originals })
  }
  return lines
}

/** Only an earlier line: whatever a merge of two copies brought together, this ends. */
function originalOf(plan: Plan, { corrects, order }: LogEntry): LogEntry | undefined {
  const original = corrects === null ? undefined : rowOf(plan.log, corrects)
  return original !== undefined && original.order < order ? original : undefined
}

function wordsOf(plan: Plan, entry: LogEntry, translate: Translate): LogWords {
  const time = timeText(plan, entry.saidAt ?? entry.at, translate)
  const noted = timeText(plan, entry.at, translate)
  const afterwards = entry.saidAt === null || noted === time ? [] : [translate('live.notedAt', { time: noted })]
  const event = entry.kind === 'event' ? readEvent(entry.text) : null
  const { text, facts } = event === null ? noteWords(plan, entry, translate) : eventWords(plan, entry, event, translate)
  return { id: entry.id, time, text, facts: [...facts, ...afterwards] }
}

function noteWords(plan: Plan, entry: LogEntry, translate: Translate): Pick<LogWords, 'text' | 'facts'> {
  const said = entry.participant === null ? undefined : rowOf(plan.participants, entry.participant)
  const about = titleOf(plan, entry)
  return {
    text: entry.text,
    facts: [
      ...(said === undefined ? [] : [translate('live.saidBy', { name: printName(said) })]),
      ...(about === null ? [] : [translate('live.about', { title: about })]),
    ],
  }
}

/** The board's own lines keep what was so when they were written; those of the first version take it from the plan. */
function eventWords(plan: Plan, entry: LogEntry, event: DayEvent, translate: Translate): Pick<LogWords, 'text' | 'facts'> {
  const title = event.title || titleOf(plan, entry) || translate('live.event.unknown')
  const people = event.participants.flatMap((id) => {
    const person = rowOf(plan.participants, id)
    return person === undefined ? [] : [printName(person)]
  })
  const account = event.account === null ? undefined : rowOf(plan.accounts, event.account)
  const who = [people.join(', '), account === undefined ? '' : printAccount({ ...account, platform: null })].filter((part) => part !== '').join(' · ')
  return { text: translate(`live.event.${event.word}`, { title }), facts: [who, event.reason].filter((part) => part !== '') }
}

function timeText(plan: Plan, at: string, translate: Translate): string {
  const campaign = campaignOf(plan)
  const minute = dayMinuteOfInstant(campaign, at)
  return minute >= 0 && minute < LAST_DAY_MINUTE ? formatTime(minute) : formatInstant(at, campaign.zone, translate)
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
