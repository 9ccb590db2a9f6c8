import { describe, expect, test } from 'vitest'
import { findConflicts } from '../../../../../shared/domain/schedule/find-conflicts.ts'
import type { Slot } from '../../../../../shared/domain/schedule/slot.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../../support/builders.ts'

const station = anAccount({ handOverMinutes: 5 })
const lea = aParticipant()
const held = (startMinute: number | null, fields: Partial<Slot> = {}): Slot =>
  aSlot({ startMinute, account: station.id, ...fields })
const found = (slots: readonly Slot[], more: Parameters<typeof aPlan>[0] = {}) =>
  findConflicts(aPlan({ accounts: [station], participants: [lea], slots, ...more }))

describe('on an exclusive account', () => {
  test('two slots at once clash over their overlap', () => {
    const [first, second] = [held(600, { durationSeconds: 180 }), held(602)]
    expect(found([second, first])).toEqual([
      { kind: 'account', slots: [first.id, second.id], account: station.id, participant: null, from: 602, to: 603 },
    ])
  })

  test('less than the hand-over between two slots is shown with the pause', () => {
    const [first, second] = [held(600), held(606)]
    expect(found([first, second])).toEqual([
      { kind: 'handOver', slots: [first.id, second.id], account: station.id, participant: null, from: 602, to: 606 },
    ])
  })

  test('exactly the hand-over is enough', () => {
    expect(found([held(600), held(607)])).toEqual([])
  })

  test('a slot with a longer buffer needs that much', () => {
    expect(found([held(600), held(607, { bufferMinutes: 10 })]).map(({ kind }) => kind)).toEqual(['handOver'])
    expect(found([held(600, { bufferMinutes: 10 }), held(607)])).toEqual([])
  })

  test('two slots of unknown length at the same minute clash', () => {
    expect(found([held(600, { durationSeconds: 0 }), held(600, { durationSeconds: 0 })]).map(({ kind }) => kind)).toEqual([
      'account',
    ])
  })

  test('cancelled, replaced and unplaced slots never clash', () => {
    const others = [
      held(600, { state: { kind: 'cancelled', reason: '' } }),
      held(600, { state: { kind: 'replaced', by: null, reason: '' } }),
      held(null),
    ]
    expect(found([held(600), ...others])).toEqual([])
  })
})

test('an account that is not exclusive takes any number of slots', () => {
  const shared = anAccount({ exclusive: false })
  const slots = [aSlot({ account: shared.id }), aSlot({ account: shared.id })]
  expect(found(slots, { accounts: [shared] })).toEqual([])
})

describe('a person', () => {
  test('is double-booked on two accounts at once, and free again as the first ends', () => {
    const first = aSlot({ participants: [lea.id] })
    const second = aSlot({ participants: [lea.id], startMinute: 601 })
    const third = aSlot({ participants: [lea.id], startMinute: 603 })
    expect(found([first, second, third])).toEqual([
      { kind: 'person', slots: [first.id, second.id], account: null, participant: lea.id, from: 601, to: 602 },
    ])
  })

  test('is unavailable outside what was said, but not when nothing was said', () => {
    const said = aParticipant({ availability: [{ from: 540, to: 600 }, { from: 600, to: 660 }] })
    const inside = aSlot({ participants: [said.id], startMinute: 599 })
    const across = aSlot({ participants: [said.id], startMinute: 659 })
    const anyTime = aSlot({ participants: [lea.id], startMinute: 1100 })
    expect(found([inside, across, anyTime], { participants: [said, lea] })).toEqual([
      { kind: 'unavailable', slots: [across.id], account: null, participant: said.id, from: 659, to: 661 },
    ])
  })

  test('cannot stream while on air', () => {
    const host = aParticipant({ onAir: [{ from: 420, to: 601 }] })
    const slot = aSlot({ participants: [host.id] })
    expect(found([slot], { participants: [host] })).toEqual([
      { kind: 'onAir', slots: [slot.id], account: null, participant: host.id, from: 600, to: 601 },
    ])
  })
})

describe('the day the clock is changed', () => {
  const slots = [held(115, { durationSeconds: 600 }), held(182)]

  test('a slot that runs into the hour left out meets the next one', () => {
    expect(found(slots, { campaign: { day: '2026-03-29' } }).map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['account', 182, 184],
    ])
  })

  test('in autumn there is an hour more between them', () => {
    expect(found(slots, { campaign: { day: '2026-10-25' } })).toEqual([])
  })
})
