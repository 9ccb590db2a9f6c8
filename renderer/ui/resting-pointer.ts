interface Place {
  readonly x: number
  readonly y: number
}

/** Where the pointer was when it pressed last; `null` once it has moved on, or the keyboard has taken over. */
let pressedAt: Place | null = null

/**
 * Whether the pointer lies where it pressed last. What it is over since then came to it, with another screen or a row
 * that moved up: it did not ask for that.
 */
export function isPointerResting(): boolean {
  return pressedAt !== null
}

/** Watches the pointer of the window, until the returned function is called. */
export function watchPointer(): () => void {
  const press = ({ screenX: x, screenY: y }: PointerEvent): void => { pressedAt = { x, y } }
  const move = ({ screenX, screenY }: PointerEvent): void => {
    // The browser tells of a move where only the page has moved, too.
    if (pressedAt?.x !== screenX || pressedAt.y !== screenY) pressedAt = null
  }
  const key = (): void => { pressedAt = null }
  window.addEventListener('pointerdown', press, true)
  window.addEventListener('pointermove', move, true)
  window.addEventListener('keydown', key, true)
  return () => {
    window.removeEventListener('pointerdown', press, true)
    window.removeEventListener('pointermove', move, true)
    window.removeEventListener('keydown', key, true)
    pressedAt = null
  }
}
