import { useEffect, useRef } from 'react'
import { actionOfKey, moveOfKey, type LiveAction, type Move } from './live-keys.ts'
import type { LiveRow } from './live.view.ts'

interface Doing {
  readonly row: LiveRow | null
  readonly act: (action: LiveAction) => unknown
  readonly move: (move: Move) => unknown
  /** Escape; `null` where it means nothing. */
  readonly leave: (() => unknown) | null
}

/**
 * Listens for the single keys of the day wherever the focus is on the screen, but not while something is typed, nor
 * under a dialog or a menu. Letters and digits can be switched off (WCAG 2.1.4).
 */
export function useLiveKeys(hasLetters: boolean, doing: Doing): void {
  const latest = useRef(doing)
  useEffect(() => {
    latest.current = doing
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTakenElsewhere(event.target)) return
      const { row, act, move, leave } = latest.current
      const moved = moveOfKey(event)
      const action = hasLetters ? actionOfKey(event, row) : null
      if (event.key === 'Escape' && leave !== null) leave()
      else if (moved !== null && (hasLetters || 'by' in moved) && !movesByItself(event.target, moved)) move(moved)
      else if (action !== null) act(action)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', hear)
    return () => { window.removeEventListener('keydown', hear) }
  }, [hasLetters])
}

function isTakenElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return true
  return target.matches('input:not([type="checkbox"]), textarea, select') || target.isContentEditable
}

/** The sidebar and groups of choices have arrow keys of their own. */
function movesByItself(target: EventTarget | null, move: Move): boolean {
  return 'by' in move && target instanceof HTMLElement && target.closest('nav, [role="radiogroup"], [role="toolbar"]') !== null
}
