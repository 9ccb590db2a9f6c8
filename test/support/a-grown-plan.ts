import { runCommand } from '../../shared/domain/commands/run-command.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import type { PlanDiff } from '../../shared/domain/plan/plan-diff.ts'
import { aPlan } from './a-plan.ts'
import { commandOf, type CommandSeed } from './arbitrary-plan.ts'
import { countingIds } from './ids.ts'

/** A plan that commands built, with every diff on the way. Commands that are refused leave no trace. */
export function grow(seeds: readonly CommandSeed[], start: Plan = aPlan()): { readonly plan: Plan; readonly diffs: readonly PlanDiff[] } {
  const newId = countingIds('g')
  const diffs: PlanDiff[] = []
  let plan = start
  for (const seed of seeds) {
    const command = commandOf(plan, seed)
    if (command === null) continue
    const outcome = runCommand(plan, command, { now: '2015-04-23T08:00:00.000Z', newId, typedBy: 'Anne' })
    if (!outcome.ok) continue
    plan = outcome.value.plan
    diffs.push(outcome.value.diff)
  }
  return { plan, diffs }
}
