import { appError, type AppError } from '../../shared/errors/app-error.ts'
import { runCommand } from '../../shared/domain/commands/run-command.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import { dateOfInstant } from '../../shared/domain/schedule/day-time.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import { addCommand } from './add/add-commands.ts'
import { ADD_INPUTS, type AddWhat } from './add/add-input.ts'
import type { PlanSession } from './plan-session.ts'
import type { Machine } from './ports.ts'

/** What `add` answers: how many were added, and where the plan now stands. */
export interface AddReport {
  readonly added: number
  readonly revision: number
}

/** Whether a word names something that can be added from a file. */
export function isAddWhat(word: string): word is AddWhat {
  return Object.hasOwn(ADD_INPUTS, word)
}

/**
 * Adds what a JSON file says, one object or a list, each as its own step that can be undone. Stops at the first refusal:
 * a list is rehearsed whole before anything of it is written.
 */
export async function runAdd(session: PlanSession, what: AddWhat, json: unknown, machine: Machine): Promise<Result<AddReport, AppError>> {
  const entries: readonly unknown[] = Array.isArray(json) ? json : [json]
  if (entries.length === 0) return err(appError('command.invalid', { field: what, reason: '[]' }))
  const today = dateOfInstant(machine.clock.now(), campaignOf(session.plan()).zone)
  const rehearsed = rehearse(session.plan(), what, entries, today, machine)
  if (!rehearsed.ok) return rehearsed
  for (const entry of entries) {
    const step = addCommand(session.plan(), what, entry, today)
    if (!step.ok) return step
    const run = await session.run(step.value.command, { typedBy: step.value.typedBy ?? '' })
    if (!run.ok) return run
  }
  return ok({ added: entries.length, revision: session.revision() })
}

/** All entries run one after the other on a plan that is thrown away: what is refused here reaches no data. */
function rehearse(
  plan: Plan,
  what: AddWhat,
  entries: readonly unknown[],
  today: string,
  machine: Machine,
): Result<Plan, AppError> {
  let rehearsal = plan
  for (const entry of entries) {
    const step = addCommand(rehearsal, what, entry, today)
    if (!step.ok) return step
    const context = { now: machine.clock.now(), newId: machine.newId, typedBy: '' }
    const outcome = runCommand(rehearsal, step.value.command, context)
    if (!outcome.ok) return outcome
    rehearsal = outcome.value.plan
  }
  return ok(rehearsal)
}
