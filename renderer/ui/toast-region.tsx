import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { Button } from './button.tsx'
import css from './toast-region.module.css'
import { useUiWords } from './ui-words.tsx'

/** A sentence that passes. `done` goes by itself after a while, `failed` stays until it is dismissed. */
export interface ToastLine {
  readonly id: number
  readonly look: 'done' | 'failed'
  readonly text: string
  readonly action?: { readonly label: string; readonly onPress: () => unknown } | undefined
}

export interface ToastRegionProps {
  readonly toasts: readonly ToastLine[]
  readonly onDismiss: (id: number) => void
}

/** The corner where toasts appear. Failures interrupt a screen reader, the rest waits its turn. */
export function ToastRegion({ toasts, onDismiss }: ToastRegionProps) {
  const words = useUiWords()
  return (
    // The attribute lets it be reached while a dialog keeps the rest of the page away.
    <section className={css['region']} aria-label={words.notifications} data-react-aria-top-layer="true">
      {(['failed', 'done'] as const).map((look) => (
        <div key={look} role={look === 'failed' ? 'alert' : 'status'}>
          {toasts.filter((toast) => toast.look === look).map((toast) => (
            <div key={toast.id} className={css['toast']}>
              {look === 'failed' ? <TriangleAlert size={16} aria-hidden /> : <CircleCheck size={16} aria-hidden />}
              <div className={css['text']}>{toast.text}</div>
              {toast.action && (
                <Button look="link" onPress={() => { toast.action?.onPress(); onDismiss(toast.id) }}>{toast.action.label}</Button>
              )}
              <AriaButton className={css['close'] ?? ''} aria-label={words.dismiss} onPress={() => { onDismiss(toast.id) }}>
                <X size={15} aria-hidden />
              </AriaButton>
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}
