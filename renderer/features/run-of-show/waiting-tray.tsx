import { useRef, useState, type RefObject } from 'react'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { rowsShown } from '../../ui/rows-shown.ts'
import { ShowNext } from '../../ui/show-next.tsx'
import type { GridMoves } from './grid-moves.ts'
import type { MinuteAtPoint } from './schedule-grid.tsx'
import type { WaitingSlot } from './to-place.view.ts'
import { usePointerMove } from './use-pointer-move.ts'
import css from './waiting-tray.module.css'

export interface WaitingTrayProps {
  readonly waiting: readonly WaitingSlot[]
  readonly selected: string | null
  readonly moves: GridMoves
  readonly pointRef: RefObject<MinuteAtPoint | null>
  readonly onPropose: () => void
}

/** More than lie in sight; hundreds come from an import without times. */
const PAGE = 50

/** The slots that wait for a time: dragged onto the grid, opened, or placed all at once. */
export function WaitingTray({ waiting, selected, moves, pointRef, onPropose }: WaitingTrayProps) {
  const translate = useTranslate()
  const [pages, setPages] = useState(1)
  const { shown, next } = rowsShown(waiting.length, pages, waiting.findIndex(({ id }) => id === selected), PAGE)
  return (
    <section className={css['tray']} aria-label={translate('runOfShow.toPlace')}>
      <strong>{translate('runOfShow.toPlace')}</strong>
      <ul className={css['chips']}>
        {waiting.slice(0, shown).map((slot) => (
          <li key={slot.id}>
            <WaitingChip slot={slot} isSelected={slot.id === selected} moves={moves} pointRef={pointRef} />
          </li>
        ))}
        {next > 0 && <li><ShowNext next={next} rest={waiting.length - shown} onNext={() => { setPages(pages + 1) }} /></li>}
      </ul>
      <Button onPress={onPropose}>{translate('runOfShow.propose')}</Button>
    </section>
  )
}

interface Point {
  readonly x: number
  readonly y: number
}

function WaitingChip({ slot, isSelected, moves, pointRef }: Omit<WaitingTrayProps, 'waiting' | 'onPropose' | 'selected'> & {
  readonly slot: WaitingSlot
  readonly isSelected: boolean
}) {
  const translate = useTranslate()
  const [ghost, setGhost] = useState<Point | null>(null)
  const at = useRef<Point>({ x: 0, y: 0 })
  const isOver = useRef(false)
  const pointer = usePointerMove({
    onMove: ({ deltaX, deltaY }) => {
      at.current = { x: at.current.x + deltaX, y: at.current.y + deltaY }
      const minute = pointRef.current?.(at.current.x, at.current.y) ?? null
      isOver.current = minute !== null
      setGhost(at.current)
      if (minute === null) moves.giveUp()
      else moves.hold(slot.id, { startMinute: minute })
    },
    onMoveEnd: () => {
      setGhost(null)
      if (isOver.current) moves.release()
    },
  })
  const words = `${slot.who} · ${slot.wish}`
  return (
    <>
      <button
        type="button"
        className={classNames(css['chip'], isSelected && css['selected'])}
        aria-pressed={isSelected}
        aria-label={translate('runOfShow.placeHint', { who: slot.who, wish: slot.wish })}
        title={slot.title}
        onPointerDownCapture={(event) => { at.current = { x: event.clientX, y: event.clientY } }}
        {...pointer}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') moves.remove(slot.id)
        }}
        onClick={(event) => {
          event.currentTarget.focus()
          if (!isOver.current) moves.open(slot.id)
          isOver.current = false
        }}
      >
        {words}
      </button>
      {ghost !== null && (
        <span className={classNames(css['chip'], css['ghost'])} style={{ left: ghost.x, top: ghost.y }} aria-hidden>{words}</span>
      )}
    </>
  )
}
