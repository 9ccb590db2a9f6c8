import { usePlanStore } from '../../api/plan-store.ts'

/** Waits for the plan's own message about an edit, which comes beside the answer to the command. */
export function planReached(revision: number): Promise<void> {
  if (usePlanStore.getState().revision >= revision) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = usePlanStore.subscribe((state) => {
      if (state.revision < revision) return
      stop()
      resolve()
    })
  })
}
