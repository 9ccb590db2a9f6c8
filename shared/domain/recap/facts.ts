import type { IndicatorUnit, IndicatorValue } from '../results/indicator.ts'
import type { PlainDate } from '../values/moment.ts'
import type { DraftSentence, Fact, FactOrigin, FactValue } from './rex.ts'
import type { SentenceKey } from './sentence-keys.ts'

/** A sentence of the draft. Each fact goes into the placeholder of its name in `params`. */
export function sentence(
  key: SentenceKey,
  params: Readonly<Record<string, Fact>> = {},
  more: Partial<Pick<DraftSentence, 'count' | 'refusal'>> = {},
): DraftSentence {
  return { key, params, count: null, refusal: null, ...more }
}

/** A fact by its name within the part. */
export function fact(name: string, value: FactValue, origin: FactOrigin): Fact {
  return { name, value, origin }
}

/** A number as a fact's value. */
export function numberValue(value: number, unit: IndicatorUnit | null = null, approximate = false): FactValue {
  return { kind: 'number', value, unit, approximate }
}

/** A text as a fact's value. */
export function textValue(text: string): FactValue {
  return { kind: 'text', text }
}

/** A date as a fact's value; approximate ones print as "≈". */
export function dateValue(date: PlainDate, approximate = false): FactValue {
  return { kind: 'date', date, approximate }
}

/** The value of a computed indicator as a fact that leads to it. */
export function indicatorFact(indicator: IndicatorValue, value: number): Fact {
  return fact(indicator.id, numberValue(value, indicator.unit, indicator.approximate), originOf(indicator))
}

/** A fact that belongs to an indicator, such as its n or its median. */
export function indicatorDetail(indicator: IndicatorValue, detail: string, value: FactValue): Fact {
  return fact(`${indicator.id}.${detail}`, value, originOf(indicator))
}

/** A fact taken from a record of the plan. */
export function recordFact(table: string, id: string, field: string, value: FactValue): Fact {
  return fact(`${id}.${field}`, value, { kind: 'record', table, id })
}

/** A fact that counts records. */
export function countFact(of: string, value: number): Fact {
  return fact(of, numberValue(value), { kind: 'count', of })
}

function originOf(indicator: IndicatorValue): FactOrigin {
  return { kind: 'indicator', indicator: indicator.id }
}
