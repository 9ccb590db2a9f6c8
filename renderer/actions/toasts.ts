import { create } from 'zustand'

/** A sentence that passes. Where it offers to undo, `revision` is the one it undoes: it goes when the plan moves on. */
export interface Toast {
  readonly id: number
  readonly look: 'done' | 'failed'
  readonly text: string
  readonly action?: { readonly label: string; readonly onPress: () => unknown }
  readonly revision?: number
}

interface ToastState {
  readonly toasts: readonly Toast[]
  readonly show: (toast: Omit<Toast, 'id'>) => void
  readonly dismiss: (id: number) => void
}

/** More than these at once hide the screen: the oldest go. */
const AT_MOST = 4
let lastId = 0

/** The toasts on the screen; shown by the frame. From outside of React: `useToasts.getState().show(...)`. */
export const useToasts = create<ToastState>()((set) => ({
  toasts: [],
  show: (toast) => {
    lastId += 1
    const id = lastId
    // The same sentence twice is one sentence: a retry that fails again does not pile up.
    set(({ toasts }) => ({ toasts: [...toasts.filter(({ text }) => text !== toast.text), { ...toast, id }].slice(-AT_MOST) }))
  },
  dismiss: (id) => { set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })) },
}))
