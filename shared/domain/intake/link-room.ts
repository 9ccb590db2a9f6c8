import type { Campaign } from '../campaign/campaign.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import { workingPlanOf, type WorkingPlan } from './working-plan.ts'

/** What evidence for links is weighed in: a plan as an import would leave it, or as it stands. */
export interface LinkRoom {
  readonly campaign: Campaign
  readonly working: WorkingPlan
}

/** The room of a plan as it stands. */
export function linkRoomOf(plan: Plan): LinkRoom {
  return { campaign: campaignOf(plan), working: workingPlanOf(plan) }
}
