import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Sight } from './grid-layout.view.ts'

/** What is drawn reaches this much further than what is seen, and is looked at again each time as much was scrolled. */
const STEP = 300

/** The part of a scrolled sheet to draw, in pixels: what is seen, and a little around it. Moves in steps. */
export function useSight(scroller: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({ left: -STEP, right: STEP, top: -STEP, bottom: STEP })
  useLayoutEffect(() => {
    const box = scroller.current
    if (box === null) return undefined
    const look = (): void => {
      const [left, top] = [Math.floor(box.scrollLeft / STEP) * STEP, Math.floor(box.scrollTop / STEP) * STEP]
      const seen = { left: left - STEP, top: top - STEP, right: left + box.clientWidth + 2 * STEP, bottom: top + box.clientHeight + 2 * STEP }
      setSight((last) => (isSame(last, seen) ? last : seen))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [scroller])
  return sight
}

function isSame(left: Sight, right: Sight): boolean {
  return left.left === right.left && left.right === right.right && left.top === right.top && left.bottom === right.bottom
}
