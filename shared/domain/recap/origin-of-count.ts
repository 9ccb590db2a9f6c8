import { rowOf, rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import { perimeterOf } from '../results/perimeters.ts'
import type { PlatformItem } from '../results/platform-item.ts'
import { printName } from '../roster/print-name.ts'
import { slotsAtOnce } from '../schedule/coverage.ts'
import type { Slot } from '../schedule/slot.ts'
import { owedFigures } from './chase-list.ts'
import type { FigureOrigin, OriginRow, WhyNot } from './figure-origin.ts'
import type { FigureRef } from './figure-ref.ts'
import { originOfCount } from './origin-of-metric.ts'
import { ofPeople, touchRows, whyNotReached } from './origin-of-outreach.ts'
import { ofItem } from './origin-readings.ts'
import { originRow } from './origin-row.ts'
import { notedStreamRows, slotRows, whyNotDone, whyNotOn, whyNotPlanned, whyNotUndone } from './origin-schedule.ts'

/** The origin of a number that a page counts. */
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
      return originOfCount(ref, rowsOf(plan.items).map((item) => itemRow(plan, item, ref.of)))
    case 'owing':
      return originOfCount(ref, owingRows(plan), { unit: 'participants', of: plan.participants.size, perimeter: perimeterOf('roster') })
    case 'withoutEmail':
      return ofPeople(plan, ref, ({ email }) => (email === '' ? null : 'hasEmail'))
    case 'placed':
      return originOfCount(ref, slotRows(plan, (slot) => whyNotPlanned(slot) ?? (slot.startMinute === null ? 'unplaced' : null)), schedule)
    case 'toPlace':
      return originOfCount(ref, slotRows(plan, (slot) => whyNotPlanned(slot) ?? (slot.startMinute === null ? null : 'placed')), schedule)
    case 'accountsUsed':
      return originOfCount(ref, accountRows(plan), { ...schedule, of: plan.accounts.size })
    case 'mostAtOnce':
      return originOfCount(ref, slotRows(plan, whyNotAtOnce(plan)), schedule)
    case 'touches':
      return originOfCount(ref, touchRows(plan, () => null))
    case 'peopleReached':
      return ofPeople(plan, ref, whyNotReached(rowsOf(plan.touches)))
    case 'tasksDone':
      return originOfCount(ref, taskRows(plan))
  }
}

/** Slots that have a time, each under its account: however many stand on one, it is one account. */
function accountRows(plan: Plan): readonly OriginRow[] {
  return slotRows(plan, (slot) => whyNotPlanned(slot) ?? (slot.startMinute === null ? 'unplaced' : slot.account === null ? 'noAccount' : null))
    .map((row) => ({ ...row, group: row.account ?? row.group }))
}

/** The slots of the fullest moment, and which others are not in it. */
function whyNotAtOnce(plan: Plan): (slot: Slot) => WhyNot | null {
  const together = new Set<string>(slotsAtOnce(plan).map(({ id }) => id))
  return (slot) => (together.has(slot.id) ? null : (whyNotPlanned(slot) ?? (slot.startMinute === null ? 'unplaced' : 'otherTime')))
}

/** The backward plan: what is done, and what is not yet. */
function taskRows(plan: Plan): readonly OriginRow[] {
  return rowsOf(plan.tasks).map(({ id, title, doneOn }) => originRow(id, null, { label: title, whyNot: doneOn === null ? 'notDoneYet' : null }))
}

/** Streams outside any slot, out of all. */
function improvisedRows(plan: Plan): readonly OriginRow[] {
  const improvised = rowsOf(plan.streams).filter(({ slot }) => slot === null)
  const ids = new Set<string>(improvised.map(({ id }) => id))
  return notedStreamRows(plan, whyNotOn).filter(({ record }) => ids.has(record))
}

/** A post as one, or in which other state it is. */
function itemRow(plan: Plan, item: PlatformItem, wanted: string): OriginRow {
  return originRow(item.id, item.source, { ...ofItem(plan, item), whyNot: item.state.kind === wanted ? null : item.state.kind })
}

/** Who owes figures, with of how many streams. */
function owingRows(plan: Plan): readonly OriginRow[] {
  return [...owedFigures(plan)].flatMap(([id, streams]) => {
    const person = rowOf(plan.participants, id)
    return person === undefined ? [] : [originRow(id, person.source, { label: printName(person), value: streams, unit: 'streams' })]
  })
}
