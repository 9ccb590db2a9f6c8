import { useEffect } from 'react'
import { useToasts } from '../actions/toasts.ts'
import { usePlanStore } from '../api/plan-store.ts'
import { ToastRegion } from '../ui/toast-region.tsx'

/** Long enough to read a sentence and reach its button; whatever it offers stands in the header and the menus too. */
const SHOWN_FOR_MS = 12_000

/** The toasts of the moment. One that offers to undo goes as soon as the plan has moved on. */
export function Toasts() {
  const { toasts, dismiss } = useToasts()
  const revision = usePlanStore((state) => state.revision)
  const current = toasts.filter((toast) => toast.revision === undefined || toast.revision >= revision)
  const oldest = current.find(({ look }) => look === 'done')?.id
  useEffect(() => {
    if (oldest === undefined) return
    const timer = setTimeout(() => { dismiss(oldest) }, SHOWN_FOR_MS)
    return () => { clearTimeout(timer) }
  }, [oldest, dismiss])
  return <ToastRegion toasts={current} onDismiss={dismiss} />
}
