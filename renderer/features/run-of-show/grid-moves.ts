import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import type { DayMinute } from '../../../shared/domain/values/moment.ts'

/** What can be done with a slot on the grid. */
export interface GridMoves {
  /** The slot held over the grid, not let go yet. */
  readonly held: SlotId | null
  readonly hold: (slot: SlotId, minute: DayMinute) => void
  readonly drop: () => void
  readonly giveUp: () => void
  readonly open: (slot: SlotId) => void
  readonly remove: (slot: SlotId) => void
}
