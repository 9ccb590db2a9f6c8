import type { DraftSentence, Fact } from '../../domain/recap/rex.ts'
import { formatDate, formatTime } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'
import { valueText } from '../value-text.ts'
import { momentLabel, platformLabel } from './labels.ts'

/** A sentence of the draft in words: its message with the facts written as the language writes them. */
export function sentenceText(sentence: DraftSentence, zone: string, translate: Translate): string {
  const facts = Object.entries(sentence.params).map(([name, fact]) => [name, factText(fact, zone, translate)] as const)
  const values = { ...Object.fromEntries(facts), ...(sentence.count === null ? {} : { count: sentence.count }) }
  // The domain gives each sentence key exactly the facts that its message names; the type cannot follow a key chosen at run time.
  const say = translate as (key: string, values: Readonly<Record<string, string | number>>) => string
  return say(sentence.key, values)
}

/** One fact in words: `27 000`, `≈ 100`, `jeudi 23 avril 2015`, `09:00`. */
export function factText({ value }: Fact, zone: string, translate: Translate): string {
  switch (value.kind) {
    case 'number':
      return valueText(value.value, value.unit, value.approximate, translate)
    case 'date': {
      const date = formatDate(value.date, translate)
      return value.approximate ? translate('format.approximately', { number: date }) : date
    }
    case 'minute':
      return formatTime(value.minute)
    case 'moment':
      return momentLabel(value.moment, zone, translate)
    case 'text':
      return value.text
    case 'texts':
      return new Intl.ListFormat(translate.language, { type: 'conjunction' }).format(value.texts)
    case 'platform':
      return platformLabel(value.platform, translate)
  }
}
