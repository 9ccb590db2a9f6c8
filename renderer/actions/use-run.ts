import { useCallback } from 'react'
import type { PlanMoved } from '../../shared/contract/answers.ts'
import type { WindowCommand } from '../../shared/contract/command-schema.ts'
import type { AppError } from '../../shared/errors/app-error.ts'
import type { Result } from '../../shared/lib/result.ts'
import { usePlanStore } from '../api/plan-store.ts'
import { useTranslate } from '../i18n/language.tsx'
import { useToasts } from './toasts.ts'
import { useSay } from './use-say.ts'

export type Run = (command: WindowCommand, done?: string) => Promise<Result<PlanMoved, AppError>>

/**
 * Runs a command and says in a toast what went wrong.
 *
 * With `done` (a translated sentence: "12 participants deleted") a toast says so and offers to undo it: for what
 * touches many records or removes some.
 */
export function useRun(): Run {
  const run = usePlanStore((state) => state.run)
  const offerUndo = useOfferUndo()
  const { failed } = useSay()
  return useCallback(async (command, done) => {
    const moved = await run(command)
    if (!moved.ok) failed(moved.error, () => run(command))
    else if (done !== undefined) offerUndo(done, moved.value)
    return moved
  }, [run, failed, offerUndo])
}

/** Says that something was done and offers to undo it, as long as nothing else was done since: an import, a deletion. */
export function useOfferUndo(): (text: string, moved: PlanMoved) => void {
  const translate = useTranslate()
  const show = useToasts((state) => state.show)
  const undo = useUndo()
  return useCallback((text, moved) => {
    show({ look: 'done', text, revision: moved.revision, action: { label: translate('ui.undo'), onPress: undo } })
  }, [show, translate, undo])
}

/** Takes the last edit back; says so where that fails. */
export function useUndo(): () => Promise<void> {
  return useStep(usePlanStore((state) => state.undo))
}

/** Does again what was taken back. */
export function useRedo(): () => Promise<void> {
  return useStep(usePlanStore((state) => state.redo))
}

function useStep(step: () => Promise<Result<PlanMoved, AppError>>): () => Promise<void> {
  const { failed } = useSay()
  return useCallback(async () => {
    const moved = await step()
    if (!moved.ok) failed(moved.error)
  }, [step, failed])
}
