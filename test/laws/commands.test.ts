import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../shared/domain/commands/run-command.ts'
import { emptyPlan, TABLE_NAMES, TABLES, type Plan } from '../../shared/domain/plan/plan.ts'
import { diffPlans } from '../../shared/domain/plan/diff-plans.ts'
import { checkPlanRules } from '../../shared/domain/plan/plan-rules.ts'
import { deepEqual } from '../../shared/lib/deep-equal.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { grow } from '../support/a-grown-plan.ts'
import { aPlan } from '../support/a-plan.ts'
import { commandOf, commandSeed } from '../support/arbitrary-plan.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { countingIds } from '../support/ids.ts'

const seeds = fc.array(commandSeed, { minLength: 1, maxLength: 40 })
const context = () => ({ now: '2015-04-23T08:00:00.000Z', newId: countingIds('z'), typedBy: 'Anne' })

/** Every row through its schema and every reference followed, whatever the last edit touched. */
const checkWhole = (plan: Plan): string => {
  const result = checkPlanRules(plan, diffPlans(emptyPlan(), plan))
  return result.ok ? 'ok' : JSON.stringify(result.error)
}

describe('commands', () => {
  test('keep the rules of the plan, whatever they are and in whatever order', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        expect(checkWhole(grow(list).plan)).toBe('ok')
      }),
      { numRuns: 200 },
    )
  })

  test('never touch the plan they are given', () => {
    fc.assert(
      fc.property(seeds, commandSeed, (list, last) => {
        const plan = deepFreeze(grow(list).plan)
        const command = commandOf(plan, last)
        if (command !== null) runCommand(plan, deepFreeze(command), context())
      }),
      { numRuns: 150 },
    )
  })

  test('give the same plan and diff for the same input', () => {
    fc.assert(
      fc.property(seeds, commandSeed, (list, last) => {
        const { plan } = grow(list)
        const command = commandOf(plan, last)
        fc.pre(command !== null)
        expect(runCommand(plan, command, context())).toEqual(runCommand(plan, command, context()))
      }),
      { numRuns: 100 },
    )
  })

  test('every stored row survives being written as JSON and parsed at the door', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const { plan } = grow(list, aPlan())
        for (const name of TABLE_NAMES) {
          for (const row of rowsOf(plan[name] as Plan['tasks'])) {
            const back: unknown = TABLES[name].parse(JSON.parse(JSON.stringify(row)))
            expect(deepEqual(back, row), JSON.stringify(row)).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
