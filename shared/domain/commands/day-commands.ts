import { appError, type AppError } from '../../errors/app-error.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import { BLANK_STREAM } from '../day/blank-stream.ts'
import type { Stream } from '../day/stream.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Change } from '../plan/change.ts'
import { nextRef } from '../plan/next-ref.ts'
import type { Plan } from '../plan/plan.ts'
import type { CommandContext, IntentCommand } from './command.ts'
import { eventEntry, saidAtOf, slotEvent, standingEvent, streamEvent } from './event-entry.ts'
import { nextOrder } from './next-order.ts'
import { typedSource } from './record-commands.ts'
import { slotOf } from './schedule-commands.ts'
import { lengthUntil } from './stream-length.ts'

type CommandOf<Type extends IntentCommand['type']> = Extract<IntentCommand, { type: Type }>

/** A slot goes live. Refused (`day.alreadyStarted`) while a stream of it is on or has ended. */
export function startSlot(plan: Plan, command: CommandOf<'day.startSlot'>, context: CommandContext): Result<Change, AppError> {
  const slot = slotOf(plan, command.slot)
  if (!slot.ok) return slot
  const { id, title, participants, account, format } = slot.value
  const started = rowsOf(plan.streams).some((stream) => stream.slot === id && stream.status !== 'cancelled')
  if (started) return err(appError('day.alreadyStarted', { title }))
  return ok(goLive(plan, { slot: id, title, participants, account, format }, command.at, context))
}

/** Somebody goes live without a slot. */
export function improvise(plan: Plan, command: CommandOf<'day.improvise'>, context: CommandContext): Change {
  const { title, participants, account } = command
  return goLive(plan, { slot: null, title, participants, account, format: '' }, command.at, context)
}

/**
 * A stream ends, with the viewers and likes read off the screen where there are any, or only their picture: an observation of that day. Said
 * again of one that has ended, it corrects its end. Refused: a cancelled one (`day.notLive`), an end before the start
 * (`day.endsBeforeStart`) or more than a week after it (`day.tooLong`).
 */
export function endStream(plan: Plan, command: CommandOf<'day.endStream'>, context: CommandContext): Result<Change, AppError> {
  const stream = rowOf(plan.streams, command.stream)
  if (stream === undefined) return err(appError('command.notFound', { what: 'stream', id: command.stream }))
  if (stream.status === 'cancelled') return err(appError('day.notLive', { title: stream.title }))
  const seconds = lengthUntil(stream, command.at, campaignOf(plan).zone)
  if (!seconds.ok) return seconds
  const ended: Stream = {
    ...stream, status: 'ended', endedAt: { kind: 'instant', instant: command.at }, durationSeconds: seconds.value ?? stream.durationSeconds,
  }
  const { metrics, proof = null } = command
  const observation = metrics === null && proof === null ? [] : [{
    id: context.newId('observation'),
    of: { kind: 'stream', stream: stream.id },
    asOf: campaignOf(plan).day,
    approximate: false,
    metrics: metrics ?? {},
    proof,
    source: typedSource(context),
  } as const]
  const line = eventEntry(plan, streamEvent(plan, 'ended', ended), {
    slot: ended.slot, stream: ended.id, saidAt: saidAtOf(command.at, context), corrects: standingEvent(plan, ended.id, ['ended', 'resumed']),
  }, context)
  return ok({ put: { streams: [ended], observations: observation, log: [line] } })
}

/** A stream that was started by mistake or cut short is cancelled: it did not take place. */
export function cancelStream(plan: Plan, command: CommandOf<'day.cancelStream'>, context: CommandContext): Result<Change, AppError> {
  const stream = rowOf(plan.streams, command.stream)
  if (stream === undefined) return err(appError('command.notFound', { what: 'stream', id: command.stream }))
  if (stream.status === 'cancelled') return ok({})
  const line = eventEntry(plan, streamEvent(plan, 'withdrawn', stream), { slot: stream.slot, stream: stream.id }, context)
  return ok({ put: { streams: [{ ...stream, status: 'cancelled' }], log: [line] } })
}

/** Other people take a slot over: it stays as replaced, and a new slot at the same time is theirs. */
export function replaceSlot(plan: Plan, command: CommandOf<'day.replaceSlot'>, context: CommandContext): Result<Change, AppError> {
  const slot = slotOf(plan, command.slot)
  if (!slot.ok) return slot
  const standIn = {
    ...slot.value,
    id: context.newId('slot'),
    ref: nextRef('S', rowsOf(plan.slots).map((other) => other.ref)),
    title: command.title,
    participants: command.participants,
    source: typedSource(context),
  }
  const replaced = { ...slot.value, state: { kind: 'replaced', by: standIn.id, reason: command.reason } } as const
  const event = { ...slotEvent('replaced', slot.value, command.reason), participants: command.participants }
  return ok({ put: { slots: [replaced, standIn], log: [eventEntry(plan, event, { slot: slot.value.id, stream: null }, context)] } })
}

/** The link of a stream, pasted: the strongest key for matching its results. */
export function pasteLink(plan: Plan, command: CommandOf<'day.pasteLink'>): Result<Change, AppError> {
  const stream = rowOf(plan.streams, command.stream)
  if (stream === undefined) return err(appError('command.notFound', { what: 'stream', id: command.stream }))
  return ok({ put: { streams: [{ ...stream, link: command.link.trim() }] } })
}

/** A line of the log: incident, verbatim, idea, or the correction of an earlier line, which stays. */
export function addLogEntry(plan: Plan, command: CommandOf<'day.log'>, context: CommandContext): Change {
  const { kind, text, slot, stream, participant, corrects } = command
  const wrong = corrects === null ? undefined : rowOf(plan.log, corrects)
  // What is corrected speaks of the time of the line that it corrects.
  const saidAt = wrong === undefined ? null : (wrong.saidAt ?? wrong.at)
  const entry = { id: context.newId('log'), order: nextOrder(plan), at: context.now, saidAt, kind, text, slot, stream, participant, corrects }
  return { put: { log: [entry] } }
}

function goLive(
  plan: Plan,
  what: Pick<Stream, 'slot' | 'title' | 'participants' | 'account' | 'format'>,
  at: string,
  context: CommandContext,
): Change {
  const stream: Stream = {
    ...BLANK_STREAM,
    ...what,
    id: context.newId('stream'),
    order: nextOrder(plan),
    startedAt: { kind: 'instant', instant: at },
    status: 'live',
    learnedFrom: 'board',
    source: typedSource(context),
  }
  const about = { slot: stream.slot, stream: stream.id, saidAt: saidAtOf(at, context), after: 1 }
  return { put: { streams: [stream], log: [eventEntry(plan, streamEvent(plan, 'started', stream), about, context)] } }
}
