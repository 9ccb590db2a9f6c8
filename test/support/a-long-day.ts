import type { Plan } from '../../shared/domain/plan/plan.ts'
import { anAccount, anItem, anObservation, aParticipant, aSlot } from './builders.ts'
import { aMeasuredPlan } from './measured-plan.ts'

const FIRST = 420
const LENGTH = 780
const SLOTS_OF_A_PERSON = 12
const LEFTOVERS = 40
/** Midnight of the day in Paris, in UTC. */
const MIDNIGHT = Date.parse('2015-04-22T22:00:00Z')

const instantOf = (minute: number): { readonly kind: 'instant'; readonly instant: string } =>
  ({ kind: 'instant', instant: new Date(MIDNIGHT + minute * 60_000).toISOString() })

/**
 * A day with so many slots, every one of them streamed, linked to its post and measured; each person has a dozen on an
 * account of their own, and some posts of these accounts are nobody's yet.
 */
export function aLongDay(slots: number): Plan {
  const people = Array.from({ length: Math.ceil(slots / SLOTS_OF_A_PERSON) }, (_, index) =>
    aParticipant({ givenName: `Prénom${String(index)}`, familyName: `Nom${String(index)}`, status: 'confirmed' }))
  const accounts = people.map(({ id }, index) =>
    anAccount({ platform: 'instagram', handle: `@nom${String(index)}`, owner: { kind: 'participant', participant: id } }))
  const made = Array.from({ length: slots }, (_, index) => {
    const startMinute = FIRST + Math.floor((index * LENGTH) / slots)
    const account = turnOf(accounts, index)
    const title = `Dans les coulisses ${String(index)}`
    const slot = aSlot({ ref: `S-${String(index)}`, title, startMinute, account: account.id, participants: [turnOf(people, index).id] })
    const stream = { slot: slot.id, startedAt: instantOf(startMinute + 1), endedAt: instantOf(startMinute + 3), durationSeconds: 120, status: 'ended' as const }
    return { slot, read: { account, stream, metrics: { views: 90 + (index % 50), likes: index % 30 } } }
  })
  const items = accounts.slice(0, LEFTOVERS).map((account, index) =>
    anItem({ platform: 'instagram', account: account.id, title: `Un moment ${String(index)}`, publishedAt: instantOf(FIRST + index * 15) }))
  return aMeasuredPlan(made.map(({ read }) => read), {
    accounts, items, participants: people, slots: made.map(({ slot }) => slot),
    observations: items.map(({ id }) => anObservation({ of: { kind: 'item', item: id }, metrics: { views: 12 } })),
  })
}

/** The row of that number, beginning again after the last. */
function turnOf<Row>(rows: readonly Row[], index: number): Row {
  const row = rows[index % rows.length]
  if (row === undefined) throw new Error('a day without a slot has no people')
  return row
}
