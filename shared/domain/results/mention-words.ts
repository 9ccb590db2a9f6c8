import { foldText } from '../../lib/fold-text.ts'

/** "RT @station : …", "MT @station …": somebody else's words, said again. On folded text. */
const RELAYED = /^(?:rt|mt) @[^\s:]+ ?:? ?/u
/** “@station: …”: the same as a quotation. */
const QUOTED = /^["“«] ?@[^\s:]+ ?:? ?/u
const VIA = / ?\(?via @[^\s)]+\)?$/u
/** Each relay of one post gets a short link of its own. */
const LINK = /https?:\/\/\S+/gu
const CLOSING = / ?["”»]$/u
const SPACES = /\s+/gu

/** What a post says, and whether it says itself that the words are somebody else's. */
export interface MentionWords {
  /** Two posts of one key say the same words; '' for a post without words. */
  readonly key: string
  readonly isMarked: boolean
}

/**
 * The words of a post without what makes them a relay: "RT @station : Bravo !", "“@station: Bravo !”" and "Bravo !"
 * share one key (M7).
 */
export function wordsOf(text: string): MentionWords {
  let words = foldText(text.replace(LINK, ' '))
  let isMarked = false
  for (const sign of [QUOTED, RELAYED, VIA]) {
    // A relay of a relay bears the sign more than once; each round takes one off.
    for (let left = words.replace(sign, ''); left !== words; left = words.replace(sign, '')) {
      words = left
      isMarked = true
    }
  }
  return { key: (isMarked ? words.replace(CLOSING, '') : words).replace(SPACES, ' ').trim(), isMarked }
}
