import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import { authorsOf, repeatedTexts, type CountedMentions } from '../results/mentions-summary.ts'
import { dayMinuteOfMoment } from '../schedule/day-time.ts'
import { nameSources } from './name-sources.ts'
import type { MentionsSummary } from './recap-rows.ts'

/** The mentions of the campaign as sheet 7 shows them (M7). */
export function mentionsRows(plan: Plan, { counted, duplicates }: CountedMentions): MentionsSummary {
  const campaign = campaignOf(plan)
  return {
    rows: plan.mentions.size,
    counted: counted.length,
    withoutHour: counted.filter(({ at }) => dayMinuteOfMoment(campaign, at) === null).length,
    authors: authorsOf(counted),
    duplicates: duplicates.map(({ kept, again }) => ({
      url: kept.url,
      author: kept.author,
      text: kept.text,
      rows: nameSources(plan, [kept, ...again].map(({ source }) => source)),
    })),
    repeated: repeatedTexts(counted),
  }
}
