import { mergeStretches } from '../schedule/stretch.ts'
import type { TrendWindow } from './trend-window.ts'

/** Minutes inside at least one window, in any place; a window still open has no length yet. */
export function trendMinutes(windows: readonly TrendWindow[]): number {
  const closed = windows.flatMap(({ from, to }) => (to !== null && to > from ? [{ from, to }] : []))
  return mergeStretches(closed).reduce((sum, { from, to }) => sum + (to - from), 0)
}
