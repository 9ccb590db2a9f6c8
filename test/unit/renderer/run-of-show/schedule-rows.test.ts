import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../../renderer/features/run-of-show/blocks-of.ts'
import { runOfShowView } from '../../../../renderer/features/run-of-show/run-of-show.view.ts'
import { scheduleLines } from '../../../../renderer/features/run-of-show/schedule-list.view.ts'
import { dayBounds, scheduleRows } from '../../../../renderer/features/run-of-show/schedule-rows.view.ts'
import { startsPerQuarter } from '../../../../renderer/features/run-of-show/time-axis.ts'
import { toPlace } from '../../../../renderer/features/run-of-show/to-place.view.ts'
import { findConflicts } from '../../../../shared/domain/schedule/find-conflicts.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../../../support/builders.ts'

const en = translator('en')
const station = anAccount({ handle: 'station' })
const lea = aParticipant({ role: 'Host', status: 'confirmed', availability: [{ from: 480, to: 720 }] })
const yves = aParticipant({ givenName: 'Yves', familyName: 'Roy', status: 'declined' })
const own = anAccount({ handle: '@lea', owner: { kind: 'participant', participant: lea.id } })
const unused = anAccount({ handle: '@yves', owner: { kind: 'participant', participant: yves.id } })
const slots = [
  aSlot({ title: 'B', startMinute: 620, account: station.id, participants: [lea.id, yves.id] }),
  aSlot({ title: 'A', startMinute: 610, account: station.id }),
  aSlot({ title: 'Mine', startMinute: 500, account: own.id, participants: [lea.id] }),
  aSlot({ title: 'Loose', startMinute: 700 }),
  aSlot({ title: 'Later', startMinute: null, participants: [lea.id] }),
]
const plan = aPlan({ accounts: [station, own, unused], participants: [lea, yves], slots })
const rows = (by: 'account' | 'people') =>
  scheduleRows(plan, by, findConflicts(plan), en).map((row) => [row.title, row.detail, row.marks.map((mark) => mark.title).join()])

describe('rows', () => {
  test('by account: the house first, a personal account under its owner once it is used, then what has no account', () => {
    expect(rows('account')).toEqual([['@station', 'House account', 'A,B'], ['Léa Durand', 'Host · @lea', 'Mine'], ['No account', '', 'Loose']])
  })

  test('by people: a slot of two stands in both rows, what has nobody stands last', () => {
    expect(rows('people')).toEqual([['Léa Durand', 'Host', 'Mine,B'], ['Yves Roy', '', 'B'], ['Nobody', '', 'A,Loose']])
  })

  test('a slot says all that it shows', () => {
    const [mark] = scheduleRows(plan, 'people', findConflicts(plan), en)[0]?.marks ?? []
    expect(mark?.name).toBe('08:20, Mine, 2 min, Léa Durand, @lea')
  })
})

test('who said when they are free is hatched around it, who said nothing is not; on-air blocks are hatched too', () => {
  const bounds = { from: 420, to: 1200 }
  expect(blocksOf(lea, bounds)).toEqual([{ from: 420, to: 480, kind: 'unavailable' }, { from: 720, to: 1200, kind: 'unavailable' }])
  expect(blocksOf(aParticipant({ onAir: [{ from: 400, to: 540 }, { from: 530, to: 600 }] }), bounds)).toEqual([{ from: 420, to: 600, kind: 'onAir' }])
})

test('the grid spans the window and whatever is placed outside of it, in half hours', () => {
  const early = aPlan({ slots: [aSlot({ startMinute: 397 }), aSlot({ startMinute: 1210, durationSeconds: 3600 })] })
  expect(dayBounds(early)).toEqual({ from: 390, to: 1290 })
})

test('each start is counted in its own quarter', () => {
  expect(startsPerQuarter([420, 434, 435, 479, 481], { from: 420, to: 480 })).toEqual([2, 1, 0, 1])
})

test('the counts say what is placed, what waits and how many accounts stream', () => {
  expect(runOfShowView(plan, en).counts.map(({ text }) => text)).toEqual(['4 slots placed', '1 to place', '2 accounts'])
  expect(runOfShowView(aPlan(), en).isEmpty).toBe(true)
})

test('the list is in the order of the day, with what waits at its end', () => {
  expect(scheduleLines(plan, findConflicts(plan), en).map((line) => `${line.time} ${line.title}`)).toEqual([
    '08:20 Mine', '10:10 A', '10:20 B', '11:40 Loose', 'To place Later',
  ])
})

test.each([
  [{ wished: [{ from: 1020, to: 1440 }] }, 'after 17:00'],
  [{ wished: [{ from: 0, to: 600 }] }, 'before 10:00'],
  [{ wished: [{ from: 840, to: 900 }] }, '14:00–15:00'],
  [{ wished: [], wishedTime: 'between two meetings' }, 'between two meetings'],
  [{ wished: [] }, 'any time'],
])('a wish %j is told as "%s"', (fields, words) => {
  const person = aParticipant(fields)
  const waiting = toPlace(aPlan({ participants: [person], slots: [aSlot({ startMinute: null, participants: [person.id] })] }), en)
  expect(waiting.map(({ who, wish }) => `${who} · ${wish}`)).toEqual([`Léa Durand · ${words}`])
})
