import { useCallback, useMemo, useState } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import type { DayMinute } from '../../../shared/domain/values/moment.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { useRun } from '../../actions/use-run.ts'
import { withStart } from './with-start.ts'

/** A slot held over the grid, not let go yet. */
export interface Moving {
  readonly slot: SlotId
  readonly minute: DayMinute
}

export interface SlotMoves {
  readonly moving: Moving | null
  /** The plan as it would be if the slot were let go here (S6). */
  readonly trial: Plan
  readonly hold: (slot: SlotId, minute: DayMinute) => void
  /** Lets the slot go where it is held: one command, one step to take back. */
  readonly drop: () => void
  readonly giveUp: () => void
  readonly moveTo: (slot: SlotId, minute: DayMinute) => void
}

/** Moves of slots by pointer or keyboard: held first, judged live, and only then made. */
export function useSlotMoves(plan: Plan): SlotMoves {
  const run = useRun()
  const [moving, setMoving] = useState<Moving | null>(null)
  const trial = useMemo(() => (moving === null ? plan : withStart(plan, moving.slot, moving.minute)), [plan, moving])
  const hold = useCallback((slot: SlotId, minute: DayMinute) => { setMoving({ slot, minute }) }, [])
  const giveUp = useCallback(() => { setMoving(null) }, [])
  const moveTo = useCallback((slot: SlotId, startMinute: DayMinute) => {
    const before = rowOf(plan.slots, slot)?.startMinute
    if (before === startMinute) {
      setMoving(null)
      return
    }
    // Held there until the plan itself has moved: the slot does not jump back for a moment.
    setMoving({ slot, minute: startMinute })
    void run({ type: 'schedule.moveSlot', slot, startMinute }).then(() => { setMoving(null) })
  }, [plan, run])
  const drop = useCallback(() => { if (moving !== null) moveTo(moving.slot, moving.minute) }, [moving, moveTo])
  return { moving, trial, hold, drop, giveUp, moveTo }
}
