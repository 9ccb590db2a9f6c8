import { expect, test } from 'vitest'
import { overviewView, taskEntries } from '../../../../renderer/features/overview/overview.view.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aCampaign, aParticipant, aSlot, aStream, aTask, aTouch, anAccount, anItem, anObservation } from '../../../support/builders.ts'

const { day } = aCampaign()
const missing = (view: ReturnType<typeof overviewView>) => view.missing.map(({ kind, count }) => [kind, count])

test('an empty campaign says what to begin with, and nothing that only exists later', () => {
  const view = overviewView(aPlan(), '2015-04-13')
  expect(view.daysLeft).toBe(10)
  expect(missing(view)).toEqual([['objectives', 0], ['people', 0], ['slots', 0]])
  expect([view.due, view.soon, view.chase, view.numbers]).toEqual([[], [], [], []])
})

test('the countdown goes through the day', () => {
  expect(['2015-04-20', day, '2015-05-04'].map((today) => overviewView(aPlan(), today).daysLeft)).toEqual([3, 0, -11])
})

test('tasks: late and due today are to do, the next three are announced, those done are not named', () => {
  const tasks = [
    aTask({ title: 'late', offsetDays: -8 }), aTask({ title: 'today', offsetDays: -7 }), aTask({ title: 'done', offsetDays: -9, doneOn: '2015-04-15' }),
    ...[-6, -5, -4, -3].map((offsetDays) => aTask({ title: String(offsetDays), offsetDays })),
  ]
  const view = overviewView(aPlan({ tasks }), '2015-04-16')
  expect(view.due.map(({ task, late }) => [task.title, late])).toEqual([['today', false], ['late', true]])
  expect(view.soon.map(({ task }) => task.title)).toEqual(['-6', '-5', '-4'])
  expect(missing(view)).toContainEqual(['lateTasks', 1])
})

test('of many late tasks the latest five are named, the others counted', () => {
  const tasks = [-10, -9, -8, -7, -6, -5, -4].map((offsetDays) => aTask({ title: String(offsetDays), offsetDays }))
  const view = overviewView(aPlan({ tasks }), '2015-04-23')
  expect([view.due.map(({ task }) => task.title), view.moreLate]).toEqual([['-4', '-5', '-6', '-7', '-8'], 2])
  expect(missing(view)).toContainEqual(['lateTasks', 7])
  const next = overviewView(aPlan({ tasks: [...tasks, aTask({ title: 'next', offsetDays: 3 })] }), '2015-04-23')
  // Right under the late ones: after the next task it would read as that of the days to come.
  expect(taskEntries(next).map((entry) => (entry.kind === 'task' ? entry.row.task.title : entry.count))).toEqual(['-4', '-5', '-6', '-7', '-8', 2, 'next'])
})

test('before the day, who has not answered is chased: never contacted first, then the longest without a word', () => {
  const [ann, bob, cid] = [aParticipant({ givenName: 'Ann' }), aParticipant({ givenName: 'Bob', status: 'contacted' }), aParticipant({ givenName: 'Cid', status: 'interested' })]
  const others = [aParticipant({ status: 'confirmed' }), aParticipant({ status: 'declined' }), aParticipant({ cannotTakePart: 'Android' })]
  const touches = [
    aTouch({ participants: [bob.id], at: { kind: 'date', date: '2015-04-14' } }),
    aTouch({ participants: [bob.id, cid.id], at: { kind: 'date', date: '2015-04-13' } }),
  ]
  const view = overviewView(aPlan({ participants: [ann, bob, cid, ...others], touches }), '2015-04-16')
  expect(view.chase.map(({ name, ...line }) => [name, 'lastTouch' in line ? line.lastTouch : 'figures'])).toEqual([
    ['Ann Durand', null], ['Cid Durand', '2015-04-13'], ['Bob Durand', '2015-04-14'],
  ])
  expect(missing(view)).toContainEqual(['answers', 3])
})

test('slots to place and conflicts are missing before the day, not after it', () => {
  const account = anAccount()
  const slots = [aSlot({ account: account.id }), aSlot({ account: account.id }), aSlot({ startMinute: null })]
  const plan = aPlan({ accounts: [account], slots })
  expect(missing(overviewView(plan, day))).toEqual(expect.arrayContaining([['conflicts', 1], ['unplaced', 1]]))
  expect(missing(overviewView(plan, '2015-04-24')).map(([kind]) => kind)).toEqual(['unplayed', 'objectives'])
})

test('a gap longer than the target is said in minutes, once there is a slot', () => {
  const target = { coverageTargetMinutes: 60, windowFrom: 540, windowTo: 720 }
  const plan = aPlan({ campaign: target, slots: [aSlot({ startMinute: 540, durationSeconds: 600 })] })
  expect(missing(overviewView(plan, day))).toContainEqual(['gap', 170])
  expect(missing(overviewView(aPlan({ campaign: target }), day)).map(([kind]) => kind)).not.toContain('gap')
})

test('after the day, figures are owed by whoever streamed, posts wait to be matched, slots wait to be told', () => {
  const [ann, bob] = [aParticipant({ givenName: 'Ann', status: 'confirmed' }), aParticipant({ givenName: 'Bob', status: 'confirmed' })]
  const [done, silent, called] = [aSlot({ participants: [bob.id] }), aSlot(), aSlot()]
  const measured = aStream({ participants: [bob.id] })
  const streams = [measured, aStream({ slot: done.id }), aStream({ participants: [ann.id, bob.id] }), aStream({ slot: called.id, status: 'cancelled' })]
  const observations = [anObservation({ of: { kind: 'stream', stream: measured.id }, metrics: { views: 12 } })]
  const plan = aPlan({ participants: [ann, bob], slots: [done, silent, called], streams, observations, items: [anItem()] })
  const view = overviewView(plan, '2015-04-24')
  expect(missing(view)).toEqual([['unplayed', 1], ['figures', 2], ['leftovers', 1], ['objectives', 0]])
  expect(view.chase.map(({ name, ...line }) => [name, 'streams' in line ? line.streams : null])).toEqual([['Bob Durand', 2], ['Ann Durand', 1]])
  expect(view.numbers.map(({ id, value }) => [id, value])).toContainEqual(['views.total', 12])
})
