import { useEffect, useRef } from 'react'
import type { ScreenName } from '../actions/route.ts'
import { useSettings } from './settings.ts'
import { shortcutOf, type Shortcut } from './shortcut.ts'

interface Doing {
  readonly undo: () => unknown
  readonly redo: () => unknown
  readonly palette: () => unknown
  readonly go: (screen: ScreenName) => unknown
}

/** The keys that work on every screen. */
export function useShortcuts(doing: Doing): void {
  const { facts } = useSettings()
  const isMac = facts.platform === 'darwin'
  const latest = useRef(doing)
  useEffect(() => {
    latest.current = doing
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const shortcut = event.defaultPrevented ? null : shortcutOf(event, isMac)
      if (shortcut === null || isForTheTyping(shortcut, event.target) || isInDialog(event.target)) return
      event.preventDefault()
      if (shortcut.kind !== 'screen') {
        latest.current[shortcut.kind]()
        return
      }
      latest.current.go(shortcut.screen)
      document.getElementById('screen')?.focus()
    }
    window.addEventListener('keydown', hear)
    return () => { window.removeEventListener('keydown', hear) }
  }, [isMac])
}

/** Undo takes letters back while a text is being typed; once the field is committed it takes the edit back. */
function isForTheTyping(shortcut: Shortcut, target: EventTarget | null): boolean {
  if (shortcut.kind !== 'undo' && shortcut.kind !== 'redo') return false
  if (!(target instanceof HTMLElement)) return false
  return (target.matches('input, textarea') || target.isContentEditable) && target.dataset['draft'] !== 'no'
}

/** What lies over the screen keeps the keys to itself. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('#root') === null && target !== document.body
}
