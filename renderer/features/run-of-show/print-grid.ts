import { formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { layoutLabels } from './layout-labels.ts'
import { html, type SafeHtml } from './print-escape.ts'
import type { ScheduleRow } from './schedule-rows.view.ts'
import type { SlotMark } from './slot-mark.view.ts'
import { hoursOf, xOf, type DayBounds, type TimeAxis } from './time-axis.ts'

/** Millimetres on A3 landscape inside of its margins: 400 wide, of which the names of the rows take 46. */
const NAMES_WIDTH = 46
const TRACK_WIDTH = 352
const LABEL_WIDTH = 33
const LANE_HEIGHT = 10.5

export const GRID_STYLE = `
.grid { table-layout: fixed; }
.grid th:first-child { width: ${NAMES_WIDTH}mm; }
.grid td, .grid thead th:last-child { padding: 0; }
.track { position: relative; overflow: hidden; }
.hours { height: 6mm; }
.hours span { position: absolute; top: 1mm; padding-left: 1mm; border-left: 0.2mm solid #8f8879; }
.grid tbody .faint { font-size: 8.5pt; font-weight: 400; }
.line { position: absolute; top: 0; bottom: 0; border-left: 0.2mm solid #e6e1d8; }
.block { position: absolute; top: 0; bottom: 0; background: repeating-linear-gradient(135deg, #e8e3d8 0 1mm, transparent 1mm 2mm); }
.slot { position: absolute; height: 9.5mm; padding-left: 1.2mm; border-left: 0.8mm solid #1c1b22; font-size: 8.5pt; line-height: 4.5mm; overflow: hidden; }
.slot div { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.slot div:first-child { font-weight: 600; }
.clash { border-left: 1.4mm double #b3162e; }
.clash div:first-child { color: #b3162e; }
.off div:first-child { text-decoration: line-through; }
`

/** The grid on paper: the same ticks at the same true times, labels stacked so that none lies over another. */
export function printGrid(rows: readonly ScheduleRow[], bounds: DayBounds, translate: Translate): SafeHtml {
  // The last labels of the day need their room right of the axis.
  const axis: TimeAxis = { ...bounds, scale: (TRACK_WIDTH - LABEL_WIDTH) / Math.max(60, bounds.to - bounds.from) }
  const hours = hoursOf(axis).map((hour) => html`<span style="left:${xOf(axis, hour)}mm">${formatTime(hour)}</span>`)
  return html`<table class="grid"><thead><tr><th scope="col">${translate('runOfShow.rows')}</th><th scope="col"><div class="track hours">${hours}</div></th></tr></thead><tbody>${rows.map((row) => gridRow(row, axis))}</tbody></table>`
}

function gridRow(row: ScheduleRow, axis: TimeAxis): SafeHtml {
  const layout = layoutLabels(row.marks.map((mark) => ({ id: mark.id, x: xOf(axis, mark.minute), width: LABEL_WIDTH })), 0.5)
  const height = Math.max(1, layout.lanes) * LANE_HEIGHT + 1
  const lines = hoursOf(axis).map((hour) => html`<i class="line" style="left:${xOf(axis, hour)}mm"></i>`)
  const blocks = row.blocks.map((block) => html`<i class="block" style="left:${xOf(axis, block.from)}mm;width:${(block.to - block.from) * axis.scale}mm"></i>`)
  const slots = row.marks.map((mark) => gridSlot(mark, xOf(axis, mark.minute), (layout.laneOf.get(mark.id) ?? 0) * LANE_HEIGHT + 1))
  return html`<tr><th scope="row">${row.title}<div class="faint">${row.detail}</div></th><td><div class="track" style="height:${height}mm">${lines}${blocks}${slots}</div></td></tr>`
}

function gridSlot(mark: SlotMark, left: number, top: number): SafeHtml {
  const look = `slot${mark.hasConflict ? ' clash' : ''}${mark.state === '' ? '' : ' off'}`
  const title = mark.hasConflict ? `⚠ ${mark.title}` : mark.title
  return html`<div class="${look}" style="left:${left}mm;top:${top}mm;width:${LABEL_WIDTH}mm"><div>${title}</div><div>${mark.time}</div></div>`
}
