import { useEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the focus on the grid's active cell (`data-active`): it follows the keyboard's place, and comes back there when
 * what had it is gone (an editor, a row that was deleted). What takes the focus elsewhere keeps it.
 */
export function useGridFocus(scroller: RefObject<HTMLElement | null>, isEditing: boolean): void {
  const hasFocus = useRef(false)
  // Set from what the page tells: an element that disappears says nothing, a field elsewhere does.
  useEffect(() => {
    const hear = (event: FocusEvent): void => {
      hasFocus.current = event.target instanceof Node && scroller.current?.contains(event.target) === true
    }
    document.addEventListener('focusin', hear)
    return () => { document.removeEventListener('focusin', hear) }
  }, [scroller])
  useEffect(() => {
    const root = scroller.current
    if (root === null || !hasFocus.current || isEditing) return
    const now = document.activeElement
    if (now !== document.body && !root.contains(now)) return
    const cell = root.querySelector<HTMLElement>('[data-active]')
    if (cell === null || cell === now) return
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}
