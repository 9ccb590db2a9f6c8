import { expect, test } from 'vitest'
import { chosenRow, movedChoice } from '../../../../renderer/features/live/choice.view.ts'
import { dayState, dayStateText } from '../../../../renderer/features/live/day-state.view.ts'
import { liveView } from '../../../../renderer/features/live/live.view.ts'
import { isVeryLate, numbersOf, stopwatch, wallView } from '../../../../renderer/features/live/wall.view.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aSlot, aStream } from '../../../support/builders.ts'

/** 10:00 in Paris on the day. */
const TEN = '2015-04-23T08:00:00Z'
const live = (title: string) => aStream({ title, status: 'live', startedAt: { kind: 'instant', instant: '2015-04-23T07:59:00Z' } })
const slots = [580, 585, 590, 610, 620, 630].map((startMinute) => aSlot({ title: String(startMinute), startMinute }))

test('the fewer are on air, the larger they stand', () => {
  const size = (count: number) => wallView(liveView(aPlan({ streams: Array.from({ length: count }, (_, index) => live(String(index))) }), TEN), 2).size
  expect([0, 1, 2, 3, 4, 5, 8].map(size)).toEqual(['large', 'large', 'large', 'medium', 'medium', 'small', 'small'])
})

test('the longest awaited and the nearest to come stand on it, and how many more there are', () => {
  const wall = wallView(liveView(aPlan({ slots: [...slots, aSlot({ title: 'untimed', startMinute: null })] }), TEN), 2)
  const titles = (rows: typeof wall.late) => rows.map(({ title }) => title)
  expect([titles(wall.late), wall.moreLate, titles(wall.next), wall.moreNext]).toEqual([['580', '585'], 1, ['610', '620'], 1])
})

test('who is waited for since the day before is left to the list', () => {
  expect(wallView(liveView(aPlan({ slots }), '2015-04-25T08:00:00Z'), 2).late).toEqual([])
})

test('late is amber, and red from ten minutes on', () => {
  const late = liveView(aPlan({ slots }), TEN).late
  expect(late.map((row) => [row.title, isVeryLate(row)])).toEqual([['580', true], ['585', true], ['590', true]])
  expect(liveView(aPlan({ slots: [aSlot({ startMinute: 591 })] }), TEN).late.map(isVeryLate)).toEqual([false])
})

test('a stopwatch shows minutes and seconds, and hours once there are any', () => {
  expect([0, 84, 3729, -3].map(stopwatch)).toEqual(['00:00', '01:24', '1:02:09', '00:00'])
})

test('digits number what is on air, then late, then next, and nine at most', () => {
  const view = liveView(aPlan({ slots: [...slots, ...slots.map((slot, index) => aSlot({ ...slot, id: `slot:more${String(index)}` }))], streams: [live('on')] }), TEN)
  expect([...numbersOf(view).values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(movedChoice(view, null, { to: 1 })).toBe(view.now[0]?.key)
  expect(movedChoice(view, view.now[0]?.key ?? null, { by: 1 })).toBe(view.late[0]?.key)
})

test('what is chosen stays chosen whatever goes live or becomes late around it', () => {
  const before = liveView(aPlan({ slots }), TEN)
  const key = before.next[1]?.key ?? ''
  const after = liveView(aPlan({ slots, streams: [live('improvised')] }), '2015-04-23T08:30:00Z')
  expect([chosenRow(before, key)?.title, chosenRow(after, key)?.title]).toEqual(['620', '620'])
  expect([chosenRow(after, 'stream:undone')?.title, chosenRow(liveView(aPlan(), TEN), 'x')]).toEqual(['improvised', null])
})

test('the day says where the present stands to it, by its own zone', () => {
  const night = aPlan({ slots: [aSlot({ startMinute: 1530 })] })
  const kindAt = (now: string, plan = night) => dayState(plan, now)
  expect(kindAt('2015-04-20T10:00:00Z')).toEqual({ kind: 'before', days: 3 })
  // Already the 23rd in Paris, still the 22nd in London.
  expect(kindAt('2015-04-22T22:30:00Z')).toEqual({ kind: 'today' })
  expect(kindAt('2015-04-23T23:15:00Z')).toEqual({ kind: 'night', minute: 1515 })
  expect(kindAt('2015-04-23T23:45:00Z')).toEqual({ kind: 'after', days: 1 })
  expect(kindAt('2015-04-23T23:45:00Z', aPlan({ streams: [live('still on')] }))).toEqual({ kind: 'night', minute: 1545 })
  expect(kindAt('2015-05-04T08:00:00Z')).toEqual({ kind: 'after', days: 11 })
})

test('each says so in a sentence', () => {
  const texts = (language: 'fr' | 'en') => ['2015-04-22T08:00:00Z', TEN, '2015-04-24T00:00:00Z', '2015-05-04T08:00:00Z']
    .map((now) => dayStateText(aPlan(), dayState(aPlan({ slots: [aSlot({ startMinute: 1700 })] }), now), translator(language)).replaceAll(/\s/gu, ' ').replace('Thursday,', 'Thursday'))
  expect(texts('en')).toEqual([
    'The day is tomorrow: Thursday 23 April 2015.', 'Today is the day: Thursday 23 April 2015.',
    'It is 26:00 of the day (Thursday 23 April 2015): past midnight, the day goes on.', 'The day was 11 days ago: Thursday 23 April 2015.',
  ])
  expect(texts('fr')[3]).toBe('Le jour J est passé depuis 11 jours : jeudi 23 avril 2015.')
})
