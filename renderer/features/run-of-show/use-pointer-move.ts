import { useMove } from 'react-aria'

type Move = Parameters<typeof useMove>[0]

/** Dragging by mouse, pen or finger. Arrow keys are left out: what they do here is each element's own affair. */
export function usePointerMove(move: Move): ReturnType<typeof useMove>['moveProps'] {
  const { moveProps } = useMove(move)
  const pointer = { ...moveProps }
  delete pointer.onKeyDown
  return pointer
}
