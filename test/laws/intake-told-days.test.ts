import { expect, test } from 'vitest'
import { rowsOf, tableOf } from '../../shared/lib/table.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { numbers, tellDays, toldDay } from '../support/day-kinds.ts'
import { importDay } from '../support/imported-day.ts'

/** 1,000 seeds are in told-days.slow.test.ts. */
const SEEDS = numbers(1, 60)
const FEW = numbers(101, 112)

test('days with a file whose clock is off: not one wrong link, no wrong proposal, and most posts linked once accepted', () => {
  const told = tellDays(SEEDS)
  expect(told).toMatchObject({ wrong: 0, wrongProposals: 0, badSeeds: [] })
  expect(told.proposed / told.off).toBeGreaterThan(0.95)
  expect(told.linkedAccepted / told.posts).toBeGreaterThan(0.85)
  // Six posts of 53 are no planned stream's: nothing beyond that can be had without a board.
  expect(told.linked).toBeLessThan(told.linkedAccepted)
})

test('the same files again change nothing, whether their clocks were answered for or not', () => {
  for (const seed of FEW) {
    const { day, asTheyAre, accepted } = toldDay(seed)
    const answers = asTheyAre.proposals.map(({ file, offsetMinutes }) => ({ file, offsetMinutes }))
    expect(importDay({ ...day, plan: asTheyAre.plan }, [], 'b').isChanged).toBe(false)
    expect(importDay({ ...day, plan: accepted.plan }, answers, 'b').isChanged).toBe(false)
    // Accepted once, it holds without being asked again.
    expect(importDay({ ...day, plan: accepted.plan }, [], 'b')).toMatchObject({ isChanged: false, proposals: [] })
  }
})

test('a clock that is answered for later comes to the same as one answered for at once', () => {
  for (const seed of FEW) {
    const { day, asTheyAre, accepted } = toldDay(seed)
    const answers = asTheyAre.proposals.map(({ file, offsetMinutes }) => ({ file, offsetMinutes }))
    const later = importDay({ ...day, plan: asTheyAre.plan }, answers, 'b')
    expect(later.wrong).toEqual([])
    expect(postTimes(later.plan)).toEqual(postTimes(accepted.plan))
    expect(later.linked).toBeGreaterThanOrEqual(accepted.linked)
  }
})

test('what she unlinked, linked or put aside by hand stays so, whatever file comes again', () => {
  for (const seed of FEW) {
    const { day, accepted } = toldDay(seed)
    const items = rowsOf(accepted.plan.items)
    const streams = rowsOf(accepted.plan.streams)
    const byHand = items.map((item, index) => {
      const stream = streams[(index * 7) % streams.length]?.id
      if (index % 4 === 0) return { ...item, state: { kind: 'unassigned', by: 'hand' } } as const
      if (index % 4 === 1) return { ...item, state: { kind: 'notOurs' } } as const
      return index % 4 === 2 && stream !== undefined ? ({ ...item, state: { kind: 'linked', stream, by: 'hand', confidence: 1 } } as const) : item
    })
    const plan: Plan = { ...accepted.plan, items: tableOf(byHand) }
    const after = importDay({ ...day, plan }, [], 'b').plan
    const states = (of: Plan): unknown => rowsOf(of.items).filter((_, index) => index % 4 !== 3).map(({ id, state }) => [id, state])
    expect(states(after)).toEqual(states(plan))
  }
})

/** Posts by what names them in their file, with the moment that they stand under. */
function postTimes(plan: Plan): readonly unknown[] {
  return rowsOf(plan.items).map(({ platform, platformItemId, account, publishedAt }) => JSON.stringify([platform, platformItemId, account, publishedAt])).sort()
}
