import { LABEL_GAP, NARROWEST_LABEL, WIDEST_LABEL, WIDEST_LABEL_ZOOMED } from './grid-size.ts'
import { layoutLabels, roughWidth, type LabelLayout } from './layout-labels.ts'
import type { SlotMark } from './slot-mark.view.ts'
import { xOf, type DayBounds, type TimeAxis, type Zoom } from './time-axis.ts'

/** The room beside the text: the tick, the space after it, the end. */
const AROUND_TEXT = 18
const CONFLICT_ICON = 19

/** A row's marks with their places in pixels. */
export interface RowLayout {
  readonly labels: readonly PlacedLabel[]
  readonly lanes: number
  readonly right: number
}

export interface PlacedLabel {
  readonly mark: SlotMark
  readonly x: number
  readonly width: number
  /** How long the slot itself is on the axis. */
  readonly length: number
  readonly lane: number
}

/** Where each mark of a row is drawn: its tick at its time, its label in a lane of its own where it has to be. */
export function rowLayout(marks: readonly SlotMark[], axis: TimeAxis, zoom: Zoom): RowLayout {
  const wanted = marks.map((mark) => ({ id: mark.id, ...onAxis(mark, axis, zoom) }))
  const layout: LabelLayout = layoutLabels(wanted, LABEL_GAP)
  const labels = wanted.map(({ id, ...label }) => ({ ...label, lane: layout.laneOf.get(id) ?? 0 }))
  return { labels, lanes: Math.max(1, layout.lanes), right: layout.right }
}

/** A mark's tick and label along the axis, whatever else there is. */
export function onAxis(mark: SlotMark, axis: TimeAxis, zoom: Zoom): Omit<PlacedLabel, 'lane'> {
  const length = mark.durationMinutes * axis.scale
  return { mark, x: xOf(axis, mark.minute), length, width: Math.max(labelWidth(mark, zoom), length) }
}

/**
 * How many pixels a minute may take for the whole day to be seen at once, the labels of its last slots too.
 *
 * @param width the room for all of it, in pixels
 */
export function dayScale(marks: readonly SlotMark[], bounds: DayBounds, width: number): number {
  const whole = width / Math.max(1, bounds.to - bounds.from)
  return marks.reduce((scale, mark) => {
    const minutes = mark.minute - bounds.from
    return minutes <= 0 ? scale : Math.min(scale, (width - labelWidth(mark, 'day')) / minutes)
  }, whole)
}

/** The second line of a label: its time; where the zoom leaves room, its format too. */
export function secondLine(mark: SlotMark, zoom: Zoom): string {
  const parts = [mark.time, ...(zoom === 'day' ? [] : [mark.format]), mark.state]
  return parts.filter((part) => part !== '').join(' · ')
}

function labelWidth(mark: SlotMark, zoom: Zoom): number {
  const title = roughWidth(mark.title) + (mark.hasConflict ? CONFLICT_ICON : 0)
  const text = Math.max(title, roughWidth(secondLine(mark, zoom))) + AROUND_TEXT
  return Math.min(zoom === 'day' ? WIDEST_LABEL : WIDEST_LABEL_ZOOMED, Math.max(NARROWEST_LABEL, Math.round(text)))
}
