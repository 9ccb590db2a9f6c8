import type { DraftSentence, Fact, FactValue } from '../../domain/recap/rex.ts'
import { formatDate, formatDuration, formatNumber, formatPercent, formatTime } from '../../i18n/format.ts'
import type { Translate } from '../../i18n/translate.ts'
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
      return numberText(value, translate)
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

function numberText(fact: Extract<FactValue, { kind: 'number' }>, translate: Translate): string {
  const text = measureText(fact.value, fact.unit, translate)
  if (text === null) return formatNumber(fact.value, translate, fact)
  return fact.approximate ? translate('format.approximately', { number: text }) : text
}

/** Times and shares have their own way of being written; `null` for a plain number. */
function measureText(value: number, unit: Extract<FactValue, { kind: 'number' }>['unit'], translate: Translate): string | null {
  if (unit === 'seconds') return formatDuration(value, translate)
  if (unit === 'minutes') return formatDuration(value * 60, translate)
  return unit === 'share' ? formatPercent(value, translate) : null
}
