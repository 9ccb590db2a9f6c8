import { appError, type AppError } from '../../shared/errors/app-error.ts'
import type { Command } from '../../shared/domain/commands/command.ts'
import { runCommand } from '../../shared/domain/commands/run-command.ts'
import { stepDone, stepRedone, stepUndone, type History, type Step } from '../../shared/domain/history/history.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { applyDiff, isEmptyDiff, reverseDiff, type PlanDiff } from '../../shared/domain/plan/plan-diff.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import type { EditMove, Machine, OpenCampaign } from './ports.ts'

/** What a screen is told after each edit: the change, and where the plan now stands. */
export interface PlanChanged {
  readonly revision: number
  readonly diff: PlanDiff
}

/** How a command is run: against which revision it was decided, who typed it, the words shown beside undo. */
export interface RunOptions {
  readonly baseRevision?: number
  readonly typedBy?: string
  readonly label?: string
}

/** The single writer of one open campaign. Commands queue; each is on disk before anybody hears of it. */
export interface PlanSession {
  readonly plan: () => Plan
  readonly revision: () => number
  readonly history: () => History
  /**
   * Runs a command: checks the base revision, runs, saves, then publishes. If saving fails the old plan stays and the
   * error says why. A command that changes nothing succeeds without an edit.
   */
  readonly run: (command: Command, options?: RunOptions) => Promise<Result<PlanChanged, AppError>>
  readonly undo: () => Promise<Result<PlanChanged, AppError>>
  readonly redo: () => Promise<Result<PlanChanged, AppError>>
  /** Hears of every edit after it is durable. Returns how to stop listening. */
  readonly listen: (listener: (change: PlanChanged) => void) => () => void
  /** Waits for what is queued, then closes the campaign. */
  readonly close: () => Promise<Result<void, AppError>>
}

const HISTORY_AFTER: { readonly [Move in EditMove]: (history: History, step: Step) => History } = {
  do: stepDone,
  undo: stepUndone,
  redo: stepRedone,
}

/** Starts the session of an opened campaign. */
export function startPlanSession(open: OpenCampaign, machine: Machine): PlanSession {
  let plan = open.plan
  let revision = open.revision
  let history: History = open.stacks
  let queue: Promise<unknown> = Promise.resolve()
  const listeners = new Set<(change: PlanChanged) => void>()

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(work, work)
    queue = turn
    return turn
  }
  const save = async (move: EditMove, step: Step, diff: PlanDiff, after: Plan): Promise<Result<PlanChanged, AppError>> => {
    const saved = await open.append(move, { label: step.label, at: machine.clock.now(), diff }, after)
    if (!saved.ok) return saved
    plan = after
    revision = saved.value.revision
    // Before it is published: who hears of the edit asks at once what can be undone.
    history = HISTORY_AFTER[move](history, step)
    return ok(publish(diff))
  }
  const publish = (diff: PlanDiff): PlanChanged => {
    const change = { revision, diff }
    for (const listener of listeners) listener(change)
    return change
  }
  const runNow = async (command: Command, options: RunOptions): Promise<Result<PlanChanged, AppError>> => {
    const base = options.baseRevision ?? revision
    if (base !== revision) return err(appError('plan.stale', { revision, base }))
    const at = machine.clock.now()
    const outcome = runCommand(plan, command, { now: at, newId: machine.newId, typedBy: options.typedBy ?? '' })
    if (!outcome.ok) return outcome
    const { diff, plan: after } = outcome.value
    if (isEmptyDiff(diff)) return ok({ revision, diff })
    if (command.type === 'roster.anonymise') return forget(after, diff)
    const step = { label: options.label ?? command.type, at, diff }
    return save('do', step, diff, after)
  }
  const forget = async (after: Plan, diff: PlanDiff): Promise<Result<PlanChanged, AppError>> => {
    const forgotten = await open.forget(after)
    if (!forgotten.ok) return forgotten
    plan = after
    revision += 1
    history = { undo: [], redo: [] }
    return ok(publish(diff))
  }
  const goBack = async (): Promise<Result<PlanChanged, AppError>> => {
    const step = history.undo.at(-1)
    if (step === undefined) return err(appError('command.nothingToUndo', {}))
    return moveTo('undo', step, reverseDiff(step.diff))
  }
  const goForth = async (): Promise<Result<PlanChanged, AppError>> => {
    const step = history.redo.at(-1)
    if (step === undefined) return err(appError('command.nothingToRedo', {}))
    return moveTo('redo', step, step.diff)
  }
  const moveTo = async (move: EditMove, step: Step, diff: PlanDiff): Promise<Result<PlanChanged, AppError>> => {
    const after = applyDiff(plan, diff)
    return after.ok ? save(move, step, diff, after.value) : after
  }

  return {
    plan: () => plan,
    revision: () => revision,
    history: () => history,
    run: (command, options = {}) => inTurn(() => runNow(command, options)),
    undo: () => inTurn(goBack),
    redo: () => inTurn(goForth),
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => inTurn(() => open.close()),
  }
}
