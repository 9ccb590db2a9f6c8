import type { Campaign } from '../campaign/campaign.ts'
import { dayMinuteOfMoment } from '../schedule/day-time.ts'
import type { Mention } from './mention.ts'
import { wordsOf, type MentionWords } from './mention-words.ts'

/** Different posts that say the same words: one voice, however often it is carried on. */
export interface Voice {
  readonly text: string
  /** Who said it first, as far as the rows tell; `null` when every post says that the words are another's. */
  readonly own: Mention | null
  /** The posts that carry it on, in the order of time. */
  readonly relayed: readonly Mention[]
}

/**
 * The voices of counted posts: those with the same words together, in the order of their first post. The earliest post
 * that is not marked as a relay is the voice's own. A post without words is a voice of its own. Own + relayed = counted.
 */
export function voicesOf(campaign: Campaign, counted: readonly Mention[]): readonly Voice[] {
  const byWords = new Map<string, Mention[]>()
  for (const mention of counted) {
    const key = knownWords(mention).key || mention.id
    const said = byWords.get(key)
    if (said === undefined) byWords.set(key, [mention])
    else said.push(mention)
  }
  return [...byWords.values()].map((posts) => voiceOf(posts.length === 1 ? posts : inTime(campaign, posts)))
}

/** Voices with two posts or more, the most carried on first. */
export function repeatedVoices(voices: readonly Voice[]): readonly Voice[] {
  return voices.filter((voice) => postsOf(voice).length > 1).sort((a, b) => postsOf(b).length - postsOf(a).length)
}

/** Every post of a voice: its own first. */
export function postsOf({ own, relayed }: Voice): readonly Mention[] {
  return own === null ? relayed : [own, ...relayed]
}

function voiceOf(posts: readonly Mention[]): Voice {
  const own = posts.find((post) => !knownWords(post).isMarked) ?? null
  return { text: (own ?? posts[0])?.text ?? '', own, relayed: posts.filter((post) => post !== own) }
}

/** Earliest first; without an hour, last. */
function inTime(campaign: Campaign, posts: readonly Mention[]): readonly Mention[] {
  const minutes = new Map(posts.map((post) => [post, dayMinuteOfMoment(campaign, post.at) ?? Infinity] as const))
  return [...posts].sort((a, b) => ((minutes.get(a) ?? 0) < (minutes.get(b) ?? 0) ? -1 : 1))
}

/** A row is a value and its words never change: they are read once, for they are asked for at each change of the plan. */
const wordsByMention = new WeakMap<Mention, MentionWords>()

function knownWords(mention: Mention): MentionWords {
  const words = wordsByMention.get(mention) ?? wordsOf(mention.text)
  wordsByMention.set(mention, words)
  return words
}
