import { foldText } from '../../lib/fold-text.ts'
import { rowOf, rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import type { Booking } from './booked-slots.ts'
import { KNOWN_FORMATS } from './slot.ts'

/** Teams of the roster of which nobody is planned, as first written. Who declined or withdrew leaves no team waiting. */
export function teamsWithout(plan: Plan, bookings: readonly Booking[]): readonly string[] {
  const planned = new Set(
    bookings.flatMap(({ slot }) => slot.participants.map((id) => foldText(rowOf(plan.participants, id)?.team ?? ''))),
  )
  const expected = rowsOf(plan.participants)
    .filter((person) => person.status !== 'declined' && person.status !== 'withdrew')
    .map((person) => person.team)
  return distinct(expected).filter((team) => !planned.has(foldText(team)))
}

/** Formats of which nothing is planned: the known ones and hers. None is named while no slot has a format at all. */
export function formatsWithout(plan: Plan, bookings: readonly Booking[]): readonly string[] {
  const hers = rowsOf(plan.slots).map((slot) => slot.format)
  if (hers.every((format) => format === '')) return []
  const planned = new Set(bookings.map(({ slot }) => foldText(slot.format)))
  return distinct([...KNOWN_FORMATS, ...hers]).filter((format) => !planned.has(foldText(format)))
}

/** Non-empty texts, each once however it is written, in order of first appearance. */
function distinct(texts: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>()
  for (const text of texts) if (text !== '' && !byKey.has(foldText(text))) byKey.set(foldText(text), text)
  return [...byKey.values()]
}
