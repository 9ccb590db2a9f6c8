import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { ROW_HEADER_WIDTH, TRACK_INSET } from './grid-size.ts'
import type { GridMoves } from './grid-moves.ts'
import { dayScale, rowLayout } from './label-layout.view.ts'
import { moveFocus } from './move-focus.ts'
import css from './schedule-grid.module.css'
import { ScheduleGridHead } from './schedule-grid-head.tsx'
import { ScheduleGridRow } from './schedule-grid-row.tsx'
import type { ScheduleRow } from './schedule-rows.view.ts'
import { lengthOf, minuteAt, timeAxis, xOf, type DayBounds, type TimeAxis, type Zoom } from './time-axis.ts'
import { useWidth } from './use-width.ts'

/** What is to be brought into view: a slot or a minute; `turn` tells one wish from the next. */
export interface Reveal {
  readonly slot?: string
  readonly minute?: number
  readonly turn: number
}

export interface ScheduleGridProps {
  readonly rows: readonly ScheduleRow[]
  readonly bounds: DayBounds
  readonly zoom: Zoom
  readonly zone: string
  readonly starts: readonly number[]
  readonly selected: string | null
  readonly reveal: Reveal | null
  readonly moves: GridMoves
  readonly onAddAt: (row: string, minute: number) => void
  /** Kept up to date with the minute under a point of the window; `null` outside of the grid. */
  readonly pointRef: RefObject<MinuteAtPoint | null>
}

export type MinuteAtPoint = (x: number, y: number) => number | null

/** The run of show: rows are accounts or people, columns the time; each slot a tick at its true time. */
export function ScheduleGrid(props: ScheduleGridProps) {
  const { rows, bounds, zoom, selected, reveal, moves } = props
  const translate = useTranslate()
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const room = Math.max(0, width - ROW_HEADER_WIDTH - TRACK_INSET * 2)
  const axis = timeAxis(bounds, zoom, room, dayScale(rows.flatMap((row) => row.marks), bounds, room))
  const laid = rows.map((row) => ({ row, layout: rowLayout(row.marks, axis, zoom) }))
  const right = Math.max(lengthOf(axis), ...laid.map(({ layout }) => layout.right))
  const track = Math.floor(right + TRACK_INSET * 2)
  useReveal(scroller, reveal, (minute) => xOf(axis, minute))
  usePoint(scroller, props.pointRef, axis)
  useKeepInView(scroller, width)
  const first = selected ?? rows.find((row) => row.marks.length > 0)?.marks[0]?.id ?? null
  return (
    <div ref={scroller} className={css['scroll']} role="group" aria-label={translate('runOfShow.grid')}>
      <div className={css['sheet']} style={{ width: ROW_HEADER_WIDTH + track }} onKeyDown={moveFocus}>
        <ScheduleGridHead axis={axis} zone={props.zone} zoom={zoom} starts={props.starts} />
        {laid.map(({ row, layout }) => (
          <ScheduleGridRow key={row.id} row={row} layout={layout} axis={axis} zoom={zoom} selected={selected} tabStop={first}
            moves={moves} onAddAt={props.onAddAt} />
        ))}
      </div>
      <p id="run-of-show-keys" hidden>{translate('runOfShow.keys')}</p>
    </div>
  )
}

/** When the grid becomes wider or narrower (the panel opens), the slot in focus stays in view. */
function useKeepInView(scroller: RefObject<HTMLDivElement | null>, width: number): void {
  useLayoutEffect(() => {
    const active = document.activeElement
    if (width === 0 || active === null || scroller.current?.contains(active) !== true) return
    active.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [scroller, width])
}

/** Tells what is dragged in from outside which minute it is over. */
function usePoint(scroller: RefObject<HTMLDivElement | null>, point: RefObject<MinuteAtPoint | null>, axis: TimeAxis): void {
  useLayoutEffect(() => {
    point.current = (x, y) => {
      const box = scroller.current?.getBoundingClientRect()
      if (box === undefined || y < box.top || y > box.bottom || x < box.left + ROW_HEADER_WIDTH || x > box.right) return null
      return minuteAt(axis, x - box.left + (scroller.current?.scrollLeft ?? 0) - ROW_HEADER_WIDTH - TRACK_INSET)
    }
    return () => { point.current = null }
  })
}

/** Scrolls to a slot and gives it the focus, or to a minute. Once for each wish. */
function useReveal(scroller: RefObject<HTMLDivElement | null>, reveal: Reveal | null, x: (minute: number) => number): void {
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
