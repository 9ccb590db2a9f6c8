import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposeTimes, wishOf } from '../../../../renderer/features/run-of-show/propose-times.ts'
import { withStart } from '../../../../renderer/features/run-of-show/with-start.ts'
import { findConflicts } from '../../../../shared/domain/schedule/find-conflicts.ts'
import type { MinuteWindow } from '../../../../shared/domain/values/moment.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../support/builders.ts'

const station = anAccount({ handOverMinutes: 10 })
const waitingFor = (wished: readonly MinuteWindow[], onAir: readonly MinuteWindow[] = []) => {
  const person = aParticipant({ wished, onAir })
  return { person, slot: aSlot({ startMinute: null, participants: [person.id], account: station.id }) }
}
const planOf = (waiting: readonly ReturnType<typeof waitingFor>[], placed: readonly ReturnType<typeof aSlot>[] = []) =>
  aPlan({ accounts: [station], participants: waiting.map(({ person }) => person), slots: [...waiting.map(({ slot }) => slot), ...placed] })

describe('proposed times', () => {
  test('are the first free ones of the wish, one after the other with the hand-over between', () => {
    const waiting = [waitingFor([{ from: 840, to: 900 }]), waitingFor([{ from: 840, to: 900 }])]
    const plan = planOf(waiting, [aSlot({ startMinute: 845, account: station.id })])
    const { places } = proposeTimes(plan, waiting.map(({ slot }) => slot))
    expect(places.map((place) => place.startMinute)).toEqual([857, 869])
  })

  test('are beside the wish where nothing in it is free, and say so', () => {
    const waiting = waitingFor([{ from: 840, to: 900 }], [{ from: 830, to: 930 }])
    const proposed = proposeTimes(planOf([waiting]), [waiting.slot])
    expect(proposed).toEqual({ places: [{ slot: waiting.slot.id, startMinute: 828 }], besideWish: [waiting.slot.id], without: [] })
  })

  test('fill the longest gap for who wished nothing', () => {
    const waiting = waitingFor([])
    const proposed = proposeTimes(planOf([waiting], [aSlot({ startMinute: 480 }), aSlot({ startMinute: 1100 })]), [waiting.slot])
    expect(proposed.places[0]?.startMinute).toBe(791)
  })

  test('are refused to who is on air all day', () => {
    const waiting = waitingFor([], [{ from: 0, to: 1440 }])
    expect(proposeTimes(planOf([waiting]), [waiting.slot]).without).toEqual([waiting.slot.id])
  })
})

test('no proposed time ever makes a conflict', () => {
  const window = fc.tuple(fc.integer({ min: 420, max: 1150 }), fc.integer({ min: 1, max: 200 })).map(([from, length]) => ({ from, to: from + length }))
  const crowd = fc.array(fc.record({ wished: fc.array(window, { maxLength: 2 }), onAir: fc.array(window, { maxLength: 2 }) }), { maxLength: 12 })
  fc.assert(fc.property(crowd, (people) => {
    const waiting = people.map(({ wished, onAir }) => waitingFor(wished, onAir))
    const plan = planOf(waiting)
    const { places, without } = proposeTimes(plan, waiting.map(({ slot }) => slot))
    const after = places.reduce((trial, { slot, startMinute }) => withStart(trial, slot, startMinute), plan)
    expect(findConflicts(after)).toEqual([])
    expect(places.length + without.length).toBe(waiting.length)
  }), { numRuns: 40 })
})

test('the wish of two people is the time that both want; where there is none, the time of either', () => {
  const [a, b, c] = [aParticipant({ wished: [{ from: 600, to: 720 }] }), aParticipant({ wished: [{ from: 660, to: 800 }] }), aParticipant({ wished: [{ from: 900, to: 960 }] })]
  const plan = aPlan({ participants: [a, b, c] })
  expect(wishOf(plan, aSlot({ participants: [a.id, b.id] }))).toEqual([{ from: 660, to: 720 }])
  expect(wishOf(plan, aSlot({ participants: [a.id, c.id] }))).toEqual([{ from: 600, to: 720 }, { from: 900, to: 960 }])
})
