import { TriangleAlert } from 'lucide-react'
import { VisuallyHidden } from 'react-aria'
import { classNames } from '../../ui/class-names.ts'
import looks from './format-look.module.css'
import { keyOf } from './grid-layout.view.ts'
import type { GridMoves } from './grid-moves.ts'
import { TRACK_INSET } from './grid-size.ts'
import { secondLine, type PlacedLabel } from './label-layout.view.ts'
import { actionOfSlotKey } from './slot-keys.ts'
import css from './slot-label.module.css'
import type { DayBounds, Zoom } from './time-axis.ts'
import type { GridPlaces } from './use-grid-places.ts'
import { useSlotDrag, useSlotResize } from './use-slot-drag.ts'

export interface SlotLabelProps {
  readonly label: PlacedLabel
  readonly row: string
  readonly top: number
  readonly bounds: DayBounds
  readonly zoom: Zoom
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly moves: GridMoves
  readonly places: GridPlaces
  /** The slot took the focus. */
  readonly onReach: (key: string) => void
}

/** The narrowest that a tick is drawn: one without a conflict, one with. */
const TICK = [3, 6] as const

/** A slot: a tick at its true time, its label beside it. Dragged, resized or moved by keys, it is judged before it is let go. */
export function SlotLabel({ label, row, top, bounds, zoom, isSelected, isTabStop, moves, places, onReach }: SlotLabelProps) {
  const { mark, x, width, length } = label
  const slot = { mark, row, bounds, moves, places }
  const drag = useSlotDrag(slot)
  const resize = useSlotResize(slot)
  const { held } = moves
  const isHeld = held?.slot === mark.id && (held.row === null || held.row.from === row)
  return (
    <button
      type="button"
      data-slot={mark.id}
      data-key={keyOf(row, mark.id)}
      data-held={isHeld || undefined}
      className={classNames(
        css['slot'], looks[mark.look], mark.hasConflict && css['conflict'], isSelected && css['selected'], isHeld && css['held'],
        mark.state !== '' && css['off'],
      )}
      style={{ left: x + TRACK_INSET, top, width }}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isSelected}
      aria-describedby="run-of-show-keys"
      title={mark.name}
      onFocus={() => { onReach(keyOf(row, mark.id)) }}
      onBlur={(event) => {
        // Whoever goes to "Accept" or "Give up", or to another window, has not answered yet.
        const isUnanswered = event.relatedTarget?.closest('[data-what-if]') != null || !document.hasFocus()
        if (isHeld && !isUnanswered) moves.drop()
      }}
      {...drag.props}
      onKeyDown={(event) => {
        const action = actionOfSlotKey(event, slot, isHeld)
        if (action === null) return
        event.preventDefault()
        action()
      }}
      onClick={(event) => {
        event.currentTarget.focus()
        if (!drag.hasJustEnded() && !resize.hasJustEnded()) moves.open(mark.id)
      }}
    >
      <span className={css['tick']} style={{ width: length }} />
      <span className={css['end']} data-end aria-hidden style={{ left: Math.max(TICK[mark.hasConflict ? 1 : 0], length) }} {...resize.props} />
      <VisuallyHidden elementType="span">{mark.name}</VisuallyHidden>
      <span className={css['text']} aria-hidden>
        <span className={css['title']}>
          {mark.hasConflict && <TriangleAlert size={14} aria-hidden />}
          <span>{mark.title}</span>
        </span>
        <span className={css['time']}>{secondLine(mark, zoom)}</span>
      </span>
    </button>
  )
}
