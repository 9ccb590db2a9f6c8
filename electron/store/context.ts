import type { Clock } from '../app/ports.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import type { Processes } from './process-identity.ts'
import type { Ground } from './write-file.ts'

/** What the store needs of the machine. */
export interface StoreContext extends Ground {
  readonly clock: Clock
  readonly processes: Processes
  /** How long after the last edit the snapshot is rewritten; `null`: only when the journal has grown, and on closing. */
  readonly compactAfterIdleMs: number | null
  /** The journal is given up for a new snapshot when it is both larger than this and than the snapshot, in bytes. */
  readonly compactAfterBytes: number
}

/** Told after an edit of the campaign's own row: the list of campaigns shows its name and day. */
export type CampaignChanged = (plan: Plan) => Promise<void>
