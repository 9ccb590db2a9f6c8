import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffPlans } from '../../shared/domain/plan/diff-plans.ts'
import { applyDiff, isEmptyDiff, reverseDiff, squashDiffs } from '../../shared/domain/plan/plan-diff.ts'
import { grow } from '../support/a-grown-plan.ts'
import { aPlan } from '../support/a-plan.ts'
import { commandSeed } from '../support/arbitrary-plan.ts'
import { deepFreeze } from '../support/deep-freeze.ts'

const seeds = fc.array(commandSeed, { minLength: 1, maxLength: 30 })
const start = deepFreeze(aPlan())

const applied = (plan: typeof start, diff: Parameters<typeof applyDiff>[1]): typeof start => {
  const after = applyDiff(plan, diff)
  if (!after.ok) throw new Error(JSON.stringify(after.error))
  return after.value
}

describe('a change is a diff', () => {
  test('reverse undoes apply, for each diff and for all of them', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const { plan, diffs } = grow(list, start)
        const back = diffs.toReversed().reduce((at, diff) => applied(at, reverseDiff(diff)), plan)
        expect(back).toEqual(start)
      }),
      { numRuns: 150 },
    )
  })

  test('a squash does what its parts do in order, and its reverse takes all of them back', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const { plan, diffs } = grow(list, start)
        const squashed = squashDiffs(diffs)
        expect(applied(start, squashed)).toEqual(plan)
        expect(applied(plan, reverseDiff(squashed))).toEqual(start)
      }),
      { numRuns: 150 },
    )
  })

  test('the diff between two plans leads from one to the other and is the squash of what happened', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const { plan, diffs } = grow(list, start)
        expect(applied(start, diffPlans(start, plan))).toEqual(plan)
        expect(isEmptyDiff(diffPlans(start, plan))).toBe(isEmptyDiff(squashDiffs(diffs)))
      }),
      { numRuns: 100 },
    )
  })

  test('a diff made against another plan is refused and changes nothing', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const { plan, diffs } = grow(list, start)
        fc.pre(!isEmptyDiff(squashDiffs(diffs)))
        const twice = applyDiff(plan, squashDiffs(diffs))
        expect(twice.ok ? 'accepted' : twice.error.code).toBe('plan.diffMismatch')
      }),
      { numRuns: 100 },
    )
  })

  test('a step and its reverse squash to nothing', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const whole = squashDiffs(grow(list, start).diffs)
        expect(isEmptyDiff(squashDiffs([whole, reverseDiff(whole)]))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
