import { z } from 'zod'
import type { Edit, EditMove, Stacks } from '../app/ports.ts'
import { emptyHistory, HISTORY_LIMIT, stepDone, stepRedone, stepUndone } from '../../shared/domain/history/history.ts'
import { reverseDiff } from '../../shared/domain/plan/plan-diff.ts'
import { editSchema } from './edit-schema.ts'
import type { ChainPoint } from './journal-line.ts'

/** The stacks of undo and redo as they stood at one point of the chain of edits. */
export interface StoredHistory extends ChainPoint {
  readonly generation: number
  readonly savedAt: string
  readonly stacks: Stacks
}

const steps = z.array(editSchema).max(HISTORY_LIMIT)
const bodySchema = z.strictObject({
  kind: z.literal('history'),
  generation: z.number().int().min(1),
  revision: z.number().int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  savedAt: z.string(),
  undo: steps,
  redo: steps,
})

/** The stored form. */
export function bodyOfHistory({ stacks, generation, revision, hash, savedAt }: StoredHistory): unknown {
  return { kind: 'history', generation, revision, hash, savedAt, undo: stacks.undo, redo: stacks.redo }
}

/** The history in a stored body, or `null` when it is none. */
export function historyOfBody(body: unknown): StoredHistory | null {
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success) return null
  const { undo, redo, generation, revision, hash, savedAt } = parsed.data
  return { generation, revision, hash, savedAt, stacks: { undo, redo } }
}

/** The stacks after an edit. Where an undone step is not known (its history was lost) it is told from its reverse. */
export function moveStacks(stacks: Stacks, move: EditMove, edit: Edit): Stacks {
  const { label, at, diff } = edit
  if (move === 'do') return stepDone(stacks, { label, at, diff })
  if (move === 'redo') {
    return stacks.redo.length > 0 ? stepRedone(stacks) : { undo: [...stacks.undo, { label, at, diff }], redo: [] }
  }
  if (stacks.undo.length > 0) return stepUndone(stacks)
  return { undo: [], redo: [...stacks.redo, { label, at, diff: reverseDiff(diff) }] }
}

/** The stacks after these edits, from where a history left off. */
export function stacksAfter(stacks: Stacks, edits: readonly (Edit & { readonly move: EditMove })[]): Stacks {
  return edits.reduce((now, edit) => moveStacks(now, edit.move, edit), stacks)
}

export const noStacks: Stacks = emptyHistory
