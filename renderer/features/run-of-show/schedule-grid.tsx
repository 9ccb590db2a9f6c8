import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { drawn, layRows, liftOf, type Lifted } from './grid-layout.view.ts'
import type { GridMoves } from './grid-moves.ts'
import { ROW_HEADER_WIDTH, TRACK_INSET } from './grid-size.ts'
import { dayScale } from './label-layout.view.ts'
import type { Reveal } from './reveal.ts'
import css from './schedule-grid.module.css'
import { ScheduleGridHead } from './schedule-grid-head.tsx'
import { ScheduleGridRow } from './schedule-grid-row.tsx'
import type { ScheduleRow } from './schedule-rows.view.ts'
import { lengthOf, minuteAt, timeAxis, xOf, type DayBounds, type TimeAxis, type Zoom } from './time-axis.ts'
import { useGridPlaces } from './use-grid-places.ts'
import { useGridReach } from './use-grid-reach.ts'
import { useReveal } from './use-reveal.ts'
import { useSight } from './use-sight.ts'
import { useWidth } from './use-width.ts'

export interface ScheduleGridProps {
  readonly rows: readonly ScheduleRow[]
  readonly lifted: Lifted | null
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

/** The run of show: rows are accounts or people, columns the time; each slot a tick at its true time. Only what is in sight is drawn. */
export function ScheduleGrid(props: ScheduleGridProps) {
  const { rows, lifted, bounds, zoom, selected, reveal, moves } = props
  const translate = useTranslate()
  const scroller = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const sight = useSight(scroller)
  const room = Math.max(0, width - ROW_HEADER_WIDTH - TRACK_INSET * 2)
  const axis = useMemo(() => timeAxis(bounds, zoom, room, dayScale(rows.flatMap((row) => row.marks), bounds, room)), [rows, bounds, zoom, room])
  const laid = useMemo(() => layRows(rows, axis, zoom, lifted), [rows, axis, zoom, lifted])
  const places = useGridPlaces(scroller, body, laid, axis)
  const reach = useGridReach(scroller, { laid, selected, held: moves.held, reveal })
  const right = laid.reduce((most, { layout }) => Math.max(most, layout.right), lengthOf(axis))
  const last = laid.at(-1)
  useReveal(scroller, reveal, (minute) => xOf(axis, minute))
  usePoint(scroller, props.pointRef, axis)
  useKeepInView(scroller, width)
  const over = moves.held?.row ?? null
  return (
    <div ref={scroller} className={css['scroll']} role="group" aria-label={translate('runOfShow.grid')}>
      <div className={css['sheet']} style={{ width: ROW_HEADER_WIDTH + Math.floor(right + TRACK_INSET * 2) }} onKeyDown={reach.onKeyDown}>
        <ScheduleGridHead axis={axis} zone={props.zone} zoom={zoom} starts={props.starts} />
        <div ref={body} className={css['body']} style={{ height: last === undefined ? 0 : last.top + last.height }}>
          {drawn(laid, sight, reach.kept).map((one) => (
            <ScheduleGridRow key={one.row.id} {...one} axis={axis} zoom={zoom} selected={selected} tabStop={reach.tabStop} moves={moves} places={places}
              lift={over?.from === one.row.id ? liftOf(laid, over.from, over.to) : 0} isOver={over !== null && over.from !== over.to && over.to === one.row.id}
              onReach={reach.onReach} onAddAt={props.onAddAt} />
          ))}
        </div>
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
