import { TriangleAlert } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import { VisuallyHidden } from 'react-aria'
import { classNames } from '../../ui/class-names.ts'
import looks from './format-look.module.css'
import type { GridMoves } from './grid-moves.ts'
import { TRACK_INSET } from './grid-size.ts'
import { secondLine, type PlacedLabel } from './label-layout.view.ts'
import css from './slot-label.module.css'
import type { TimeAxis, Zoom } from './time-axis.ts'
import { usePointerMove } from './use-pointer-move.ts'

export interface SlotLabelProps {
  readonly label: PlacedLabel
  readonly top: number
  readonly axis: TimeAxis
  readonly zoom: Zoom
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly moves: GridMoves
}

/** A slot: a tick at its true time, its label beside it. Dragged or moved by arrows, it is judged before it is let go. */
export function SlotLabel({ label, top, axis, zoom, isSelected, isTabStop, moves }: SlotLabelProps) {
  const { mark, x, width, length } = label
  const drag = useTimeDrag(mark, axis, moves)
  const isHeld = moves.held === mark.id
  return (
    <button
      type="button"
      data-slot={mark.id}
      className={classNames(
        css['slot'], looks[mark.look], mark.hasConflict && css['conflict'], isSelected && css['selected'], isHeld && css['held'],
        mark.state !== '' && css['off'],
      )}
      style={{ left: x + TRACK_INSET, top, width }}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isSelected}
      aria-describedby="run-of-show-keys"
      title={mark.name}
      onBlur={() => { if (isHeld) moves.drop() }}
      {...drag.props}
      onKeyDown={(event) => { onKey(event, mark, axis, moves, isHeld) }}
      onClick={(event) => {
        event.currentTarget.focus()
        // Letting go after a drag is a click too: it only ends the drag.
        if (!drag.hasJustEnded()) moves.open(mark.id)
      }}
    >
      <span className={css['tick']} style={{ width: length }} />
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

/** The pointer's way from where the slot was taken, as minutes; with Shift in steps of five. */
function useTimeDrag(mark: PlacedLabel['mark'], axis: TimeAxis, moves: GridMoves) {
  const taken = useRef({ minute: mark.minute, x: 0, endedAt: 0 })
  const props = usePointerMove({
    onMoveStart: () => { taken.current = { minute: mark.minute, x: 0, endedAt: 0 } },
    onMove: ({ deltaX, shiftKey }) => {
      taken.current.x += deltaX
      const step = shiftKey ? 5 : 1
      const minute = Math.round((taken.current.minute + taken.current.x / axis.scale) / step) * step
      moves.hold(mark.id, inside(axis, minute))
    },
    onMoveEnd: () => {
      taken.current.endedAt = performance.now()
      moves.drop()
    },
  })
  return { props, hasJustEnded: () => performance.now() - taken.current.endedAt < 100 && taken.current.endedAt > 0 }
}

function onKey(event: KeyboardEvent, mark: PlacedLabel['mark'], axis: TimeAxis, moves: GridMoves, isHeld: boolean): void {
  const step = event.shiftKey ? 5 : 1
  const actions: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => { moves.hold(mark.id, inside(axis, mark.minute - step)) },
    ArrowRight: () => { moves.hold(mark.id, inside(axis, mark.minute + step)) },
    Enter: () => { if (isHeld) moves.drop(); else moves.open(mark.id) },
    ' ': () => { moves.open(mark.id) },
    Delete: () => { moves.remove(mark.id) },
    Backspace: () => { moves.remove(mark.id) },
    ...(isHeld ? { Escape: moves.giveUp } : {}),
  }
  const isShortcut = event.ctrlKey || event.metaKey || event.altKey
  const action = !isShortcut && Object.hasOwn(actions, event.key) ? actions[event.key] : undefined
  if (action === undefined) return
  event.preventDefault()
  action()
}

function inside(axis: TimeAxis, minute: number): number {
  return Math.min(axis.to, Math.max(axis.from, minute))
}
