import { rowOf, rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import { perimeterOf } from '../results/perimeters.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import type { Participant } from '../roster/participant.ts'
import { printName } from '../roster/print-name.ts'
import { owedFigures } from './chase-list.ts'
import type { FigureOrigin, OriginRow, WhyNot } from './figure-origin.ts'
import type { FigureRef } from './figure-ref.ts'
import { originOfCount } from './origin-of-metric.ts'
import { ofItem } from './origin-readings.ts'
import { originRow } from './origin-row.ts'
import { notedStreamRows, slotRows, whyNotDone, whyNotOn, whyNotPlanned, whyNotUndone } from './origin-schedule.ts'

/** The origin of a number that the results page or the participants page counts. */
export function originOfCounted(plan: Plan, ref: Extract<FigureRef, { readonly kind: 'count' }>): FigureOrigin {
  const schedule = { perimeter: perimeterOf('schedule') }
  switch (ref.of) {
    case 'planned':
      return originOfCount(ref, slotRows(plan, whyNotPlanned), schedule)
    case 'done':
      return originOfCount(ref, slotRows(plan, whyNotDone(plan)), schedule)
    case 'notDone':
      return originOfCount(ref, slotRows(plan, whyNotUndone(plan)), schedule)
    case 'improvised':
      return originOfCount(ref, improvisedRows(plan), { unit: 'streams' })
    case 'linked':
    case 'unassigned':
    case 'notOurs':
      return originOfCount(ref, rowsOf(plan.items).map((item) => itemRow(item, ref.of)))
    case 'owing':
      return originOfCount(ref, owingRows(plan), { unit: 'participants', of: plan.participants.size, perimeter: perimeterOf('roster') })
    case 'confirmed':
      return ofPeople(plan, ref, ({ status }) => (status === 'confirmed' ? null : 'notConfirmed'))
    case 'withoutEmail':
      return ofPeople(plan, ref, ({ email }) => (email === '' ? null : 'hasEmail'))
  }
}

/** People of the roster, out of all, with why the others do not count. */
function ofPeople(plan: Plan, ref: FigureRef, whyNot: (person: Participant) => WhyNot | null): FigureOrigin {
  const rows = rowsOf(plan.participants).map((person) => originRow(person.id, person.source, { label: printName(person), whyNot: whyNot(person) }))
  return originOfCount(ref, rows, { unit: 'participants', perimeter: perimeterOf('roster') })
}

/** Streams outside any slot, out of all. */
function improvisedRows(plan: Plan): readonly OriginRow[] {
  const improvised = rowsOf(plan.streams).filter(({ slot }) => slot === null)
  const ids = new Set<string>(improvised.map(({ id }) => id))
  return notedStreamRows(plan, whyNotOn).filter(({ record }) => ids.has(record))
}

/** A post as one, or in which other state it is. */
function itemRow(item: PlatformItem, wanted: string): OriginRow {
  return originRow(item.id, item.source, { ...ofItem(item), whyNot: item.state.kind === wanted ? null : item.state.kind })
}

/** Who owes figures, with of how many streams. */
function owingRows(plan: Plan): readonly OriginRow[] {
  return [...owedFigures(plan)].flatMap(([id, streams]) => {
    const person = rowOf(plan.participants, id)
    return person === undefined ? [] : [originRow(id, person.source, { label: printName(person), value: streams, unit: 'streams' })]
  })
}
