import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { keyOf, keysInOrder, type Kept, type LaidRow } from './grid-layout.view.ts'
import type { HeldSlot } from './held-slot.ts'
import { nextSlot } from './move-focus.ts'
import type { Reveal } from './reveal.ts'

interface Asked {
  readonly laid: readonly LaidRow[]
  readonly selected: string | null
  readonly held: HeldSlot | null
  readonly reveal: Reveal | null
}

/** Which slot of the grid the keyboard is on, which must be drawn for it, and how it goes from one to another. */
export function useGridReach(scroller: RefObject<HTMLElement | null>, { laid, selected, held, reveal }: Asked) {
  const keyOfSlot = (slot: string): string | null => {
    const row = laid.find((one) => one.row.marks.some((mark) => mark.id === slot))
    return row === undefined ? null : keyOf(row.row.id, slot)
  }
  const [reached, setReached] = useState<string | null>(null)
  const [shown, setShown] = useState(0)
  if (reveal !== null && reveal.turn !== shown) {
    setShown(reveal.turn)
    if (reveal.slot !== undefined) setReached(keyOfSlot(reveal.slot))
  }
  // Where a slot is let go in another row, it is drawn from the first moment on, for the focus to follow it.
  const [landing, setLanding] = useState<string | null>(null)
  const over = held === null ? null : held.row === null ? keyOfSlot(held.slot) : keyOf(held.row.to, held.slot)
  if (over !== null && over !== landing) setLanding(over)
  const open = selected === null ? null : keyOfSlot(selected)
  const first = laid.find(({ row }) => row.marks.length > 0)?.row
  const isThere = reached !== null && laid.some(({ row }) => row.marks.some((mark) => keyOf(row.id, mark.id) === reached))
  const tabStop = isThere ? reached : (open ?? (first?.marks[0] === undefined ? null : keyOf(first.id, first.marks[0].id)))
  const kept: Kept = new Set([tabStop, open, landing, held?.slot ?? null].filter((key) => key !== null))
  useFollow(scroller, held !== null, landing)
  return {
    tabStop,
    kept,
    onReach: setReached,
    /** Up and down, Home and End: also to what is not drawn yet. */
    onKeyDown: (event: KeyboardEvent): void => {
      const isChord = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      if (isChord || event.defaultPrevented || !(event.target instanceof HTMLElement)) return
      const to = nextSlot(keysInOrder(laid), event.target.dataset['key'] ?? null, event.key)
      if (to === null) return
      event.preventDefault()
      flushSync(() => { setReached(to) })
      const mark = markOf(scroller.current, to)
      mark?.focus({ preventScroll: true })
      mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
  }
}

/** The drawn slot of that key. */
function markOf(root: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(root?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find((mark) => mark.dataset['key'] === key)
}

/** A slot that was let go may stand elsewhere now: the focus that its old place took with it goes to the new one. */
function useFollow(scroller: RefObject<HTMLElement | null>, isHeld: boolean, landing: string | null): void {
  const wasHeld = useRef(false)
  useLayoutEffect(() => {
    const isLetGo = wasHeld.current && !isHeld
    wasHeld.current = isHeld
    if (!isLetGo || landing === null || document.activeElement !== document.body) return
    const mark = markOf(scroller.current, landing)
    mark?.focus({ preventScroll: true })
    mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [scroller, isHeld, landing])
}
