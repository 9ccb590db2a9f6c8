import type { KeyboardEvent } from 'react'
import { reachedStart, stepLength } from './slot-reach.ts'
import type { SlotInRow } from './use-slot-drag.ts'

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>

/**
 * What a key does with the slot in focus; `null` for a key that means nothing to it.
 *
 * Left and right move it; with Shift they move its end; with Alt in fives. Alt with up and down takes it to another row.
 */
export function actionOfSlotKey(press: Press, slot: SlotInRow, isHeld: boolean): (() => void) | null {
  if (press.ctrlKey || press.metaKey) return null
  if (press.key.startsWith('Arrow')) return arrowAction(press, slot)
  return press.shiftKey || press.altKey ? null : plainAction(press.key, slot, isHeld)
}

function arrowAction({ key, shiftKey, altKey }: Press, { mark, row, bounds, moves, places }: SlotInRow): (() => void) | null {
  const toward = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    // Without Alt they go from slot to slot, which is the grid's own affair.
    if (!altKey || shiftKey) return null
    const other = places.rowBeside(overRow(moves.held, mark.id, row), toward)
    return () => { if (other !== null) moves.holdOver(mark.id, row, other) }
  }
  const by = toward * (altKey ? 5 : 1)
  const seconds = mark.durationMinutes * 60
  return shiftKey
    ? () => { moves.hold(mark.id, { durationSeconds: stepLength(mark.minute, seconds, by) }) }
    : () => { moves.hold(mark.id, { startMinute: reachedStart(mark.minute + by, 1, seconds, bounds) }) }
}

/** The row over which a slot is held: its own until it was taken to another. */
function overRow(held: SlotInRow['moves']['held'], slot: string, own: string): string {
  return held?.slot === slot && held.row?.from === own ? held.row.to : own
}

function plainAction(key: string, { mark, moves }: SlotInRow, isHeld: boolean): (() => void) | null {
  switch (key) {
    case 'Enter':
      return () => { if (isHeld) moves.drop(); else moves.open(mark.id) }
    case ' ':
      return () => { moves.open(mark.id) }
    case 'Delete':
    case 'Backspace':
      return () => { moves.remove(mark.id) }
    case 'Escape':
      return isHeld ? moves.giveUp : null
    default:
      return null
  }
}
