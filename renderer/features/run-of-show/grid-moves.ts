import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import type { HeldSlot } from './held-slot.ts'
import type { HeldAt } from './use-slot-moves.ts'

/** What can be done with a slot on the grid. */
export interface GridMoves {
  /** The slot held over the grid, not let go yet. */
  readonly held: HeldSlot | null
  readonly hold: (slot: SlotId, at: Omit<HeldAt, 'row'>) => void
  /** Holds a slot of one row over another. */
  readonly holdOver: (slot: SlotId, from: string, to: string) => void
  /** Lets it go, whatever that makes of the day. */
  readonly drop: () => void
  /** Lets it go unless that makes a conflict: then it waits to be accepted. */
  readonly release: () => void
  readonly giveUp: () => void
  readonly open: (slot: SlotId) => void
  readonly remove: (slot: SlotId) => void
}
