import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import type { NotedEvent, StreamRef } from '../../../shared/domain/commands/noted-event.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { dayMinuteOfInstant } from '../../../shared/domain/schedule/day-time.ts'
import { describeError } from '../../../shared/i18n/describe-error.ts'
import { formatNumber, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { assertNever } from '../../../shared/lib/assert-never.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import type { DayLine, DayLineProblem } from '../../../shared/sheets/day-lines/day-line.ts'
import { eventsOf } from '../../../shared/sheets/day-lines/read-day-lines.ts'

/** A line as the preview tells it back: what will be noted, or what to write instead. */
export interface ToldLine {
  readonly number: number
  readonly text: string
  readonly isUnderstood: boolean
  readonly said: string
}

/** The preview under the box, line by line. */
export function toldLines(lines: readonly DayLine[], plan: Plan, translate: Translate): readonly ToldLine[] {
  const events = eventsOf(lines)
  return lines.map(({ number, text, reading }) => ({
    number,
    text,
    isUnderstood: reading.kind === 'event',
    said: reading.kind === 'event' ? saidEvent(reading.event, events, plan, translate) : saidProblem(reading.problem, translate),
  }))
}

/** What is left in the box after the others were noted. */
export function linesLeft(lines: readonly DayLine[]): string {
  return lines.flatMap(({ text, reading }) => (reading.kind === 'problem' ? [text] : [])).join('\n')
}

function saidEvent(event: NotedEvent, events: readonly NotedEvent[], plan: Plan, translate: Translate): string {
  const time = formatTime(dayMinuteOfInstant(campaignOf(plan), event.at))
  switch (event.kind) {
    case 'started':
      return translate('fastEntry.said.started', { time, what: slotText(plan, event.slot) })
    case 'ended': {
      const figures = Object.entries(event.metrics ?? {}).map(([metric, value]) =>
        // Only these four are ever read from a line.
        translate(`fastEntry.figure.${metric as 'views' | 'likes' | 'comments' | 'shares'}`, { value: formatNumber(value, translate) }))
      return [translate('fastEntry.said.ended', { time, what: streamText(event.of, events, plan) }), ...figures].join(' · ')
    }
    case 'cancelled': {
      const what = slotText(plan, event.slot)
      return event.reason === '' ? translate('fastEntry.said.cancelled', { time, what }) : translate('fastEntry.said.cancelledFor', { time, what, reason: event.reason })
    }
    case 'improvised':
      return translate('fastEntry.said.improvised', { time, what: [event.title, ...whoText(event, plan)].join(' · ') })
    case 'note': {
      const note = translate(`fastEntry.note.${event.note}`)
      return [translate('fastEntry.said.note', { time, note, text: event.text }), ...(event.slot === null ? [] : [slotText(plan, event.slot)])].join(' · ')
    }
    default:
      return assertNever(event)
  }
}

function saidProblem(problem: DayLineProblem, translate: Translate): string {
  if (problem.code === 'refused') return describeError(problem.error, translate)
  return translate(`fastEntry.problem.${problem.code}`, { text: '', candidates: '', ...problem })
}

function slotText(plan: Plan, id: string): string {
  const slot = rowOf(plan.slots, id)
  return slot === undefined ? '' : `${slot.ref} ${slot.title}`.trim()
}

function streamText(of: StreamRef, events: readonly NotedEvent[], plan: Plan): string {
  if (of.kind === 'slot') return slotText(plan, of.slot)
  if (of.kind === 'stream') return rowOf(plan.streams, of.stream)?.title ?? ''
  const begun = events[of.event]
  return begun?.kind === 'improvised' ? begun.title : ''
}

function whoText({ participants, account }: Extract<NotedEvent, { kind: 'improvised' }>, plan: Plan): readonly string[] {
  const people = participants.flatMap((id) => {
    const person = rowOf(plan.participants, id)
    return person === undefined ? [] : [printName(person)]
  })
  const on = account === null ? undefined : rowOf(plan.accounts, account)
  return [people.join(', '), on === undefined ? '' : printAccount(on)].filter((part) => part !== '')
}
