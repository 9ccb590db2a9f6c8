import type { DraftSentence, Fact } from '../../../shared/domain/recap/rex.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { factText } from '../../../shared/sheets/recap/sentence-text.ts'

/** A stretch of a drafted sentence: words, or a fact as it is printed. `name` is its placeholder in the message. */
export interface SentencePiece {
  readonly text: string
  readonly fact: Fact | null
  readonly name: string
}

/** Private-use characters that mark where a fact begins and ends; taken out of the facts themselves. */
const OPEN = '\uE000'
const BETWEEN = '\uE001'
const CLOSE = '\uE002'
const MARKS = /[\uE000-\uE002]/gu
const MARKED = /\uE000([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)\uE002/gu

/**
 * A sentence of the draft cut at its facts, so that each can be underlined. Joined, the pieces are the text that the
 * workbook prints: they are made from the same message.
 */
export function sentencePieces(sentence: DraftSentence, zone: string, translate: Translate): readonly SentencePiece[] {
  const facts = Object.entries(sentence.params)
  const marked = facts.map(([name, fact]) => {
    const text = factText(fact, zone, translate).replace(MARKS, '')
    return [name, `${OPEN}${name}${BETWEEN}${text}${CLOSE}`] as const
  })
  const values = { ...Object.fromEntries(marked), ...(sentence.count === null ? {} : { count: sentence.count }) }
  // The domain gives each sentence key exactly the facts that its message names; the type cannot follow a key chosen at run time.
  const say = translate as (key: string, values: Readonly<Record<string, string | number>>) => string
  return cutAtMarks(say(sentence.key, values), sentence.params)
}

function cutAtMarks(text: string, facts: DraftSentence['params']): readonly SentencePiece[] {
  const pieces: SentencePiece[] = []
  let from = 0
  for (const found of text.matchAll(MARKED)) {
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), fact: null, name: '' })
    const name = found[1] ?? ''
    pieces.push({ text: found[2] ?? '', fact: facts[name] ?? null, name })
    from = found.index + found[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), fact: null, name: '' })
  return pieces
}
