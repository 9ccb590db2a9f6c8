import { expect, test } from 'vitest'
import { ADD_INPUTS } from '../../../electron/app/add/add-input.ts'

test.each([
  ['figure', { metric: 'views.total', value: 3 }, 'asOf'],
  ['result', { slot: 'S-01', views: 3 }, 'asOf'],
  ['touch', { channel: 'mail' }, 'date'],
  ['touch', { channel: 'mail' }, 'at'],
  ['next-step', { text: 'Remercier' }, 'due'],
] as const)('a date of a %s that is in no calendar is refused', (what, fields, field) => {
  const isTaken = (date: string): boolean => ADD_INPUTS[what].safeParse({ ...fields, [field]: date }).success
  expect([isTaken('2015-02-28'), isTaken('2015-02-29'), isTaken('2015-04-31')]).toEqual([true, false, false])
})
