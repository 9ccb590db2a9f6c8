import { rowsOf } from '../../lib/table.ts'
import { MS_PER_MINUTE } from '../../lib/time-units.ts'
import { eventText, readEvent, type DayEvent, type DayWord } from '../day/day-event.ts'
import type { LogEntry } from '../day/log-entry.ts'
import { peopleOfStream, accountOfStream } from '../day/stream-owners.ts'
import type { Stream } from '../day/stream.ts'
import type { Plan } from '../plan/plan.ts'
import type { Slot } from '../schedule/slot.ts'
import type { StreamId } from '../values/id-schema.ts'
import type { Instant } from '../values/moment.ts'
import type { CommandContext } from './command.ts'
import { nextOrder } from './next-order.ts'

/** Nearer than this, the time of an event and the time at which it is noted are one: the clock shows minutes. */
const SAME_MS = MS_PER_MINUTE

interface About {
  readonly slot: LogEntry['slot']
  readonly stream: LogEntry['stream']
  /** When it happened; `null` where that is when it is noted. */
  readonly saidAt?: Instant | null
  readonly corrects?: LogEntry['corrects']
  /** How many numbers of the day's counter this step has taken already. */
  readonly after?: number
}

/** The log's own line for a key pressed on the board. */
export function eventEntry(plan: Plan, event: DayEvent, about: About, context: CommandContext): LogEntry {
  const { slot, stream, saidAt = null, corrects = null, after = 0 } = about
  return {
    id: context.newId('log'),
    order: nextOrder(plan) + after,
    at: context.now,
    saidAt,
    kind: 'event',
    text: eventText(event),
    slot,
    stream,
    participant: null,
    corrects,
  }
}

/** What the board says of a stream: who and on which account, as it stands now. */
export function streamEvent(plan: Plan, word: DayWord, stream: Stream): DayEvent {
  return { word, title: stream.title, participants: peopleOfStream(plan, stream), account: accountOfStream(plan, stream), reason: '' }
}

/** What the board says of a slot. */
export function slotEvent(word: DayWord, { title, participants, account }: Slot, reason = ''): DayEvent {
  return { word, title, participants, account, reason }
}

/** The instant that is worth saying of an event: `null` where it is noted as it happens. */
export function saidAtOf(at: Instant, { now }: CommandContext): Instant | null {
  return Math.abs(Date.parse(at) - Date.parse(now)) < SAME_MS ? null : at
}

/** The line that says a thing of a stream and that nothing has corrected yet: what a correction names. */
export function standingEvent(plan: Plan, stream: StreamId, words: readonly DayWord[]): LogEntry['id'] | null {
  const entries = rowsOf(plan.log)
  const corrected = new Set(entries.map(({ corrects }) => corrects))
  const says = ({ kind, text }: LogEntry): boolean => kind === 'event' && words.some((word) => readEvent(text)?.word === word)
  return entries
    .filter((entry) => entry.stream === stream && says(entry) && !corrected.has(entry.id))
    .reduce<LogEntry | null>((last, entry) => (last === null || entry.order > last.order ? entry : last), null)?.id ?? null
}
