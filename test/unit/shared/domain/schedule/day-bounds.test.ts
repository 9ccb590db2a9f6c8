import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../../../shared/domain/plan/plan.ts'
import { byHourPlace, dayEnd } from '../../../../../shared/domain/schedule/day-bounds.ts'
import type { Moment } from '../../../../../shared/domain/values/moment.ts'
import { aPlan } from '../../../../support/a-plan.ts'
import { aSlot } from '../../../../support/builders.ts'

const until = (windowTo: number, slots: readonly ReturnType<typeof aSlot>[] = []) => aPlan({ campaign: { windowTo }, slots })

describe('the campaign’s day is over', () => {
  test.each<[string, Plan, number]>([
    ['at its midnight', until(1200), 1440],
    ['at the whole hour in which its window ends', until(1500), 1500],
    ['at the whole hour in which its last planned slot ends', until(1200, [aSlot({ startMinute: 1499, durationSeconds: 120 })]), 1560],
    ['without waiting for a slot that was called off', until(1200, [aSlot({ startMinute: 1499, state: { kind: 'cancelled', reason: '' } })]), 1440],
  ])('%s', (_, plan, end) => {
    expect(dayEnd(plan)).toBe(end)
  })
})

test('what has a time lies in an hour of the day by the clock of its zone, before it or after it; a bare date lies nowhere', () => {
  const at = (local: string): Moment => ({ kind: 'local', local, zone: null })
  const moments: readonly (Moment | null)[] = [
    { kind: 'instant', instant: '2015-04-22T22:00:00Z' }, at('2015-04-23T23:59'), at('2015-04-22T23:59'),
    { kind: 'instant', instant: '2015-04-23T22:00:00Z' }, at('2015-04-24T00:59'), at('2015-04-24T01:00'), { kind: 'date', date: '2015-04-23' }, null,
  ]
  const places = (windowTo: number) => [...byHourPlace(until(windowTo), moments, (moment) => moment)].map(([place, { length }]) => [place, length])
  expect(places(1440)).toEqual([[0, 1], [23, 1], ['before', 1], ['after', 3], [null, 2]])
  expect(places(1500)).toEqual([[0, 1], [23, 1], ['before', 1], [24, 2], ['after', 1], [null, 2]])
})
