import { noteOne, type NotedSoFar } from '../../domain/commands/note-many.ts'
import type { NotedEvent } from '../../domain/commands/noted-event.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { SlotId } from '../../domain/values/id-schema.ts'
import type { Instant } from '../../domain/values/moment.ts'
import type { NewId } from '../../lib/id.ts'
import { problem, type DayLine } from './day-line.ts'
import { readDayLine } from './read-day-line.ts'

/** What comes from outside: the row chosen on the screen, and the time at which it is typed. */
export interface DayLinesContext {
  readonly chosen: SlotId | null
  readonly now: Instant
}

/**
 * Reads the day as it is typed afterwards, one event a line (D7). Each line is read with what those above it say: a
 * slot that one starts, the next may end. A line that is not understood is told so and counts for nothing.
 */
export function readDayLines(text: string, plan: Plan, { chosen, now }: DayLinesContext): readonly DayLine[] {
  let soFar: NotedSoFar = { plan, began: [] }
  const context = { now, newId: passingIds(), typedBy: '' }
  return text.split(/\r\n|\r|\n/u).flatMap((line, index): readonly DayLine[] => {
    if (line.trim() === '') return []
    const reading = readDayLine(line, soFar, chosen)
    const told = { number: index + 1, text: line.trim() }
    if (reading.kind === 'problem') return [{ ...told, reading }]
    const after = noteOne(soFar, reading.event, context)
    if (!after.ok) return [{ ...told, reading: problem({ code: 'refused', error: after.error }) }]
    soFar = after.value
    return [{ ...told, reading }]
  })
}

/** The events of lines that were understood, in their order: what is applied. */
export function eventsOf(lines: readonly DayLine[]): readonly NotedEvent[] {
  return lines.flatMap(({ reading }) => (reading.kind === 'event' ? [reading.event] : []))
}

/** Ids for records that only live while the lines are read; none of the plan's has this form. */
function passingIds(): NewId {
  let count = 0
  return (kind) => {
    count += 1
    return `${kind}:line-${String(count)}`
  }
}
