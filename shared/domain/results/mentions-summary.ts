import { foldText } from '../../lib/fold-text.ts'
import { rowsOf } from '../../lib/table.ts'
import { linkKey } from '../../lib/link-key.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { Mention } from './mention.ts'
import { isInDates, type Scope } from './scope.ts'

/** The same post found more than once: the row that counts first, then those left out. */
export interface DuplicateMentions {
  readonly kept: Mention
  readonly again: readonly Mention[]
}

/** Mentions with the same post counted once (M7). */
export interface CountedMentions {
  readonly counted: readonly Mention[]
  readonly duplicates: readonly DuplicateMentions[]
}

/**
 * The mentions of the campaign, each post once: the same link is the same post; without a link, the same author with
 * the same words at the same moment. The same words by others, or again later, are other posts and all count.
 */
export function countMentions(plan: Plan, scope: Scope): CountedMentions {
  const campaign = campaignOf(plan)
  const byPost = new Map<string, Mention[]>()
  for (const mention of rowsOf(plan.mentions)) {
    if (!isInDates(scope, mention.at, campaign)) continue
    const key = postKey(mention) || mention.id
    const same = byPost.get(key)
    if (same === undefined) byPost.set(key, [mention])
    else same.push(mention)
  }
  const posts = [...byPost.values()].flatMap(([kept, ...again]) => (kept === undefined ? [] : [{ kept, again }]))
  return { counted: posts.map(({ kept }) => kept), duplicates: posts.filter(({ again }) => again.length > 0) }
}

/** Authors by number of mentions, then by name; `reach` is the largest seen, for it is not a sum of different people. */
export function authorsOf(
  mentions: readonly Mention[],
): readonly { readonly author: string; readonly mentions: number; readonly reach: number | null }[] {
  const byAuthor = new Map<string, { author: string; mentions: number; reach: number | null }>()
  for (const { author, reach } of mentions) {
    const known = byAuthor.get(foldText(author))
    const reaches = [known?.reach, reach].flatMap((value) => value ?? [])
    byAuthor.set(foldText(author), {
      author: known?.author ?? author,
      mentions: (known?.mentions ?? 0) + 1,
      reach: reaches.length === 0 ? null : Math.max(...reaches),
    })
  }
  return [...byAuthor.values()].sort((a, b) => b.mentions - a.mentions || (a.author < b.author ? -1 : 1))
}

/**
 * What makes two rows the same post. A row without link, author or text is a post of its own, for nothing shows that
 * it is another one's copy: '' then.
 */
export function postKey({ url, author, text, at }: Pick<Mention, 'url' | 'author' | 'text' | 'at'>): string {
  const link = linkKey(url)
  if (link !== '') return `url ${link}`
  if (author === '' || text === '') return ''
  return JSON.stringify([foldText(author), foldText(text), at])
}
