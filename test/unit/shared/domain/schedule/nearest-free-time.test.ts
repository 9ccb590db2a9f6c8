import { expect, test } from 'vitest'
import { nearestFreeTime } from '../../../../../shared/domain/schedule/nearest-free-time.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../../support/builders.ts'

test('offers the nearest minutes that leave the hand-over on both sides', () => {
  const station = anAccount({ handOverMinutes: 5 })
  const taken = aSlot({ account: station.id, startMinute: 600 })
  const moving = aSlot({ account: station.id, startMinute: 900 })
  const plan = aPlan({ accounts: [station], slots: [taken, moving] })
  expect(nearestFreeTime(plan, moving, 601)).toEqual({ isFree: false, before: 593, after: 607 })
})

test('its own place does not stand in its way', () => {
  const station = anAccount()
  const slot = aSlot({ account: station.id, startMinute: 600 })
  expect(nearestFreeTime(aPlan({ accounts: [station], slots: [slot] }), slot, 600)).toEqual({
    isFree: true,
    before: 599,
    after: 601,
  })
})

test('keeps to what people said, to their on-air blocks and to the window of the day', () => {
  const host = aParticipant({ availability: [{ from: 420, to: 480 }], onAir: [{ from: 430, to: 470 }] })
  const slot = aSlot({ participants: [host.id], durationSeconds: 600, startMinute: null })
  const plan = aPlan({ participants: [host], slots: [slot], campaign: { windowFrom: 420, windowTo: 1200 } })
  expect(nearestFreeTime(plan, slot, 450)).toEqual({ isFree: false, before: 420, after: 470 })
})

test('says so when there is no room left', () => {
  const host = aParticipant({ onAir: [{ from: 0, to: 1440 }] })
  const slot = aSlot({ participants: [host.id] })
  expect(nearestFreeTime(aPlan({ participants: [host], slots: [slot] }), slot, 600)).toEqual({
    isFree: false,
    before: null,
    after: null,
  })
})

test('never offers a minute that the clock leaves out', () => {
  const slot = aSlot({ startMinute: null })
  const plan = aPlan({ slots: [slot], campaign: { day: '2026-03-29', windowFrom: 0, windowTo: 600 } })
  expect(nearestFreeTime(plan, slot, 150)).toEqual({ isFree: false, before: 119, after: 180 })
})
