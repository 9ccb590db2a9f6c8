import { create } from 'zustand'
import type { FigureRef } from '../../shared/domain/recap/figure-ref.ts'

/** Which figure's origin lies over the screen; `null` while none does. */
interface OriginState {
  readonly shown: FigureRef | null
  readonly show: (ref: FigureRef) => void
  readonly close: () => void
}

/** Shown by the frame; opened from any screen with `useOrigin`. */
export const useOriginState = create<OriginState>()((set) => ({
  shown: null,
  show: (ref) => { set({ shown: ref }) },
  close: () => { set({ shown: null }) },
}))

/** Opens the origin of a number over any screen: `origin({ kind: 'indicator', id: 'views.total' })`. */
export function useOrigin(): (ref: FigureRef) => void {
  return useOriginState((state) => state.show)
}

/** Whether the dictionary of metrics lies over the screen. */
export const useDictionaryState = create<{ readonly isOpen: boolean; readonly open: () => void; readonly close: () => void }>()((set) => ({
  isOpen: false,
  open: () => { set({ isOpen: true }) },
  close: () => { set({ isOpen: false }) },
}))

/** Opens the dictionary of metrics: what each counts, its formula, under which headers files have it. */
export function useDictionary(): () => void {
  return useDictionaryState((state) => state.open)
}
