import { expect, test } from 'vitest'
import { liveView, rowsInOrder, type LiveRow } from '../../../../renderer/features/live/live.view.ts'
import { rowTime, stateText } from '../../../../renderer/features/live/row-words.ts'
import { clockText, typedInstant } from '../../../../renderer/features/live/start-instants.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, anObservation, aParticipant, aSlot, aStream } from '../../../support/builders.ts'

const english = translator('en')
const at = (instant: string) => ({ kind: 'instant', instant }) as const
/** 10:00 in Paris on the day. */
const TEN = '2015-04-23T08:00:00Z'

test('a slot is next until its minute comes, late from then on, and live once it has begun', () => {
  const slot = aSlot({ startMinute: 600, title: 'Tour' })
  const stateAt = (now: string) => rowsInOrder(liveView(aPlan({ slots: [slot] }), now)).map((row) => [row.state, stateText(row, english)])
  expect(stateAt('2015-04-23T07:59:59Z')).toEqual([['next', 'in 1 min']])
  expect(stateAt(TEN)).toEqual([['late', '1 min late']])
  expect(stateAt('2015-04-23T09:05:30Z')).toEqual([['late', '1 h 05 min late']])
  const live = aStream({ slot: slot.id, status: 'live', startedAt: at('2015-04-23T08:01:00Z') })
  const view = liveView(aPlan({ slots: [slot], streams: [live] }), '2015-04-23T08:02:00Z')
  expect(rowsInOrder(view).map(({ key, state, startMinute, startedAt }) => [key, state, startMinute, startedAt])).toEqual([
    [slot.id, 'live', 601, '2015-04-23T08:01:00Z'],
  ])
})

test('what is on comes first, then what is late, what comes next with the untimed last, and what is over, the latest first', () => {
  const slots = [
    aSlot({ title: 'untimed', startMinute: null }), aSlot({ title: 'later', startMinute: 660 }), aSlot({ title: 'soon', startMinute: 610 }),
    aSlot({ title: 'late', startMinute: 590 }), aSlot({ title: 'very late', startMinute: 480 }),
    aSlot({ title: 'called off', startMinute: 500, state: { kind: 'cancelled', reason: 'ill' } }),
  ]
  const streams = [
    aStream({ title: 'first', startedAt: at('2015-04-23T07:00:00Z'), endedAt: at('2015-04-23T07:02:00Z') }),
    aStream({ title: 'last', startedAt: at('2015-04-23T07:30:00Z'), endedAt: at('2015-04-23T07:32:00Z') }),
    aStream({ title: 'on', status: 'live', startedAt: at('2015-04-23T07:59:00Z') }),
  ]
  const view = liveView(aPlan({ slots, streams }), TEN)
  const titles = (rows: readonly LiveRow[]) => rows.map(({ title }) => title)
  expect({ now: titles(view.now), late: titles(view.late), next: titles(view.next), done: titles(view.done) }).toEqual({ now: ['on'], late: ['very late', 'late'], next: ['soon', 'later', 'untimed'], done: ['last', 'first', 'called off'] })
  expect(rowsInOrder(view)).toHaveLength(9)
})

test('a stream that was cancelled leaves its slot to start again, and every row keeps a key of its own', () => {
  const slot = aSlot({ startMinute: 600 })
  const cancelled = aStream({ slot: slot.id, status: 'cancelled' })
  const rows = rowsInOrder(liveView(aPlan({ slots: [slot], streams: [cancelled] }), TEN))
  expect(rows.map(({ key, state }) => [key, state])).toEqual([[slot.id, 'late'], [cancelled.id, 'cancelled']])
  const again = [cancelled, aStream({ slot: slot.id, status: 'live' }), aStream({ slot: slot.id, status: 'ended' })]
  const keys = rowsInOrder(liveView(aPlan({ slots: [slot], streams: again }), TEN)).map(({ key }) => key)
  expect([new Set(keys).size, keys.length]).toEqual([3, 3])
})

test('in the night when the clock leaves an hour out, waiting is counted in minutes that pass', () => {
  const campaign = { day: '2015-03-29', zone: 'Europe/Paris' }
  const slots = [aSlot({ title: 'before', startMinute: 110 }), aSlot({ title: 'left out', startMinute: 150 }), aSlot({ title: 'after', startMinute: 190 })]
  // 01:55 on the clock: ten minutes past three is a quarter of an hour away.
  const view = liveView(aPlan({ campaign, slots }), '2015-03-29T00:55:00Z')
  expect(rowsInOrder(view).map(({ title, secondsToStart }) => [title, (secondsToStart ?? 0) / 60])).toEqual([['before', -5], ['left out', 35], ['after', 15]])
  expect(clockText(campaign, '2015-03-29T01:10:09Z')).toBe('03:10:09')
})

test('in the night with an hour twice, a slot in it is not late an hour too early nor too late', () => {
  const campaign = { day: '2015-10-25', zone: 'Europe/Paris' }
  const plan = aPlan({ campaign, slots: [aSlot({ startMinute: 190 })] })
  // 02:50 the first time and the second time: 80 and 20 minutes before 03:10.
  const waits = ['2015-10-25T00:50:00Z', '2015-10-25T01:50:00Z'].map((now) => rowsInOrder(liveView(plan, now))[0]?.secondsToStart)
  expect(waits).toEqual([80 * 60, 20 * 60])
})

test('a slot after midnight belongs to the same day', () => {
  const view = liveView(aPlan({ slots: [aSlot({ startMinute: 1530 })] }), '2015-04-23T23:00:00Z')
  expect(view.next.map((row) => [row.secondsToStart, rowTime(row)])).toEqual([[1800, '25:30']])
})

test('long before the day nobody counts in hours; long after, what was not told is not called late', () => {
  const plan = aPlan({ slots: [aSlot({ startMinute: 600 })] })
  const text = (now: string) => rowsInOrder(liveView(plan, now)).map((row) => stateText(row, english))
  expect([text('2015-04-20T06:00:00Z'), text('2015-05-04T08:00:00Z')]).toEqual([['in 3 days'], ['not noted']])
  // By the date, as the head of the screen says it: late in the evening and early in the morning alike.
  expect([text('2015-04-20T20:00:00Z'), text('2015-04-20T09:00:00Z')]).toEqual([['in 3 days'], ['in 3 days']])
})

test('a row says who, on which account, and what was read as it ended', () => {
  const [lea, account] = [aParticipant(), anAccount()]
  const slot = aSlot({ participants: [lea.id], account: account.id, title: 'Tour' })
  const stream = aStream({ slot: slot.id, startedAt: at(TEN), endedAt: at('2015-04-23T08:02:00Z'), durationSeconds: 120, link: 'https://example.org/1' })
  const observations = [anObservation({ of: { kind: 'stream', stream: stream.id }, metrics: { views: 101, likes: 400 } })]
  const [row] = rowsInOrder(liveView(aPlan({ participants: [lea], accounts: [account], slots: [slot], streams: [stream], observations }), TEN))
  expect(row).toMatchObject({ title: 'Tour', people: 'Léa Durand', account: '@station', views: 101, likes: 400, seconds: 120, endMinute: 602, link: 'https://example.org/1' })
  expect(row && stateText(row, english)).toBe('done, 2 min')
})

test('a typed time is an instant of the campaign’s day, past midnight too', () => {
  const campaign = { day: '2015-04-23', zone: 'Europe/Paris' }
  expect(['10h04', '25:30', 'soon'].map((text) => typedInstant(campaign, text))).toEqual(['2015-04-23T08:04:00.000Z', '2015-04-23T23:30:00.000Z', null])
  expect([clockText(campaign, '2015-04-22T21:59:59Z'), clockText(campaign, '2015-04-23T22:00:01Z')]).toEqual(['23:59:59', '00:00:01'])
})
