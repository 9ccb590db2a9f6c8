import { LANE_HEIGHT, ROW_PADDING } from './grid-size.ts'
import { onAxis, rowLayout, type PlacedLabel, type RowLayout } from './label-layout.view.ts'
import type { ScheduleRow } from './schedule-rows.view.ts'
import type { SlotMark } from './slot-mark.view.ts'
import type { TimeAxis, Zoom } from './time-axis.ts'

/** A row with its place under the rows before it, in pixels. */
export interface LaidRow {
  readonly row: ScheduleRow
  readonly layout: RowLayout
  readonly top: number
  readonly height: number
}

/** A part of the sheet under its head, in pixels from the beginning of the time axis and from the first row. */
export interface Sight {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What is drawn even out of sight, because it has the focus, is open or is held: by {@link keyOf}, or by the id of a slot. */
export type Kept = ReadonlySet<string>

/** A slot held over another row than its own: its own keeps its place free, so that no row moves under the hand. */
export interface Lifted {
  readonly row: string
  /** The slot as it is held. */
  readonly mark: SlotMark
}

/** Every row under the other, each as high as its labels need it. */
export function layRows(rows: readonly ScheduleRow[], axis: TimeAxis, zoom: Zoom, lifted: Lifted | null = null): readonly LaidRow[] {
  let top = 0
  return rows.map((row) => {
    const own = rowLayout(row.marks, axis, zoom)
    const layout = lifted?.row === row.id ? { ...own, labels: own.labels.map((label) => withLifted(label, lifted.mark, axis, zoom)) } : own
    const height = ROW_PADDING + layout.lanes * LANE_HEIGHT
    top += height
    return { row, layout, top: top - height, height }
  })
}

function withLifted(label: PlacedLabel, mark: SlotMark, axis: TimeAxis, zoom: Zoom): PlacedLabel {
  return label.mark.id === mark.id ? { ...onAxis(mark, axis, zoom), lane: label.lane } : label
}

/** A slot in a row: a slot of two people stands in both of theirs. */
export function keyOf(row: string, slot: string): string {
  return `${row} ${slot}`
}

/** All slots of the grid as one reads them: row after row, by time. */
export function keysInOrder(laid: readonly LaidRow[]): readonly string[] {
  return laid.flatMap(({ row }) => row.marks.map((mark) => keyOf(row.id, mark.id)))
}

/** The rows and labels that are drawn: of thousands, those in sight. */
export function drawn(laid: readonly LaidRow[], sight: Sight, kept: Kept): readonly (LaidRow & { readonly labels: readonly PlacedLabel[] })[] {
  return laid.flatMap((one) => {
    const isSeen = one.top < sight.bottom && one.top + one.height > sight.top
    const labels = one.layout.labels.filter(({ mark, x, width, lane }) => {
      if (kept.has(mark.id) || kept.has(keyOf(one.row.id, mark.id))) return true
      const top = one.top + ROW_PADDING / 2 + lane * LANE_HEIGHT
      return isSeen && x < sight.right && x + width > sight.left && top < sight.bottom && top + LANE_HEIGHT > sight.top
    })
    return isSeen || labels.length > 0 ? [{ ...one, labels }] : []
  })
}

/** How far a pointer has to leave its row for another to be meant: a hand that goes along the hours trembles. */
const TREMBLE = 10

/**
 * The row at a height; `null` beside all of them.
 *
 * @param own the row that the hand comes from, which reaches a little further
 */
export function rowAtHeight(laid: readonly LaidRow[], y: number, own: string): string | null {
  const mine = laid.find(({ row }) => row.id === own)
  if (mine !== undefined && y >= mine.top - TREMBLE && y < mine.top + mine.height + TREMBLE) return own
  return laid.find(({ top, height }) => y >= top && y < top + height)?.row.id ?? null
}

/** The row above (-1) or below (1) another; `null` at the ends. */
export function rowBeside(laid: readonly LaidRow[], id: string, by: 1 | -1): string | null {
  const at = laid.findIndex(({ row }) => row.id === id)
  return at === -1 ? null : (laid[at + by]?.row.id ?? null)
}

/** How far below its own row a label is drawn that is held over another. */
export function liftOf(laid: readonly LaidRow[], from: string, to: string): number {
  const topOf = (id: string): number | undefined => laid.find(({ row }) => row.id === id)?.top
  const [own, other] = [topOf(from), topOf(to)]
  return own === undefined || other === undefined ? 0 : other - own
}
