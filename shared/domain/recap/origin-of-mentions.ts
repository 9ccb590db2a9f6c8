import { foldText } from '../../lib/fold-text.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { Mention } from '../results/mention.ts'
import { postsOf, voicesOf } from '../results/mention-voices.ts'
import { wordsOf } from '../results/mention-words.ts'
import { countMentions } from '../results/mentions-summary.ts'
import { perimeterOf } from '../results/perimeters.ts'
import { EVERYTHING } from '../results/scope.ts'
import type { HourPlace } from '../schedule/day-bounds.ts'
import type { FigureOrigin, OriginRow } from './figure-origin.ts'
import type { FigureRef } from './figure-ref.ts'
import { mentionsByPlace } from './hour-rows.ts'
import { mentionRow, mentionRows } from './origin-evidence.ts'
import { originOfCount } from './origin-of-metric.ts'

type Ref<Kind extends FigureRef['kind']> = Extract<FigureRef, { readonly kind: Kind }>

/** Where the mentions lie that no hour of the day holds. */
const ASIDE = { beforeDay: 'before', afterDay: 'after', withoutHour: null } as const

/** The origin of a count of mentions: each post is a row. */
export function originOfMentions(plan: Plan, ref: Ref<'mentions'>): FigureOrigin {
  switch (ref.of) {
    case 'counted':
    case 'duplicates':
      return withRows(plan, ref, mentionRows(countMentions(plan, EVERYTHING), ref.of))
    case 'relayed':
      return withPosts(plan, ref, voicesOf(campaignOf(plan), countMentions(plan, EVERYTHING).counted).flatMap(({ relayed }) => relayed))
    default:
      return originOfPostsAt(plan, ref, ASIDE[ref.of])
  }
}

/** The origin of an hour's mentions (hour-rows.ts), or of those before the campaign's day, after it or without an hour. */
export function originOfPostsAt(plan: Plan, ref: FigureRef, place: HourPlace | null): FigureOrigin {
  return withPosts(plan, ref, mentionsByPlace(plan, countMentions(plan, EVERYTHING).counted).get(place) ?? [])
}

/** The counted posts of one author, those that say the same words, or those of them that carry the words on. */
export function originOfPosts(plan: Plan, ref: Ref<'mentionsOf'>): FigureOrigin {
  const { counted } = countMentions(plan, EVERYTHING)
  if (ref.of === 'author') {
    const author = foldText(ref.whose)
    return withPosts(plan, ref, counted.filter((post) => foldText(post.author) === author))
  }
  const { key } = wordsOf(ref.whose)
  const voices = voicesOf(campaignOf(plan), counted).filter(({ text }) => key !== '' && wordsOf(text).key === key)
  return withPosts(plan, ref, voices.flatMap((voice) => (ref.of === 'words' ? postsOf(voice) : voice.relayed)))
}

/**
 * The rows in which the files have one and the same post: the one that counts among the mentions, then its copies. What
 * came from one row of a file is one row. `null` where the post is no longer there more than once.
 *
 * @param ref by the post that counts
 */
export function originOfCopies(plan: Plan, ref: Ref<'copies'>): FigureOrigin | null {
  const found = countMentions(plan, EVERYTHING).duplicates.find(({ kept }) => kept.id === ref.post)
  if (found === undefined) return null
  const rows = [found.kept, ...found.again].map((post) => ({ ...mentionRow(post, null), group: JSON.stringify(post.source) }))
  return originOfCount(ref, rows, { perimeter: perimeterOf('terms', { terms: campaignOf(plan).hashtags }) })
}

function withPosts(plan: Plan, ref: FigureRef, posts: readonly Mention[]): FigureOrigin {
  return withRows(plan, ref, posts.map((post) => mentionRow(post, null)))
}

function withRows(plan: Plan, ref: FigureRef, rows: readonly OriginRow[]): FigureOrigin {
  return originOfCount(ref, rows, { unit: 'mentions', perimeter: perimeterOf('terms', { terms: campaignOf(plan).hashtags }) })
}
