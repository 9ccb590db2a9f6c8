import { appError, type AppError } from '../../shared/errors/app-error.ts'
import { campaignSchema, type Campaign } from '../../shared/domain/campaign/campaign.ts'
import { emptyPlan, type Plan } from '../../shared/domain/plan/plan.ts'
import { cleanText } from '../../shared/lib/clean-text.ts'
import type { NewId } from '../../shared/lib/id.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import { tableOf } from '../../shared/lib/table.ts'

/** What a campaign starts from; the rest of the brief is filled in later. */
export interface CampaignStart {
  readonly name: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly zone: string
  readonly language: 'fr' | 'en'
}

/** A plan with its campaign and nothing else. Refuses an empty name, a day that does not exist, an unknown zone. */
export function newCampaign(start: CampaignStart, newId: NewId): Result<Plan, AppError> {
  const campaign: Campaign = {
    id: newId('campaign'),
    name: cleanText(start.name),
    day: start.day,
    zone: start.zone,
    language: start.language,
    windowFrom: 7 * 60,
    windowTo: 20 * 60,
    hashtags: [],
    platforms: [],
    brief: '',
    constraint: '',
    decided: null,
    validated: null,
    handOverMinutes: 10,
    coverageTargetMinutes: null,
    messages: { before: null, after: null },
  }
  const parsed = campaignSchema.safeParse(campaign)
  if (parsed.success) return ok({ ...emptyPlan(), campaign: tableOf([campaign]) })
  const field = String(parsed.error.issues[0]?.path[0] ?? '')
  return err(appError('command.invalid', { field, reason: String(Reflect.get(start, field) ?? '') }))
}
