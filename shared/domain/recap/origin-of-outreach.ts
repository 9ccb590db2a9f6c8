import { rowOf, rowsOf } from '../../lib/table.ts'
import type { Touch } from '../outreach/touch.ts'
import type { Plan } from '../plan/plan.ts'
import { perimeterOf } from '../results/perimeters.ts'
import { statusesBeyond } from '../roster/funnel.ts'
import type { Participant } from '../roster/participant.ts'
import { printName } from '../roster/print-name.ts'
import type { FigureOrigin, OriginRow, WhyNot } from './figure-origin.ts'
import type { FigureRef } from './figure-ref.ts'
import { originOfCount, originWith } from './origin-of-metric.ts'
import { originRow, peopleLabel } from './origin-row.ts'

type Ref<Kind extends FigureRef['kind']> = Extract<FigureRef, { readonly kind: Kind }>
type Person = (person: Participant) => WhyNot | null

/** The origin of a step of the funnel: everybody, and who stands there or came that far. */
export function originOfStatus(plan: Plan, ref: Ref<'status'>): FigureOrigin | null {
  const statuses = ref.number === 'now' ? [ref.status] : statusesBeyond(ref.status)
  return statuses === null ? null : ofPeople(plan, ref, ({ status }) => (statuses.includes(status) ? null : 'otherStatus'))
}

/** The origin of what a channel brought: its touches, the people of those touches, how many of them said yes. */
export function originOfChannel(plan: Plan, ref: Ref<'channel'>): FigureOrigin {
  const through = rowsOf(plan.touches).filter(({ channel }) => channel === ref.channel)
  const whyNot = whyNotReached(through)
  const whyNotConfirmed: Person = ({ status }) => (status === 'confirmed' ? null : 'notConfirmed')
  switch (ref.number) {
    case 'touches':
      return originOfCount(ref, touchRows(plan, ({ channel }) => (channel === ref.channel ? null : 'otherChannel')))
    case 'people':
      return ofPeople(plan, ref, whyNot)
    case 'confirmed':
      return ofPeople(plan, ref, (person) => whyNot(person) ?? whyNotConfirmed(person))
    case 'conversion':
      return originOfConversion(plan, ref, whyNot)
  }
}

/** Of the people whom a channel reached, the share that said yes: noughts and ones. */
function originOfConversion(plan: Plan, ref: FigureRef, whyNot: Person): FigureOrigin {
  const rows = peopleRows(plan, whyNot, ({ status }) => Number(status === 'confirmed'))
  const reached = rows.filter((row) => row.whyNot === null)
  const confirmed = reached.filter(({ value }) => value === 1).length
  return originWith(ref, {
    value: reached.length === 0 ? null : confirmed / reached.length, unit: 'share', method: 'share', numerator: confirmed, denominator: reached.length,
    n: reached.length, of: rows.length, perimeter: perimeterOf('roster'), rows,
  })
}

/** The audience of a relay, as somebody typed it. */
export function originOfRelay(plan: Plan, ref: Ref<'relay'>): FigureOrigin | null {
  const relay = rowOf(plan.relays, ref.relay)
  if (relay === undefined || relay.audience === null) return null
  const { id, name, audience, approximate, asOf } = relay
  return originWith(ref, {
    value: audience, approximate, basis: 'typed', method: 'typed', n: 1, of: 1, asOf, asOfEarliest: asOf,
    rows: [originRow(id, null, { label: name, value: audience, approximate, asOf })],
  })
}

/** People of the roster, out of all, with why the others do not count. */
export function ofPeople(plan: Plan, ref: FigureRef, whyNot: Person): FigureOrigin {
  return originOfCount(ref, peopleRows(plan, whyNot), { unit: 'participants', perimeter: perimeterOf('roster') })
}

function peopleRows(plan: Plan, whyNot: Person, valueOf: (person: Participant) => number | null = () => null): readonly OriginRow[] {
  return rowsOf(plan.participants).map((person) =>
    originRow(person.id, person.source, { label: printName(person), value: valueOf(person), whyNot: whyNot(person) }))
}

/** Who is in some touches, and who is in none of them. */
export function whyNotReached(touches: readonly Touch[]): Person {
  const reached = new Set(touches.flatMap(({ participants }) => participants))
  return ({ id }) => (reached.has(id) ? null : 'notReached')
}

/** People who are named in the row of a touch: a meeting of everybody is known by its first ones. */
const NAMED = 3

/** Every touch as a row that counts as one, or not. */
export function touchRows(plan: Plan, whyNot: (touch: Touch) => WhyNot | null): readonly OriginRow[] {
  return rowsOf(plan.touches).map((touch) => {
    const named = peopleLabel(plan, touch.participants.slice(0, NAMED))
    const people = touch.participants.length > NAMED ? `${named}…` : named
    const label = [touch.text, people].filter((part) => part !== '').join(' · ')
    return originRow(touch.id, touch.source, { label, whyNot: whyNot(touch) })
  })
}
