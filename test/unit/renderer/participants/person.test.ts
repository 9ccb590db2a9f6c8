import { expect, test } from 'vitest'
import { personSheet } from '../../../../renderer/features/participants/person.view.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot, aStream, aTouch } from '../../../support/builders.ts'

const lea = aParticipant()
const other = aParticipant({ givenName: 'Tom' })
const station = anAccount({ handle: 'station' })
const late = aSlot({ title: 'Soir', startMinute: 1500, participants: [lea.id], account: station.id })
const unplaced = aSlot({ title: 'À placer', startMinute: null, participants: [lea.id] })
const early = aSlot({ title: 'Matin', startMinute: 430, participants: [other.id, lea.id] })

test('somebody’s sheet has their slots by time (those to place last), with the account', () => {
  const plan = aPlan({ participants: [lea, other], accounts: [station], slots: [unplaced, late, early, aSlot({ participants: [other.id] })] })
  expect(personSheet(plan, lea.id)?.slots).toEqual([
    { slot: early, time: '07:10', account: '' },
    { slot: late, time: '25:00', account: 'periscope:@station' },
    { slot: unplaced, time: null, account: '' },
  ])
})

test('a stream that names nobody belongs to the people of its slot; its time is the campaign’s', () => {
  const planned = aStream({ order: 1, slot: early.id, startedAt: { kind: 'instant', instant: '2015-04-23T05:12:00Z' } })
  const noted = aStream({ order: 2, participants: [lea.id], startedAt: { kind: 'date', date: '2015-04-23' } })
  const foreign = aStream({ order: 3, participants: [other.id], slot: late.id })
  const plan = aPlan({ participants: [lea, other], accounts: [station], slots: [early, late], streams: [noted, planned, foreign] })
  expect(personSheet(plan, lea.id)?.streams).toEqual([{ stream: planned, time: '07:12' }, { stream: noted, time: null }])
})

test('touches come newest first, on the date of the campaign’s zone', () => {
  const mail = aTouch({ participants: [lea.id], at: { kind: 'date', date: '2015-04-14' } })
  const call = aTouch({ participants: [other.id, lea.id], at: { kind: 'instant', instant: '2015-04-15T23:30:00Z' } })
  const plan = aPlan({ participants: [lea, other], touches: [mail, call, aTouch({ participants: [other.id] })] })
  expect(personSheet(plan, lea.id)?.touches).toEqual([{ touch: call, date: '2015-04-16' }, { touch: mail, date: '2015-04-14' }])
})

test('somebody who was deleted has no sheet', () => {
  expect(personSheet(aPlan({ participants: [other] }), lea.id)).toBeNull()
})
