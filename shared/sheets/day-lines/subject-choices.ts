import type { NotedSoFar } from '../../domain/commands/note-many.ts'
import type { StreamRef } from '../../domain/commands/noted-event.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { AccountId, ParticipantId, SlotId } from '../../domain/values/id-schema.ts'
import type { DayMinute } from '../../domain/values/moment.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'

/** A slot or a stream that a line may mean. */
export interface SubjectChoice {
  readonly ref: string
  readonly title: string
  readonly minute: DayMinute | null
  readonly slot: SlotId | null
  readonly stream: StreamRef | null
  readonly participants: readonly ParticipantId[]
  readonly account: AccountId | null
}

/** The planned slots of which nothing has taken place yet: they may start, or be cancelled. */
export function slotsToCome(plan: Plan): readonly SubjectChoice[] {
  const begun = new Set(rowsOf(plan.streams).filter(({ status }) => status !== 'cancelled').map(({ slot }) => slot))
  return everySlot(plan).filter(({ slot }) => slot !== null && !begun.has(slot) && rowOf(plan.slots, slot)?.state.kind === 'planned')
}

/** The streams that are on: they may end. One that a line above began is known by that line. */
export function streamsOn({ plan, began }: NotedSoFar): readonly SubjectChoice[] {
  return rowsOf(plan.streams).flatMap((stream): readonly SubjectChoice[] => {
    if (stream.status !== 'live') return []
    const slot = stream.slot === null ? undefined : rowOf(plan.slots, stream.slot)
    const event = began.indexOf(stream.id)
    const ref: StreamRef = slot !== undefined
      ? { kind: 'slot', slot: slot.id }
      : event >= 0 ? { kind: 'event', event } : { kind: 'stream', stream: stream.id }
    const { title, participants, account } = stream
    return [{ ref: slot?.ref ?? '', title, minute: slot?.startMinute ?? null, slot: stream.slot, stream: ref, participants, account }]
  })
}

/** Every slot, whatever became of it: a note may be about any. */
export function everySlot(plan: Plan): readonly SubjectChoice[] {
  return rowsOf(plan.slots).map(({ id, ref, title, startMinute, participants, account }) => ({
    ref, title, minute: startMinute, slot: id, stream: { kind: 'slot', slot: id }, participants, account,
  }))
}
