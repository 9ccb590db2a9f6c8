import { appError, type AppError } from '../../errors/app-error.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import { BLANK_STREAM } from '../day/blank-stream.ts'
import type { Stream } from '../day/stream.ts'
import type { Change } from '../plan/change.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { Slot } from '../schedule/slot.ts'
import type { CommandContext, IntentCommand } from './command.ts'
import { nextOrder } from './next-order.ts'
import { typedSource } from './record-commands.ts'
import { slotOf } from './schedule-commands.ts'

type CommandOf<Type extends IntentCommand['type']> = Extract<IntentCommand, { type: Type }>

/** A result typed by hand (X0): an observation of a stream. A slot without a stream gets one: it took place. */
export function typeResult(plan: Plan, command: CommandOf<'results.type'>, context: CommandContext): Result<Change, AppError> {
  const stream = streamFor(plan, command, context)
  if (!stream.ok) return stream
  const observation = {
    id: context.newId('observation'),
    of: { kind: 'stream', stream: stream.value.id },
    asOf: command.asOf,
    approximate: command.approximate,
    metrics: command.metrics,
    proof: command.proof ?? null,
    source: typedSource(context),
  } as const
  const link = command.link.trim()
  return ok({
    put: { streams: [link === '' ? stream.value : { ...stream.value, link }], observations: [observation] },
  })
}

/** Ties an item to a stream by hand: kept when its file comes again. */
export function linkItem(plan: Plan, command: CommandOf<'results.linkItem'>): Result<Change, AppError> {
  const item = itemOf(plan, command.item)
  if (!item.ok) return item
  if (rowOf(plan.streams, command.stream) === undefined) {
    return err(appError('command.notFound', { what: 'stream', id: command.stream }))
  }
  const state = { kind: 'linked', stream: command.stream, by: 'hand', confidence: 1 } as const
  return ok({ put: { items: [{ ...item.value, state }] } })
}

/**
 * Ties an item to a slot by hand. The slot's stream where it has one; else the slot took place, on the account, at the
 * time and under the link that the item tells.
 */
export function linkItemToSlot(
  plan: Plan,
  command: CommandOf<'results.linkItemToSlot'>,
  context: CommandContext,
): Result<Change, AppError> {
  const item = itemOf(plan, command.item)
  if (!item.ok) return item
  const slot = slotOf(plan, command.slot)
  if (!slot.ok) return slot
  const { account, publishedAt, durationSeconds, permalink } = item.value
  const known = streamOfSlot(plan, command.slot)
  const stream: Stream = known ?? {
    ...streamFromSlot(plan, slot.value, context),
    account: account ?? slot.value.account,
    startedAt: publishedAt,
    durationSeconds,
    link: permalink,
  }
  const state = { kind: 'linked', stream: stream.id, by: 'hand', confidence: 1 } as const
  return ok({ put: { ...(known === undefined ? { streams: [stream] } : {}), items: [{ ...item.value, state }] } })
}

/** Puts an item back among the leftovers; that she did it is remembered when its file comes again. */
export function unlinkItem(plan: Plan, command: CommandOf<'results.unlinkItem'>): Result<Change, AppError> {
  const item = itemOf(plan, command.item)
  return item.ok ? ok({ put: { items: [{ ...item.value, state: { kind: 'unassigned', by: 'hand' } }] } }) : item
}

/** Says that an item is not of this campaign: remembered when its file comes again. */
export function markNotOurs(plan: Plan, command: CommandOf<'results.markNotOurs'>): Result<Change, AppError> {
  const item = itemOf(plan, command.item)
  return item.ok ? ok({ put: { items: [{ ...item.value, state: { kind: 'notOurs' } }] } }) : item
}

/** A leftover becomes an improvised stream of its own. */
export function improviseFromItem(
  plan: Plan,
  command: CommandOf<'results.improviseFromItem'>,
  context: CommandContext,
): Result<Change, AppError> {
  const item = itemOf(plan, command.item)
  if (!item.ok) return item
  const { account, title, text, publishedAt, durationSeconds, permalink } = item.value
  const stream: Stream = {
    ...blankStream(plan, context),
    participants: command.participants,
    account,
    title: title === '' ? text.slice(0, 200) : title,
    startedAt: publishedAt,
    durationSeconds,
    link: permalink,
  }
  const state = { kind: 'linked', stream: stream.id, by: 'hand', confidence: 1 } as const
  return ok({ put: { streams: [stream], items: [{ ...item.value, state }] } })
}

function streamFor(plan: Plan, command: CommandOf<'results.type'>, context: CommandContext): Result<Stream, AppError> {
  const { of } = command
  if (of.kind === 'stream') {
    const stream = rowOf(plan.streams, of.stream)
    return stream === undefined ? err(appError('command.notFound', { what: 'stream', id: of.stream })) : ok(stream)
  }
  const slot = slotOf(plan, of.slot)
  if (!slot.ok) return slot
  const known = streamOfSlot(plan, of.slot)
  if (known !== undefined) return ok(known)
  const startedAt = of.startedAt === null ? null : ({ kind: 'instant', instant: of.startedAt } as const)
  return ok({ ...streamFromSlot(plan, slot.value, context), startedAt })
}

function streamOfSlot(plan: Plan, slot: string): Stream | undefined {
  return rowsOf(plan.streams).find((stream) => stream.slot === slot && stream.status !== 'cancelled')
}

/** What was planned, taken for what took place until something says otherwise. */
function streamFromSlot(plan: Plan, slot: Slot, context: CommandContext): Stream {
  const { id, title, participants, account, format, durationSeconds } = slot
  return { ...blankStream(plan, context), slot: id, title, participants, account, format, durationSeconds }
}

function blankStream(plan: Plan, context: CommandContext): Stream {
  return { ...BLANK_STREAM, id: context.newId('stream'), order: nextOrder(plan), source: typedSource(context) }
}

function itemOf(plan: Plan, id: string): Result<PlatformItem, AppError> {
  const item = rowOf(plan.items, id)
  return item === undefined ? err(appError('command.notFound', { what: 'item', id })) : ok(item)
}
