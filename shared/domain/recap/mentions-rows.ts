import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import { postsOf, repeatedVoices, voicesOf } from '../results/mention-voices.ts'
import { authorsOf, type CountedMentions } from '../results/mentions-summary.ts'
import { mentionsByPlace } from './hour-rows.ts'
import { nameSources } from './name-sources.ts'
import type { MentionsSummary } from './recap-rows.ts'

/** The mentions of the campaign as sheet 7 shows them (M7). */
export function mentionsRows(plan: Plan, { counted, duplicates }: CountedMentions): MentionsSummary {
  const campaign = campaignOf(plan)
  const places = mentionsByPlace(plan, counted)
  const voices = voicesOf(campaign, counted)
  return {
    rows: plan.mentions.size,
    counted: counted.length,
    withoutHour: places.get(null)?.length ?? 0,
    beforeDay: places.get('before')?.length ?? 0,
    afterDay: places.get('after')?.length ?? 0,
    relayed: voices.reduce((sum, { relayed }) => sum + relayed.length, 0),
    authors: authorsOf(counted),
    duplicates: duplicates.map(({ kept, again }) => ({
      url: kept.url,
      author: kept.author,
      text: kept.text,
      rows: nameSources(plan, [kept, ...again].map(({ source }) => source)),
    })),
    repeated: repeatedVoices(voices).map((voice) => ({
      text: voice.text,
      author: voice.own?.author ?? '',
      mentions: postsOf(voice).length,
      relayed: voice.relayed.length,
    })),
  }
}
