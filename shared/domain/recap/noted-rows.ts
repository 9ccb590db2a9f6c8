import { rowOf, rowsOf } from '../../lib/table.ts'
import type { LogEntry } from '../day/log-entry.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import { printName } from '../roster/print-name.ts'
import { dayMinuteOfInstant } from '../schedule/day-time.ts'
import type { NotedRow } from './recap-rows.ts'

/**
 * What was noted on the day (D5) and stands, in the order in which it happened: incidents, what people said, ideas. A
 * line that was corrected gives way to the one that corrects it; one whose words were forgotten is left out.
 */
export function notedRows(plan: Plan): readonly NotedRow[] {
  const entries = rowsOf(plan.log)
  const corrected = new Set(entries.map(({ corrects }) => corrects))
  return entries
    .filter((entry) => !corrected.has(entry.id) && entry.text !== '')
    .map((entry) => ({ entry, at: entry.saidAt ?? entry.at }))
    .sort((left, right) => Date.parse(left.at) - Date.parse(right.at) || left.entry.order - right.entry.order)
    .flatMap(({ entry, at }) => (entry.kind === 'event' ? [] : [rowFrom(plan, entry, entry.kind, at)]))
}

function rowFrom(plan: Plan, entry: LogEntry, kind: NotedRow['kind'], at: string): NotedRow {
  const { text, participant, slot, stream } = entry
  const person = participant === null ? undefined : rowOf(plan.participants, participant)
  const streamed = stream === null ? undefined : rowOf(plan.streams, stream)
  const planned = slot === null ? undefined : rowOf(plan.slots, slot)
  return {
    kind,
    at,
    minute: Math.floor(dayMinuteOfInstant(campaignOf(plan), at)),
    text,
    by: person === undefined ? '' : printName(person),
    about: streamed?.title || planned?.title || '',
  }
}
