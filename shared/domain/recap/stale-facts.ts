import { clockOfMinute } from '../../lib/clock-text.ts'
import type { RecapText } from './recap-text.ts'
import type { DraftSentence, FactValue, StaleFact } from './rex.ts'

/** The facts of a draft by name, as an edited text remembers them (`basedOn`). */
export function factsOf(sentences: readonly DraftSentence[]): RecapText['basedOn'] {
  const facts = sentences.flatMap(({ params }) => Object.values(params))
  const byName = new Map(facts.map(({ name, value }) => [name, factText(value)]))
  return [...byName].map(([fact, value]) => ({ fact, value }))
}

/**
 * The facts that are no longer what they were when she edited the text (X1): changed, or gone. A new fact makes no text
 * wrong, so it is not told.
 */
export function staleFacts(basedOn: RecapText['basedOn'], sentences: readonly DraftSentence[]): readonly StaleFact[] {
  const now = new Map(factsOf(sentences).map(({ fact, value }) => [fact, value]))
  return basedOn
    .filter(({ fact, value }) => now.get(fact) !== value)
    .map(({ fact, value }) => ({ fact, was: value, is: now.get(fact) ?? null }))
}

/** A fact's value in a form that is the same in every language and every run. */
function factText(value: FactValue): string {
  switch (value.kind) {
    case 'number':
      // Beyond nine digits two computations of the same quotient may differ.
      return `${value.approximate ? '≈ ' : ''}${String(Number(value.value.toPrecision(9)))}`
    case 'date':
      return `${value.approximate ? '≈ ' : ''}${value.date}`
    case 'minute':
      return clockOfMinute(value.minute)
    case 'moment':
      return value.moment.kind === 'instant' ? value.moment.instant : value.moment.kind === 'date' ? value.moment.date : value.moment.local
    case 'text':
      return value.text
    case 'texts':
      return value.texts.join(', ')
    case 'platform':
      return value.platform ?? ''
  }
}
