import { assertNever } from '../../lib/assert-never.ts'
import { appError, type AppError } from '../../errors/app-error.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import type { NotedEvent, StreamRef } from './noted-event.ts'
import { diffOfChange, type Change } from '../plan/change.ts'
import { TABLE_NAMES, type AnyRow, type Plan, type TableName } from '../plan/plan.ts'
import { applyDiff } from '../plan/plan-diff.ts'
import type { StreamId } from '../values/id-schema.ts'
import type { CommandContext, IntentCommand } from './command.ts'
import { addLogEntry, endStream, improvise, startSlot } from './day-commands.ts'
import { saidAtOf } from './event-entry.ts'
import { cancelSlot } from './schedule-commands.ts'

/** Where a list of events has led so far: the plan with them, and the stream that each of them began. */
export interface NotedSoFar {
  readonly plan: Plan
  readonly began: readonly (StreamId | null)[]
}

/**
 * Notes events that happened earlier, in their order, as one step. Each says in the log what it would have said on the
 * day, with the time at which it happened; the first that cannot be refuses all.
 */
export function noteMany(plan: Plan, command: Extract<IntentCommand, { type: 'day.noteMany' }>, context: CommandContext): Result<Change, AppError> {
  let soFar: NotedSoFar = { plan, began: [] }
  const put = new Map<TableName, Map<string, AnyRow>>()
  for (const event of command.events) {
    const change = changeOf(soFar, event, context)
    if (!change.ok) return change
    const after = noted(soFar, change.value)
    if (!after.ok) return after
    soFar = after.value
    for (const name of TABLE_NAMES) {
      const rows = put.get(name) ?? new Map<string, AnyRow>()
      // What an event says of a row last is what is put.
      for (const row of change.value.put?.[name] ?? []) rows.set(row.id, row)
      if (rows.size > 0) put.set(name, rows)
    }
  }
  return ok({ put: Object.fromEntries([...put].map(([name, rows]) => [name, [...rows.values()]])) })
}

/** One more event on top of those before it; `began` tells where a later one finds its stream. */
export function noteOne(soFar: NotedSoFar, event: NotedEvent, context: CommandContext): Result<NotedSoFar, AppError> {
  const change = changeOf(soFar, event, context)
  return change.ok ? noted(soFar, change.value) : change
}

function noted({ plan, began }: NotedSoFar, change: Change): Result<NotedSoFar, AppError> {
  const after = applyDiff(plan, diffOfChange(plan, change))
  if (!after.ok) return after
  const stream = change.put?.streams?.find(({ id }) => rowOf(plan.streams, id) === undefined)
  return ok({ plan: after.value, began: [...began, stream?.id ?? null] })
}

function changeOf(soFar: NotedSoFar, event: NotedEvent, context: CommandContext): Result<Change, AppError> {
  const { plan } = soFar
  const { at } = event
  switch (event.kind) {
    case 'started':
      return startSlot(plan, { type: 'day.startSlot', slot: event.slot, at }, context)
    case 'ended': {
      const stream = streamOf(soFar, event.of)
      return stream.ok ? endStream(plan, { type: 'day.endStream', stream: stream.value, at, metrics: event.metrics }, context) : stream
    }
    case 'cancelled': {
      const cancelled = cancelSlot(plan, { type: 'schedule.cancelSlot', slot: event.slot, reason: event.reason }, context)
      return cancelled.ok ? ok(saidAt(cancelled.value, at, context)) : cancelled
    }
    case 'improvised': {
      const { participants, account, title } = event
      return ok(improvise(plan, { type: 'day.improvise', participants, account, title, at }, context))
    }
    case 'note': {
      const { note: kind, text, slot } = event
      return ok(saidAt(addLogEntry(plan, { type: 'day.log', kind, text, slot, stream: null, participant: null, corrects: null }, context), at, context))
    }
    default:
      return assertNever(event)
  }
}

/** The lines of a command that knows no other time than now. */
function saidAt(change: Change, at: string, context: CommandContext): Change {
  const log = (change.put?.log ?? []).map((entry) => ({ ...entry, saidAt: saidAtOf(at, context) }))
  return { ...change, put: { ...change.put, log } }
}

function streamOf({ plan, began }: NotedSoFar, of: StreamRef): Result<StreamId, AppError> {
  if (of.kind === 'stream') return ok(of.stream)
  const id = of.kind === 'event'
    ? began[of.event]
    : rowsOf(plan.streams).findLast(({ slot, status }) => slot === of.slot && status !== 'cancelled')?.id
  return id == null ? err(appError('command.notFound', { what: 'stream', id: of.kind === 'slot' ? of.slot : String(of.event) })) : ok(id)
}
