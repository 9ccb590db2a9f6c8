import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { Mention } from '../results/mention.ts'
import { postsOf, repeatedVoices, voicesOf } from '../results/mention-voices.ts'
import { authorsOf, type CountedMentions } from '../results/mentions-summary.ts'
import { mentionsByPlace } from './hour-rows.ts'
import { nameSources } from './name-sources.ts'
import type { NamedSource } from './recap-rows.ts'

/** The mentions of the campaign (M7). `counted` leaves out rows that are the same post again. */
export interface MentionsSummary {
  readonly rows: number
  readonly counted: number
  /** Counted, and in no hour of the day's chart: a bare date; before the campaign's day; after it. */
  readonly withoutHour: number
  readonly beforeDay: number
  readonly afterDay: number
  /** Counted, and carrying on words that somebody else said (retweets, quotations, copies). */
  readonly relayed: number
  readonly authors: readonly { readonly author: string; readonly mentions: number; readonly reach: number | null }[]
  /** The same post found more than once, by link, or by author, text and moment; `post` is the one that counts. */
  readonly duplicates: readonly {
    readonly post: Mention['id']
    readonly url: string
    readonly author: string
    readonly text: string
    readonly rows: readonly NamedSource[]
  }[]
  /** Different posts with the same words (copied, relayed): all counted, shown because they are one voice. */
  readonly repeated: readonly { readonly text: string; readonly author: string; readonly mentions: number; readonly relayed: number }[]
}

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
      post: kept.id,
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
