import { useMemo, type RefObject } from 'react'
import { rowAtHeight, rowBeside, type LaidRow } from './grid-layout.view.ts'
import { ROW_HEADER_WIDTH, TRACK_INSET } from './grid-size.ts'
import type { TimeAxis } from './time-axis.ts'

/** Where a point of the window lies on the grid. */
export interface GridPlaces {
  /** The minute at a place of the window, fractional, also beyond the grid. */
  readonly minuteAt: (clientX: number) => number
  /** The row at a place of the window, for a hand that comes from row `own`; `null` beside all of them. */
  readonly rowAt: (clientY: number, own: string) => string | null
  readonly rowBeside: (row: string, by: 1 | -1) => string | null
  /** Scrolls on where a hand reaches the edge of what is seen. */
  readonly scrollNear: (clientX: number, clientY: number) => void
}

const EDGE = 24
const SCROLL = 14

/** @param body the sheet under its head, with the rows' names */
export function useGridPlaces(
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  laid: readonly LaidRow[],
  axis: TimeAxis,
): GridPlaces {
  return useMemo(() => ({
    minuteAt: (clientX) => axis.from + (clientX - (body.current?.getBoundingClientRect().left ?? 0) - ROW_HEADER_WIDTH - TRACK_INSET) / axis.scale,
    rowAt: (clientY, own) => rowAtHeight(laid, clientY - (body.current?.getBoundingClientRect().top ?? 0), own),
    rowBeside: (row, by) => rowBeside(laid, row, by),
    scrollNear: (clientX, clientY) => {
      const box = scroller.current?.getBoundingClientRect()
      if (box === undefined) return
      const near = (at: number, from: number, to: number): number => (at < from + EDGE ? -SCROLL : at > to - EDGE ? SCROLL : 0)
      scroller.current?.scrollBy(near(clientX, box.left + ROW_HEADER_WIDTH, box.right), near(clientY, box.top, box.bottom))
    },
  }), [scroller, body, laid, axis])
}
