import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findConflicts, pauseBefore } from '../../shared/domain/schedule/find-conflicts.ts'
import { nearestFreeTime } from '../../shared/domain/schedule/nearest-free-time.ts'
import type { Slot } from '../../shared/domain/schedule/slot.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { rowsOf, withRows } from '../../shared/lib/table.ts'
import { aPlan } from '../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../support/builders.ts'
import { deepFreeze } from '../support/deep-freeze.ts'

const accounts = [anAccount({ handOverMinutes: 5 }), anAccount({ exclusive: false }), anAccount({ handOverMinutes: 0 })]
const people = [
  aParticipant(),
  aParticipant({ availability: [{ from: 480, to: 600 }, { from: 590, to: 700 }], onAir: [{ from: 500, to: 520 }] }),
  aParticipant({ onAir: [{ from: 550, to: 560 }, { from: 600, to: 640 }] }),
]
const aRandomSlot = fc
  .record({
    startMinute: fc.option(fc.integer({ min: 460, max: 720 }), { freq: 12 }),
    durationSeconds: fc.oneof(fc.constantFrom(0, 60, 120, 600), fc.integer({ min: 0, max: 2400 })),
    bufferMinutes: fc.constantFrom(0, 0, 3, 15),
    account: fc.constantFrom(null, ...accounts.map(({ id }) => id)),
    participants: fc.subarray(people.map(({ id }) => id)),
    state: fc.constantFrom<Slot['state']>(
      { kind: 'planned' }, { kind: 'planned' }, { kind: 'planned' }, { kind: 'cancelled', reason: '' },
    ),
  })
  .map((fields) => aSlot(fields))
const aRandomPlan = fc
  .array(aRandomSlot, { maxLength: 14 })
  .map((slots) => deepFreeze(aPlan({ accounts, participants: people, slots })))

/** The definition, pair by pair, with no sweep, no sorting and no shared helper. */
function byDefinition(plan: Plan): readonly string[] {
  const slots = rowsOf(plan.slots).flatMap((slot) =>
    slot.startMinute === null || slot.state.kind !== 'planned'
      ? []
      : [{ slot, from: slot.startMinute * 60, to: slot.startMinute * 60 + slot.durationSeconds }],
  )
  const found: string[] = []
  for (const a of slots) {
    for (const b of slots) {
      if (a === b || a.from > b.from || (a.from === b.from && a.slot.id > b.slot.id)) continue
      const isAtOnce = a.from === b.from || b.from < a.to
      const account = accounts.find(({ id }) => id === a.slot.account)
      if (account !== undefined && account.exclusive && a.slot.account === b.slot.account) {
        if (isAtOnce) found.push(`account ${a.slot.id} ${b.slot.id}`)
        else if (b.from - a.to < pauseBefore(account, b.slot)) found.push(`handOver ${a.slot.id} ${b.slot.id}`)
      }
      for (const { id } of people) {
        const isInBoth = a.slot.participants.includes(id) && b.slot.participants.includes(id)
        if (isInBoth && isAtOnce) found.push(`person ${a.slot.id} ${b.slot.id} ${id}`)
      }
    }
    for (const person of people.filter(({ id }) => a.slot.participants.includes(id))) {
      // What takes no time is still inside at the very end.
      const end = a.from === a.to ? 1 : 0
      const isFree = (second: number): boolean =>
        person.availability.some(({ from, to }) => from * 60 <= second && second < to * 60 + end)
      const seconds = Array.from({ length: Math.max(1, a.to - a.from) }, (_, index) => a.from + index)
      if (person.availability.length > 0 && !seconds.every(isFree)) found.push(`unavailable ${a.slot.id} ${person.id}`)
      for (const { from, to } of person.onAir) {
        const isOnAir = seconds.some((second) => from * 60 <= second && second < to * 60)
        if (isOnAir) found.push(`onAir ${a.slot.id} ${person.id}`)
      }
    }
  }
  return found.sort()
}

test('the sweep finds exactly the conflicts of the definition', () => {
  fc.assert(
    fc.property(aRandomPlan, (plan) => {
      const found = findConflicts(plan).map(({ kind, slots, participant }) => [kind, ...slots, participant ?? []].flat().join(' '))
      expect([...found].sort()).toEqual(byDefinition(plan))
    }),
    { numRuns: 400 },
  )
})

test('a free time offered clashes with nothing, and no nearer minute is free', () => {
  fc.assert(
    fc.property(aRandomPlan, aRandomSlot, fc.integer({ min: 470, max: 700 }), (plan, candidate, wanted) => {
      const slot: Slot = { ...candidate, state: { kind: 'planned' } }
      const isFree = (startMinute: number): boolean => {
        const moved = { ...plan, slots: withRows(plan.slots, [{ ...slot, startMinute }], []) }
        return !findConflicts(moved).some(({ slots }) => slots.includes(slot.id))
      }
      const offered = nearestFreeTime(plan, slot, wanted)
      expect(offered.isFree).toBe(isFree(wanted))
      if (offered.after !== null) expect(isFree(offered.after)).toBe(true)
      if (offered.before !== null) expect(isFree(offered.before)).toBe(true)
      for (let minute = wanted + 1; minute < (offered.after ?? wanted + 30); minute += 1) expect(isFree(minute)).toBe(false)
      for (let minute = wanted - 1; minute > (offered.before ?? wanted - 30); minute -= 1) {
        expect(minute >= 420 && isFree(minute)).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})
