import { foldText } from '../../lib/fold-text.ts'
import { rowsOf } from '../../lib/table.ts'
import { peopleOfStream, tookPlace } from '../day/stream-owners.ts'
import type { Plan } from '../plan/plan.ts'
import type { IndicatorId } from '../results/indicator.ts'
import { printName } from '../roster/print-name.ts'
import type { Participant } from '../roster/participant.ts'
import type { OriginRow, WhyNot } from './figure-origin.ts'
import { originRow } from './origin-row.ts'

/** The indicators that are counted from the roster. */
export type RosterIndicator = Extract<IndicatorId, `participants.${string}` | 'mobilisation.confirmed' | 'teams.represented' | 'cohesion.mean'>

/** What a person gives to an indicator, or why nothing. */
type Given = Pick<Partial<OriginRow>, 'value' | 'whyNot' | 'group'>

/** Everybody of the roster as a row of an indicator: who counts, with what, and why the others do not. */
export function peopleRows(plan: Plan, id: RosterIndicator): readonly OriginRow[] {
  const live = peopleInStreams(plan)
  const planned = new Set<string>(rowsOf(plan.slots).flatMap((slot) => (slot.state.kind === 'planned' ? slot.participants : [])))
  const given = (person: Participant): Given => {
    switch (id) {
      case 'participants.count':
        return {}
      case 'participants.live':
        return counts(live.has(person.id), 'notStreamed')
      case 'participants.firstTime':
        return person.firstTime === null ? { whyNot: 'noValue' } : { value: Number(person.firstTime) }
      case 'mobilisation.confirmed':
        return person.status === 'toContact' ? { whyNot: 'notInvited' } : { value: Number(person.status === 'confirmed') }
      case 'teams.represented':
        if (foldText(person.team) === '') return { whyNot: 'noTeam' }
        return { group: foldText(person.team), ...counts(live.has(person.id) || planned.has(person.id) || person.status === 'confirmed', 'notStreamed') }
      case 'cohesion.mean':
        return person.cohesion === null ? { whyNot: 'noValue' } : { value: person.cohesion }
    }
  }
  return rowsOf(plan.participants).map((person) =>
    originRow(person.id, person.source, { label: labelOf(person, id), unit: id === 'cohesion.mean' ? 'score' : null, ...given(person) }),
  )
}

function labelOf(person: Participant, id: RosterIndicator): string {
  return id === 'teams.represented' && person.team !== '' ? `${printName(person)} (${person.team})` : printName(person)
}

function counts(does: boolean, whyNot: WhyNot): Given {
  return { whyNot: does ? null : whyNot }
}

function peopleInStreams(plan: Plan): ReadonlySet<string> {
  return new Set(rowsOf(plan.streams).filter(tookPlace).flatMap((stream) => peopleOfStream(plan, stream)))
}
