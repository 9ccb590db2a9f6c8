import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import { dateOfMoment } from '../../shared/domain/schedule/day-time.ts'
import { useNow } from './use-now.ts'
import { usePlanStore } from '../api/plan-store.ts'

/** Today's date on the clock of the campaign's zone. */
export function useToday(): string {
  const now = new Date(useNow()).toISOString()
  const { zone } = campaignOf(usePlanStore((state) => state.plan))
  return dateOfMoment({ kind: 'instant', instant: now }, zone) ?? now.slice(0, 10)
}
