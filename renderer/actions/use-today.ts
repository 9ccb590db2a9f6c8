import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import { dateOfInstant } from '../../shared/domain/schedule/day-time.ts'
import { useNow } from './use-now.ts'
import { usePlanStore } from '../api/plan-store.ts'

/** Today's date on the clock of the campaign's zone. */
export function useToday(): string {
  const { zone } = campaignOf(usePlanStore((state) => state.plan))
  return dateOfInstant(new Date(useNow()).toISOString(), zone)
}
