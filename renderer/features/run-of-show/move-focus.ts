import type { KeyboardEvent } from 'react'

/** Up and down go from slot to slot, Home and End to the first and last: the grid is one stop of the Tab key. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-slot]')]
  const at = marks.findIndex((mark) => mark === document.activeElement)
  if (at === -1) return
  const targets: Readonly<Record<string, number>> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: marks.length - 1 }
  const to = Object.hasOwn(targets, event.key) ? targets[event.key] : undefined
  if (to === undefined) return
  event.preventDefault()
  const mark = marks[Math.min(marks.length - 1, Math.max(0, to))]
  mark?.focus()
  mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
