import { useCallback, useMemo, useRef, useState } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import type { DayMinute } from '../../../shared/domain/values/moment.ts'
import { useRun } from '../../actions/use-run.ts'
import { commandOfHeld, newConflicts, withHeld, type HeldSlot } from './held-slot.ts'
import { planReached } from './plan-reached.ts'

/** Where a slot is held: what is not said stays as it is held. */
export type HeldAt = Partial<Omit<HeldSlot, 'slot'>>

export interface SlotMoves {
  readonly moving: HeldSlot | null
  /** The plan as it would be if the slot were let go here (S6). */
  readonly trial: Plan
  readonly hold: (slot: SlotId, at: HeldAt) => void
  /** Lets the slot go where it is held: one command, one step to take back. */
  readonly drop: () => void
  /** Lets it go unless that makes a conflict: then it waits to be accepted. */
  readonly release: () => void
  readonly giveUp: () => void
  readonly moveTo: (slot: SlotId, minute: DayMinute) => void
}

const NOWHERE = { startMinute: null, durationSeconds: null, row: null } as const

/** Moves of slots by pointer or keyboard: held first, judged live, and only then made. */
export function useSlotMoves(plan: Plan): SlotMoves {
  const run = useRun()
  const [moving, setMoving] = useState<HeldSlot | null>(null)
  // The hand is faster than the page: what it holds is known here before it is drawn.
  const held = useRef<HeldSlot | null>(null)
  const trial = useMemo(() => (moving === null ? plan : withHeld(plan, moving)), [plan, moving])
  const keep = useCallback((next: HeldSlot | null) => {
    held.current = next
    setMoving(next)
  }, [])
  const make = useCallback(async (made: HeldSlot) => {
    const command = commandOfHeld(plan, made)
    // In the hand no more, but drawn there until the plan itself has moved: the slot does not jump back for a moment.
    held.current = null
    setMoving(command === null ? null : made)
    if (command === null) return
    const moved = await run(command)
    if (moved.ok) await planReached(moved.value.revision)
    // Unless something is held again by then.
    setMoving((now) => (now === made ? null : now))
  }, [plan, run])
  const hold = useCallback((slot: SlotId, at: HeldAt) => {
    const last = held.current
    // Whoever takes another slot has left the one that waited for an answer, which is an answer too: it can be undone.
    if (last !== null && last.slot !== slot) void make(last)
    keep({ ...(last?.slot === slot ? last : { slot, ...NOWHERE }), ...at })
  }, [keep, make])
  const giveUp = useCallback(() => { keep(null) }, [keep])
  const drop = useCallback(() => { if (held.current !== null) void make(held.current) }, [make])
  const release = useCallback(() => {
    if (held.current !== null && newConflicts(plan, held.current).length === 0) drop()
  }, [plan, drop])
  const moveTo = useCallback((slot: SlotId, startMinute: DayMinute) => { void make({ slot, ...NOWHERE, startMinute }) }, [make])
  return { moving, trial, hold, drop, release, giveUp, moveTo }
}
