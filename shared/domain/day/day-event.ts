import { z } from 'zod'
import { accountId, participantId, type AccountId, type ParticipantId } from '../values/id-schema.ts'

/** What the board notes by itself. `withdrawn`: a stream that did not take place after all; `resumed`: an end that was none. */
export const DAY_WORDS = ['started', 'ended', 'resumed', 'withdrawn', 'cancelled', 'replaced', 'restored'] as const
export type DayWord = (typeof DAY_WORDS)[number]

/**
 * What a line of the board says, without a language, and as things stood when it was written: what is corrected later
 * leaves it as it is. People are named by their ids, so that a person who is forgotten is forgotten here too.
 */
export interface DayEvent {
  readonly word: DayWord
  readonly title: string
  /** Who streamed; of a slot that was replaced, who takes over. */
  readonly participants: readonly ParticipantId[]
  readonly account: AccountId | null
  /** Words of hers: why it was cancelled or replaced. */
  readonly reason: string
}

/** Far below what a text of the log can hold (32,767 characters), whatever a sheet once gave as a title. */
const MOST_LETTERS = 500
const MOST_PEOPLE = 100

const factsSchema = z.strictObject({
  title: z.string(),
  participants: z.array(participantId).readonly(),
  account: accountId.nullable(),
  reason: z.string(),
})

/** The text of the log's line: the word, then its facts. Very long titles and crowds are cut, for it must fit a line. */
export function eventText({ word, title, participants, account, reason }: DayEvent): string {
  const facts = { title: start(title), participants: participants.slice(0, MOST_PEOPLE), account, reason: start(reason) }
  return `${word} ${JSON.stringify(facts)}`
}

/** What a line of kind `event` says; lines of the first version are the word alone. `null` for any other text. */
export function readEvent(text: string): DayEvent | null {
  const [first = ''] = text.split(' ', 1)
  // The first version's word for a stream that was withdrawn.
  const word = text === 'cancelled' ? 'withdrawn' : DAY_WORDS.find((known) => known === first)
  if (word === undefined) return null
  if (text === first) return { word, title: '', participants: [], account: null, reason: '' }
  const facts = factsSchema.safeParse(parsed(text.slice(first.length + 1)))
  return facts.success ? { word, ...facts.data } : null
}

function start(text: string): string {
  return Array.from(text).slice(0, MOST_LETTERS).join('')
}

/** Text that is no JSON is an expected answer: a line may say anything. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (trouble) {
    if (trouble instanceof SyntaxError) return null
    throw trouble
  }
}
