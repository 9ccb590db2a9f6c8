import { expect, test } from 'vitest'
import { correctionOf, freeSlots, streamForm, withSlot, wrongTimes } from '../../../../renderer/features/live/correct-stream.view.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot, aStream } from '../../../support/builders.ts'

const [zoe, basile, account] = [aParticipant(), aParticipant(), anAccount()]
const tour = aSlot({ title: 'Tour', startMinute: 600, participants: [zoe.id] })
const roof = aSlot({ title: 'Roof', startMinute: 540, participants: [basile.id], account: account.id })
const stream = aStream({
  slot: tour.id, title: 'Tour', participants: [zoe.id], startedAt: { kind: 'instant', instant: '2015-04-23T08:00:42Z' },
  endedAt: { kind: 'instant', instant: '2015-04-23T08:03:11Z' },
})
const plan = aPlan({ participants: [zoe, basile], accounts: [account], slots: [tour, roof], streams: [stream] })
const before = streamForm(plan, stream)

test('what is not touched is not corrected, and keeps its seconds', () => {
  expect([before.start, before.end, correctionOf(plan, before, before)]).toEqual(['10:00', '10:03', {}])
  expect(correctionOf(plan, before, { ...before, start: '9h58' })).toEqual({ startedAt: '2015-04-23T07:58:00.000Z' })
})

test('an end that is taken out is none', () => {
  expect(correctionOf(plan, before, { ...before, end: ' ' })).toEqual({ endedAt: null })
})

test('another slot brings its people and account, which may be changed again', () => {
  const moved = withSlot(plan, before, roof.id)
  expect(correctionOf(plan, before, moved)).toEqual({ slot: roof.id, title: 'Roof', participants: [basile.id], account: account.id })
  expect(correctionOf(plan, before, { ...moved, participants: [zoe.id] })).toMatchObject({ participants: [zoe.id] })
})

test('only its own slot and those without a stream are offered, in the order of the day', () => {
  const taken = aSlot({ startMinute: 620 })
  const called = aSlot({ startMinute: 630, state: { kind: 'cancelled', reason: '' } })
  const more = aPlan({ slots: [tour, roof, taken, called], streams: [stream, aStream({ slot: taken.id })] })
  expect(freeSlots(more, stream).map(({ title }) => title)).toEqual(['Roof', 'Tour'])
})

test('a time that is none is said to be none', () => {
  expect([wrongTimes(plan, before, { ...before, start: 'soon' }), wrongTimes(plan, before, { ...before, start: '', end: '' }), wrongTimes(plan, before, before)])
    .toEqual([['start'], ['start'], []])
})
