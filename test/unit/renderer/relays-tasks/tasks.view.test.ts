import { expect, test } from 'vitest'
import { starterTasks } from '../../../../renderer/features/relays-tasks/starter-tasks.ts'
import { relaysView, tasksView } from '../../../../renderer/features/relays-tasks/tasks.view.ts'
import type { Relay } from '../../../../shared/domain/outreach/relay.ts'
import { translator } from '../../../../shared/i18n/translate.ts'
import { aPlan } from '../../../support/a-plan.ts'
import { aTask } from '../../../support/builders.ts'

const aRelay = (fields: Partial<Relay> & Pick<Relay, 'id'>): Relay => ({
  kind: 'relay', name: 'relay', platform: null, audience: null, approximate: false, asOf: null, date: null, minute: null, link: '', notes: '', ...fields,
})

test('a task is done, late, due today or open, by the day’s date and its J−n', () => {
  const tasks = [aTask({ offsetDays: -8 }), aTask({ offsetDays: -7 }), aTask({ offsetDays: -6 }), aTask({ offsetDays: -9, doneOn: '2015-04-20' })]
  const view = (day: string) => tasksView(aPlan({ campaign: { day }, tasks }), '2015-04-16').map(({ date, state }) => [date, state])
  expect(view('2015-04-23')).toEqual([['2015-04-14', 'done'], ['2015-04-15', 'late'], ['2015-04-16', 'today'], ['2015-04-17', 'open']])
  // Moving the day moves every task with it.
  expect(view('2015-04-24').map(([date]) => date)).toEqual(['2015-04-15', '2015-04-16', '2015-04-17', '2015-04-18'])
})

test('the standard list goes from J−10 to J+7 in order, in both languages', () => {
  for (const language of ['fr', 'en'] as const) {
    const offsets = starterTasks([], translator(language)).map(({ offsetDays }) => offsetDays)
    expect([offsets[0], offsets.at(-1)]).toEqual([-10, 7])
    expect(offsets).toEqual([...offsets].sort((left, right) => left - right))
  }
})

test('a standard task that is there already is not added again, however it is written', () => {
  const french = translator('fr')
  const [first, ...others] = starterTasks([], french)
  expect(starterTasks([{ title: first?.title.toUpperCase() ?? '' }], french)).toEqual(others)
})

test('relays stand by date and time, the undated last', () => {
  const relays = [
    aRelay({ id: 'relay:a', name: 'undated' }), aRelay({ id: 'relay:b', name: 'noon', date: '2015-04-23', minute: 720 }),
    aRelay({ id: 'relay:c', name: 'morning', date: '2015-04-23', minute: 450 }), aRelay({ id: 'relay:d', name: 'eve', date: '2015-04-22' }),
  ]
  expect(relaysView(aPlan({ relays })).map(({ name }) => name)).toEqual(['eve', 'morning', 'noon', 'undated'])
})
