import { create } from 'zustand'
import type { CampaignOpened, PlanMoved } from '../../shared/contract/answers.ts'
import type { WindowCommand } from '../../shared/contract/command-schema.ts'
import type { AppError } from '../../shared/errors/app-error.ts'
import { emptyPlan, TABLE_NAMES, type Plan } from '../../shared/domain/plan/plan.ts'
import { applyDiff, type PlanDiff } from '../../shared/domain/plan/plan-diff.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import { tableOf } from '../../shared/lib/table.ts'
import { client } from './bridge.ts'

/** Whether what is on the screen is on the disk. `savedAt` only moves when an edit is durable. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  /** `again` sends the same edit once more. */
  | { readonly kind: 'notSaved'; readonly error: AppError; readonly again: () => Promise<Result<PlanMoved, AppError>> }

/** The open campaign as the window holds it: an immutable plan, moved by the diffs that the machine's side sends. */
export interface PlanState {
  readonly id: string | null
  readonly plan: Plan
  readonly revision: number
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  readonly save: SaveState
  readonly open: (id: string) => Promise<Result<null, AppError>>
  readonly close: () => Promise<void>
  /** Sends a command. The plan moves when the edit is on disk, by its diff. */
  readonly run: (command: WindowCommand) => Promise<Result<PlanMoved, AppError>>
  readonly undo: () => Promise<Result<PlanMoved, AppError>>
  readonly redo: () => Promise<Result<PlanMoved, AppError>>
}

const nothingOpen = {
  id: null, plan: emptyPlan(), revision: 0, undoLabel: null, redoLabel: null, save: { kind: 'saved', at: null },
} as const

export const usePlanStore = create<PlanState>()((set, get) => {
  let turn: Promise<unknown> = Promise.resolve()
  /** One after the other: two keys pressed at once are two edits, and the second follows on from the first (of which the window has heard by then). */
  const move = (send: () => Promise<Result<PlanMoved, AppError>>): Promise<Result<PlanMoved, AppError>> => {
    const now = (): Promise<Result<PlanMoved, AppError>> => moveNow(send)
    const moved = turn.then(now, now)
    turn = moved
    return moved
  }
  const moveNow = async (send: () => Promise<Result<PlanMoved, AppError>>): Promise<Result<PlanMoved, AppError>> => {
    const before = get().save
    set({ save: { kind: 'saving' } })
    const moved = await send()
    if (moved.ok) set({ save: { kind: 'saved', at: moved.value.savedAt } })
    else if (isStoreTrouble(moved.error)) set({ save: { kind: 'notSaved', error: moved.error, again: () => move(send) } })
    // Refused by a rule: nothing was changed, so what was saved before is what there is.
    else set({ save: before.kind === 'saving' ? { kind: 'saved', at: null } : before })
    return moved
  }
  return {
    ...nothingOpen,
    open: async (id) => {
      const opened = await client.call('campaign.open', { id })
      if (!opened.ok) return opened
      set({ id, ...stateOf(opened.value), save: { kind: 'saved', at: null } })
      return ok(null)
    },
    close: async () => {
      await client.call('campaign.close', {})
      set(nothingOpen)
    },
    run: (command) => move(() => client.call('plan.run', { command, base: get().revision })),
    undo: () => move(() => client.call('plan.undo', {})),
    redo: () => move(() => client.call('plan.redo', {})),
  }
})

/** Moves the plan by each durable edit; opens the campaign anew where an edit does not follow on from what is shown. */
export function followPlan(): () => void {
  return client.on('plan.changed', ({ diff, revision, undo, redo, savedAt }) => {
    const state = usePlanStore.getState()
    const after = followOn(state, revision, diff)
    if (after === null) {
      if (state.id !== null) void state.open(state.id)
      return
    }
    usePlanStore.setState({ plan: after, revision, undoLabel: undo, redoLabel: redo, save: { kind: 'saved', at: savedAt } })
  })
}

function followOn(state: PlanState, revision: number, diff: PlanDiff): Plan | null {
  if (revision !== state.revision + 1) return null
  const after = applyDiff(state.plan, diff)
  return after.ok ? after.value : null
}

function stateOf({ tables, revision, undo, redo }: CampaignOpened): Pick<PlanState, 'plan' | 'revision' | 'undoLabel' | 'redoLabel'> {
  const filled = TABLE_NAMES.map((name) => [name, tableOf(tables[name])] as const)
  // Every table of the plan by its name, from rows of that same table.
  const plan = Object.fromEntries(filled) as unknown as Plan
  return { plan, revision, undoLabel: undo, redoLabel: redo }
}

function isStoreTrouble(error: AppError): boolean {
  return error.code.startsWith('store.') || error.code === 'unexpected'
}
