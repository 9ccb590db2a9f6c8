import { appError, type AppError } from '../../errors/app-error.ts'
import { deepEqual } from '../../lib/deep-equal.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import type { DayWord } from '../day/day-event.ts'
import type { LogEntry } from '../day/log-entry.ts'
import type { Stream } from '../day/stream.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Change } from '../plan/change.ts'
import type { Plan } from '../plan/plan.ts'
import { firstInstant, momentToInstant } from '../schedule/day-time.ts'
import type { SlotId } from '../values/id-schema.ts'
import type { Instant, Moment } from '../values/moment.ts'
import type { CommandContext, IntentCommand, StreamCorrection } from './command.ts'
import { eventEntry, standingEvent, streamEvent } from './event-entry.ts'
import { slotOf } from './schedule-commands.ts'
import { lengthUntil } from './stream-length.ts'

type CorrectCommand = Extract<IntentCommand, { type: 'day.correctStream' }>
type Fields = Omit<Stream, 'id' | 'order' | 'source'>

/** What the line of the start says; the line of the end says the stream's title alone. */
const OF_THE_START: readonly (keyof Fields)[] = ['slot', 'participants', 'account', 'title', 'startedAt']
const OF_THE_END: readonly (keyof Fields)[] = ['slot', 'title', 'endedAt']

/**
 * Corrects what was noted of a stream: its start or end, its people, its account, or the slot that it was of ("that was
 * not Zoé, it was Basile"). The log keeps the lines as they were and gains one for each that was wrong.
 *
 * Another slot brings its title, people, account and format along, unless they are given too; the slot before is free to
 * start again. Refused: `command.notFound`; `day.notLive` where it was withdrawn; `day.alreadyStarted` where that slot has a stream; an end before the start
 * (`day.endsBeforeStart`) or more than a week after it (`day.tooLong`).
 */
export function correctStream(plan: Plan, command: CorrectCommand, context: CommandContext): Result<Change, AppError> {
  const before = rowOf(plan.streams, command.stream)
  if (before === undefined) return err(appError('command.notFound', { what: 'stream', id: command.stream }))
  if (before.status === 'cancelled') return err(appError('day.notLive', { title: before.title }))
  const fields = fieldsOf(plan, before, command.changes)
  if (!fields.ok) return fields
  const after = withLength(plan, { ...before, ...fields.value }, before)
  if (!after.ok) return after
  return ok({ put: { streams: [after.value], log: linesOf(plan, before, after.value, context) } })
}

function fieldsOf(plan: Plan, before: Stream, changes: StreamCorrection): Result<Partial<Fields>, AppError> {
  const { slot, startedAt, endedAt, title, participants, account } = changes
  const said = {
    ...(title === undefined ? {} : { title }),
    ...(participants === undefined ? {} : { participants }),
    ...(account === undefined ? {} : { account }),
  }
  const times = {
    ...(startedAt === undefined ? {} : { startedAt: instantOf(startedAt) }),
    ...(endedAt === undefined ? {} : endedAt === null ? { endedAt: null, status: 'live' as const } : { endedAt: instantOf(endedAt), status: 'ended' as const }),
  }
  if (slot === undefined || slot === before.slot) return ok({ ...said, ...times })
  if (slot === null) return ok({ slot, ...said, ...times })
  const brought = broughtBy(plan, slot)
  return brought.ok ? ok({ ...brought.value, ...said, ...times }) : brought
}

function broughtBy(plan: Plan, id: SlotId): Result<Partial<Fields>, AppError> {
  const slot = slotOf(plan, id)
  if (!slot.ok) return slot
  const { title, participants, account, format } = slot.value
  const isTaken = rowsOf(plan.streams).some((stream) => stream.slot === id && stream.status !== 'cancelled')
  return isTaken ? err(appError('day.alreadyStarted', { title })) : ok({ slot: id, title, participants, account, format })
}

/** Its length follows its times where one of them was corrected; a length that a file gave is not touched otherwise. */
function withLength(plan: Plan, after: Stream, before: Stream): Result<Stream, AppError> {
  if (!hasChanged(before, after, ['startedAt', 'endedAt'])) return ok(after)
  const { zone } = campaignOf(plan)
  const end = instantIn(after.endedAt, zone)
  if (end === null) return ok(after.status === 'live' ? { ...after, durationSeconds: null } : after)
  const seconds = lengthUntil(after, end, zone)
  return seconds.ok ? ok({ ...after, durationSeconds: seconds.value ?? after.durationSeconds }) : seconds
}

/** One line for the start and one for the end, each where what it says has changed, naming the line that was wrong. */
function linesOf(plan: Plan, before: Stream, after: Stream, context: CommandContext): readonly LogEntry[] {
  const { zone } = campaignOf(plan)
  const line = (word: DayWord, wrong: LogEntry['id'] | null, moment: Moment | null, taken: number): LogEntry =>
    eventEntry(plan, streamEvent(plan, word, after), { slot: after.slot, stream: after.id, saidAt: instantIn(moment, zone), corrects: wrong, after: taken }, context)
  const start = hasChanged(before, after, OF_THE_START)
    ? [line('started', standingEvent(plan, after.id, ['started']), after.startedAt, 0)]
    : []
  const wrongEnd = standingEvent(plan, after.id, ['ended', 'resumed'])
  const isEndWrong = hasChanged(before, after, ['endedAt']) || (wrongEnd !== null && hasChanged(before, after, OF_THE_END))
  return isEndWrong ? [...start, line(after.endedAt === null ? 'resumed' : 'ended', wrongEnd, after.endedAt, start.length)] : start
}

function hasChanged(before: Stream, after: Stream, names: readonly (keyof Fields)[]): boolean {
  return names.some((name) => !deepEqual(before[name], after[name]))
}

function instantOf(instant: Instant): Moment {
  return { kind: 'instant', instant }
}

function instantIn(moment: Moment | null, zone: string): Instant | null {
  return moment === null ? null : firstInstant(momentToInstant(moment, zone))
}
