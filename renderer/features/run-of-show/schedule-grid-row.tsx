import { formatTime } from '../../../shared/i18n/format.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { classNames } from '../../ui/class-names.ts'
import type { Block } from './blocks-of.ts'
import { keyOf } from './grid-layout.view.ts'
import type { GridMoves } from './grid-moves.ts'
import { LANE_HEIGHT, ROW_PADDING, TRACK_INSET } from './grid-size.ts'
import type { PlacedLabel } from './label-layout.view.ts'
import css from './schedule-grid.module.css'
import type { ScheduleRow } from './schedule-rows.view.ts'
import { SlotLabel } from './slot-label.tsx'
import { hoursOf, minuteAt, xOf, type TimeAxis, type Zoom } from './time-axis.ts'
import type { GridPlaces } from './use-grid-places.ts'

export interface ScheduleGridRowProps {
  readonly row: ScheduleRow
  readonly top: number
  readonly height: number
  /** Those of its slots that are drawn. */
  readonly labels: readonly PlacedLabel[]
  readonly axis: TimeAxis
  readonly zoom: Zoom
  readonly selected: string | null
  /** The slot that the Tab key reaches, by its key. */
  readonly tabStop: string | null
  readonly moves: GridMoves
  readonly places: GridPlaces
  /** How far below this row its held slot is drawn: it is over another one. */
  readonly lift: number
  /** A slot of another row is held over this one. */
  readonly isOver: boolean
  readonly onReach: (key: string) => void
  readonly onAddAt: (row: string, minute: number) => void
}

/** One account or person: its name, when it cannot stream, its slots. */
export function ScheduleGridRow(props: ScheduleGridRowProps) {
  const { row, top, height, labels, axis, zoom, selected, tabStop, moves, places, lift, isOver, onReach } = props
  const translate = useTranslate()
  const topOf = ({ mark, lane }: PlacedLabel): number =>
    lift !== 0 && moves.held?.slot === mark.id ? ROW_PADDING / 2 + lift : ROW_PADDING / 2 + lane * LANE_HEIGHT
  return (
    <div className={classNames(css['row'], isOver && css['isOver'])} style={{ top, height }} role="group"
      aria-label={translate('runOfShow.row', { title: row.title, count: row.marks.length })}>
      <div className={classNames(css['rowHead'], css['rowName'])}>
        <strong title={row.title}>{row.title}</strong>
        <span title={row.detail}>{row.detail}</span>
      </div>
      <div
        className={css['track']}
        onDoubleClick={(event) => {
          if (event.target !== event.currentTarget) return
          props.onAddAt(row.id, minuteAt(axis, event.clientX - event.currentTarget.getBoundingClientRect().left - TRACK_INSET))
        }}
      >
        {hoursOf(axis).map((hour) => <i key={hour} className={css['hourLine']} style={{ left: xOf(axis, hour) + TRACK_INSET }} />)}
        {row.blocks.map((block) => <BlockStripe key={`${block.kind} ${block.from}`} block={block} axis={axis} />)}
        {labels.map((label) => (
          <SlotLabel
            key={label.mark.id}
            label={label}
            row={row.id}
            top={topOf(label)}
            bounds={axis}
            zoom={zoom}
            isSelected={label.mark.id === selected}
            isTabStop={keyOf(row.id, label.mark.id) === tabStop}
            moves={moves}
            places={places}
            onReach={onReach}
          />
        ))}
      </div>
    </div>
  )
}

function BlockStripe({ block, axis }: { readonly block: Block; readonly axis: TimeAxis }) {
  const translate = useTranslate()
  const words = translate(`runOfShow.block.${block.kind}`, { from: formatTime(block.from), to: formatTime(block.to) })
  return (
    <span
      role="img"
      aria-label={words}
      title={words}
      className={classNames(css['block'], block.kind === 'onAir' && css['onAir'])}
      style={{ left: xOf(axis, block.from) + TRACK_INSET, width: (block.to - block.from) * axis.scale }}
    />
  )
}
