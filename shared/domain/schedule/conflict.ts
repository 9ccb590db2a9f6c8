import type { AccountId, ParticipantId, SlotId } from '../values/id-schema.ts'
import type { DayMinute } from '../values/moment.ts'

/** What can be wrong between slots, or between a slot and its people (S3, S4). */
export const CONFLICT_KINDS = ['account', 'handOver', 'person', 'unavailable', 'onAir'] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

/**
 * One conflict. `slots` holds the two slots that clash in the order of their starts, or the one slot that its person
 * cannot hold. `from` and `to` bound the trouble in (possibly fractional) minutes of the campaign day: the overlap, or
 * the too short pause. `account` is set for `account` and `handOver`, `participant` for the others.
 */
export interface Conflict {
  readonly kind: ConflictKind
  readonly slots: readonly SlotId[]
  readonly account: AccountId | null
  readonly participant: ParticipantId | null
  readonly from: DayMinute
  readonly to: DayMinute
}
