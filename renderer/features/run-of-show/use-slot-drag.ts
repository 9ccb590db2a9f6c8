import { useRef, type PointerEvent } from 'react'
import type { GridMoves } from './grid-moves.ts'
import type { SlotMark } from './slot-mark.view.ts'
import { reachedLength, reachedStart } from './slot-reach.ts'
import type { DayBounds } from './time-axis.ts'
import type { GridPlaces } from './use-grid-places.ts'
import { usePointerMove } from './use-pointer-move.ts'

export interface SlotInRow {
  readonly mark: SlotMark
  readonly row: string
  readonly bounds: DayBounds
  readonly moves: GridMoves
  readonly places: GridPlaces
}

/** The whole slot taken by the pointer: along the hours its start changes, over another row its account or person. Shift goes in fives. */
export function useSlotDrag({ mark, row, bounds, moves, places }: SlotInRow) {
  return useDrag(mark.minute, places, moves, (minute, y, step) => {
    moves.hold(mark.id, { startMinute: reachedStart(minute, step, mark.durationMinutes * 60, bounds) })
    const over = places.rowAt(y, row)
    if (over !== null) moves.holdOver(mark.id, row, over)
  })
}

/** The end of a slot taken by the pointer: its length changes. */
export function useSlotResize({ mark, moves, places }: SlotInRow) {
  return useDrag(mark.minute + mark.durationMinutes, places, moves, (minute, _y, step) => {
    moves.hold(mark.id, { durationSeconds: reachedLength(mark.minute, minute, step) })
  })
}

/** Follows the pointer from where it took hold. @param held the minute that it holds @param onReach told the minute that it holds now */
function useDrag(held: number, places: GridPlaces, moves: GridMoves, onReach: (minute: number, clientY: number, step: number) => void) {
  const hand = useRef({ x: 0, y: 0, beside: 0, endedAt: -Infinity })
  const props = usePointerMove({
    onMoveStart: () => { hand.current.beside = places.minuteAt(hand.current.x) - held },
    onMove: ({ deltaX, deltaY, shiftKey }) => {
      const { current } = hand
      current.x += deltaX
      current.y += deltaY
      places.scrollNear(current.x, current.y)
      onReach(places.minuteAt(current.x) - current.beside, current.y, shiftKey ? 5 : 1)
    },
    onMoveEnd: () => {
      hand.current.endedAt = performance.now()
      moves.release()
    },
  })
  return {
    props: {
      ...props,
      onPointerDownCapture: ({ clientX, clientY }: PointerEvent) => { Object.assign(hand.current, { x: clientX, y: clientY }) },
    },
    /** Letting go after a drag is a click too: it only ends the drag. */
    hasJustEnded: () => performance.now() - hand.current.endedAt < 100,
  }
}
