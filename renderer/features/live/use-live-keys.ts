import { useEffect, useRef } from 'react'
import { actionOfKey, type LiveAction } from './live-keys.ts'
import type { LiveRow } from './live.view.ts'

/**
 * Listens for the single keys of the day wherever the focus is on the screen, but not while something is typed, nor
 * under a dialog or a menu. They can be switched off (WCAG 2.1.4).
 */
export function useLiveKeys(isOn: boolean, row: LiveRow | null, act: (action: LiveAction) => unknown): void {
  const latest = useRef({ row, act })
  useEffect(() => {
    latest.current = { row, act }
  })
  useEffect(() => {
    if (!isOn) return
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTakenElsewhere(event.target)) return
      const action = actionOfKey(event, latest.current.row)
      if (action === null) return
      event.preventDefault()
      latest.current.act(action)
    }
    window.addEventListener('keydown', hear)
    return () => { window.removeEventListener('keydown', hear) }
  }, [isOn])
}

function isTakenElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return true
  return target.matches('input:not([type="checkbox"]), textarea, select') || target.isContentEditable
}
