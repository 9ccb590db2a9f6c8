import { foldText } from '../../lib/fold-text.ts'

/** What an item's words say about a target: the same title, something in common, nothing at all, or another matter. */
export type TitleEvidence = 'same' | 'some' | 'none' | 'against'

/** What a target can be recognised by: the words of its title, and all words about it (people, place, format). */
export interface TargetWords {
  readonly title: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

const NOT_A_WORD = /[^\p{L}\p{N}]+/gu
/** Hashtags, mentions and links say which campaign, not which stream. */
const MARKERS = /(?:#|@|https?:\/\/)\S+/gu
/** Words that stand in any title, French and English, three letters and more. */
const EMPTY_WORDS = new Set(
  (
    'avec dans des les une pour sur par chez est sont nous vous notre votre nos vos qui que aux ses leur leurs tout ' +
    'the and with for from our your are this that live direct replay video stream streaming periscope jour day ' +
    'aujourd hui today maintenant now sans chez ici cette ces'
  ).split(' '),
)
const SAME_SHARE = 0.6
const NO_WORDS: ReadonlySet<string> = new Set()

/**
 * The telling words of some texts: folded, without hashtags, links, short and empty words, and without those that
 * `common` names.
 */
export function wordsOf(texts: readonly string[], common: ReadonlySet<string> = NO_WORDS): ReadonlySet<string> {
  return new Set(texts.flatMap(tellingWords).filter((word) => !common.has(word)))
}

/** The same titles and names are read for every target and every post, and again after each edit. */
const readTexts = new Map<string, readonly string[]>()
const MOST_TEXTS = 20_000
const LONGEST_KEPT = 300

function tellingWords(text: string): readonly string[] {
  const known = readTexts.get(text)
  if (known !== undefined) return known
  const words = foldText(text).replace(MARKERS, ' ').replace(NOT_A_WORD, ' ').split(' ')
  const telling = words.filter((word) => word.length > 2 && !EMPTY_WORDS.has(word))
  if (readTexts.size >= MOST_TEXTS) readTexts.clear()
  if (text.length <= LONGEST_KEPT) readTexts.set(text, telling)
  return telling
}

/**
 * A title as it is compared whole: folded, without hashtags, mentions, links and marks. Of a day with "Bonjour depuis le
 * toit" and "On ferme le toit", in which only one word is telling, the whole title still tells one from the other.
 */
export function plainTitle(text: string): string {
  return foldText(text).replace(MARKERS, ' ').replace(NOT_A_WORD, ' ').trim()
}

/**
 * Words that stand in so many titles of one day ("Dans les coulisses : …") that they tell none from another: in three
 * of them at least and in more than one of ten.
 */
export function commonWordsOf(titles: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const title of titles) for (const word of wordsOf([title])) counts.set(word, (counts.get(word) ?? 0) + 1)
  const limit = Math.max(2, titles.length / 10)
  return new Set([...counts].filter(([, count]) => count > limit).map(([word]) => word))
}

/** Weighs the words of an item against a target's. Without words on either side nothing is said. */
export function titleEvidence(item: ReadonlySet<string>, target: TargetWords): TitleEvidence {
  if (item.size === 0 || target.all.size === 0) return 'none'
  if (titleShare(item, target) >= SAME_SHARE) return 'same'
  for (const word of item) if (target.all.has(word)) return 'some'
  return 'against'
}

/** How much of the target's title the item repeats, 0 to 1; 0 for a title without telling words. */
export function titleShare(item: ReadonlySet<string>, target: TargetWords): number {
  return target.title.size === 0 ? 0 : commonOf(item, target.title) / target.title.size
}

/** How much of the item's words is about the target, 0 to 1: a title that adds other matter is another stream. */
export function coveredShare(item: ReadonlySet<string>, target: TargetWords): number {
  return item.size === 0 ? 0 : commonOf(item, target.all) / item.size
}

function commonOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0
  for (const word of left) if (right.has(word)) common += 1
  return common
}
