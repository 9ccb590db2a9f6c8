import type { Edit, OpenCampaign } from '../../electron/app/ports.ts'
import type { AppError } from '../../shared/errors/app-error.ts'
import { applyDiff, reverseDiff, type PlanDiff } from '../../shared/domain/plan/plan-diff.ts'
import { TABLE_NAMES, type Plan } from '../../shared/domain/plan/plan.ts'
import type { Participant } from '../../shared/domain/roster/participant.ts'
import type { Result } from '../../shared/lib/result.ts'
import { rowOf, rowsOf } from '../../shared/lib/table.ts'
import { aPlan } from './a-plan.ts'
import { aParticipant, aTask } from './builders.ts'

/** A fixed clock that goes on by one second with each look. */
export function tickingClock(start = '2015-04-20T08:00:00.000Z'): { readonly now: () => string } {
  let time = Date.parse(start)
  return {
    now: () => {
      time += 1000
      return new Date(time).toISOString()
    },
  }
}

export const CAMPAIGN_ID = 'campaign:0194a000-0000-7000-8000-000000000001'
export const FOLDER_NAME = CAMPAIGN_ID.slice('campaign:'.length)

/** A plan with so many people, under a fixed id. */
export function storePlan(people = 3): Plan {
  return aPlan({
    campaign: { id: CAMPAIGN_ID },
    participants: Array.from({ length: people }, (_, index) =>
      aParticipant({ id: personId(index), ref: `P-${index}` }),
    ),
  })
}

export function personId(index: number): Participant['id'] {
  return `participant:p${String(index).padStart(6, '0')}`
}

/** The edit that writes a text into the notes of a person, given the plan before it. */
export function noteEdit(plan: Plan, index: number, notes: string): Edit {
  const before = rowOf(plan.participants, personId(index))
  if (before === undefined) throw new Error(`no person ${index}`)
  const diff: PlanDiff = { participants: { added: [], updated: [[before, { ...before, notes }]], removed: [] } }
  return { label: 'participant.edit', at: '2015-04-20T09:00:00.000Z', diff }
}

/** The edit that adds a person. */
export function addEdit(index: number, fields: Partial<Participant> = {}): Edit {
  const added = [aParticipant({ id: personId(index), ...fields })]
  return {
    label: 'participant.add',
    at: '2015-04-20T09:00:00.000Z',
    diff: { participants: { added, updated: [], removed: [] } },
  }
}

/** The edit that adds a task: the smallest there is. */
export function taskEdit(title: string, id = aTask().id): Edit {
  const diff: PlanDiff = { tasks: { added: [aTask({ id, title })], updated: [], removed: [] } }
  return { label: 'task.add', at: '2015-04-20T09:00:00.000Z', diff }
}

/** The edit that takes back the newest step. */
export function undoEdit(open: OpenCampaign): Edit {
  const step = open.stacks.undo.at(-1)
  if (step === undefined) throw new Error('nothing to undo')
  return { ...step, diff: reverseDiff(step.diff) }
}

/** The edit that does the newest undone step again. */
export function redoEdit(open: OpenCampaign): Edit {
  const step = open.stacks.redo.at(-1)
  if (step === undefined) throw new Error('nothing to redo')
  return step
}

export function append(
  open: OpenCampaign,
  edit: Edit,
  move: 'do' | 'undo' | 'redo' = 'do',
): Promise<Result<{ readonly revision: number }, AppError>> {
  const after = valueOf(applyDiff(open.plan, edit.diff))
  return open.append(move, edit, after)
}

/** The value of an outcome that is expected to be good. */
export function valueOf<Value>(outcome: Result<Value, AppError>): Value {
  if (!outcome.ok) throw new Error(`unexpected trouble: ${JSON.stringify(outcome.error)}`)
  return outcome.value
}

/** The code of an outcome that is expected to be trouble. */
export function troubleOf(outcome: Result<unknown, AppError>): AppError {
  if (outcome.ok) throw new Error('trouble was expected')
  return outcome.error
}

/** All rows of a plan as plain data, to compare two plans by. */
export function rowsOfPlan(plan: Plan): Readonly<Record<string, readonly unknown[]>> {
  // All tables are treated alike here.
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf(plan[name] as Plan['participants'])]))
}

/** The same as one text, quick to compare. */
export function textOfPlan(plan: Plan): string {
  return JSON.stringify(rowsOfPlan(plan))
}
