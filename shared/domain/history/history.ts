import type { PlanDiff } from '../plan/plan-diff.ts'

/** One step that can be taken back: what changed, the words shown beside undo, when (ISO 8601, UTC). */
export interface Step {
  readonly label: string
  readonly at: string
  readonly diff: PlanDiff
}

/** The stacks of undo and redo, newest step last. */
export interface History {
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
}

/** How many steps back are kept, in memory and on disk (data-model.md). */
export const HISTORY_LIMIT = 200

export const emptyHistory: History = { undo: [], redo: [] }

/** The history after a new step: it can be undone, and what had been undone cannot be redone any more. */
export function stepDone(history: History, step: Step): History {
  return { undo: [...history.undo, step].slice(-HISTORY_LIMIT), redo: [] }
}

/** The history after its newest step was undone. Unchanged where there is none. */
export function stepUndone(history: History): History {
  const step = history.undo.at(-1)
  return step === undefined ? history : { undo: history.undo.slice(0, -1), redo: [...history.redo, step] }
}

/** The history after its newest undone step was done again. Unchanged where there is none. */
export function stepRedone(history: History): History {
  const step = history.redo.at(-1)
  return step === undefined ? history : { undo: [...history.undo, step], redo: history.redo.slice(0, -1) }
}
