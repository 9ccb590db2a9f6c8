import { expect, test } from 'vitest'
import { numbers, tellDays } from '../support/day-kinds.ts'

/** In lots, so that a wrong one is known by its hundred. */
test.each(numbers(0, 9).map((lot) => [1000 + lot * 100, 1099 + lot * 100] as const))(
  'days of the seeds %i to %i: not one wrong link, no wrong proposal',
  (from, to) => {
    const told = tellDays(numbers(from, to))
    expect(told).toMatchObject({ days: 100, wrong: 0, wrongProposals: 0, badSeeds: [] })
    expect(told.linkedAccepted / told.posts).toBeGreaterThan(0.85)
  },
)
