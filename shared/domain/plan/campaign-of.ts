import { rowsOf } from '../../lib/table.ts'
import type { Campaign } from '../campaign/campaign.ts'
import type { Plan } from './plan.ts'

/** The plan's one campaign row. Plan-rules guarantee it: its absence is a bug. */
export function campaignOf(plan: Plan): Campaign {
  const campaign = rowsOf(plan.campaign)[0]
  if (campaign === undefined) throw new Error('a plan without its campaign')
  return campaign
}
