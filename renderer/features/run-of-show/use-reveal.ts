import { useLayoutEffect, useRef, type RefObject } from 'react'
import { ROW_HEADER_WIDTH } from './grid-size.ts'
import type { Reveal } from './reveal.ts'

/** Scrolls to a slot and gives it the focus, or to a minute. Once for each wish. */
export function useReveal(scroller: RefObject<HTMLDivElement | null>, reveal: Reveal | null, x: (minute: number) => number): void {
  const done = useRef(0)
  useLayoutEffect(() => {
    const box = scroller.current
    if (box === null || reveal === null || reveal.turn === done.current || box.clientWidth === 0) return
    done.current = reveal.turn
    if (reveal.minute !== undefined) box.scrollTo({ left: x(reveal.minute) - (box.clientWidth - ROW_HEADER_WIDTH) / 3 })
    const found = [...box.querySelectorAll<HTMLElement>('[data-slot]')].find((mark) => mark.dataset['slot'] === reveal.slot)
    found?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    found?.focus({ preventScroll: true })
  })
}
