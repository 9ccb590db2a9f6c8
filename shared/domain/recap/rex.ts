import type { IndicatorId, IndicatorUnit, Refusal } from '../results/indicator.ts'
import type { Moment, PlainDate } from '../values/moment.ts'
import type { PlatformOrNone } from './recap-rows.ts'
import type { RecapPart } from './recap-text.ts'
import type { SentenceKey } from './sentence-keys.ts'

/** A value inside a sentence, not yet written in any language. */
export type FactValue =
  | { readonly kind: 'number'; readonly value: number; readonly approximate: boolean; readonly unit: IndicatorUnit | null }
  | { readonly kind: 'date'; readonly date: PlainDate; readonly approximate: boolean }
  | { readonly kind: 'minute'; readonly minute: number }
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'platform'; readonly platform: PlatformOrNone }

/** Where a fact leads when it is clicked: the indicator, the typed figure or the record it was taken from. */
export type FactOrigin =
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId }
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'record'; readonly table: string; readonly id: string }
  | { readonly kind: 'count'; readonly of: string }

/** One fact of a draft. `name` is unique within a part and stable between runs: edited texts remember it. */
export interface Fact {
  readonly name: string
  readonly value: FactValue
  readonly origin: FactOrigin
}

/**
 * A sentence of the draft: a message key and the facts that fill its `{{placeholders}}`, by placeholder. `count` chooses
 * the plural form. A refused ratio is a sentence with its `refusal` and without a number.
 */
export interface DraftSentence {
  readonly key: SentenceKey
  readonly params: Readonly<Record<string, Fact>>
  readonly count: number | null
  readonly refusal: Refusal | null
}

/** A fact that was another one when she edited the text. `is: null`: the draft no longer has it. */
export interface StaleFact {
  readonly fact: string
  readonly was: string
  readonly is: string | null
}

/** One of the four parts of the REX. When `edited` is set, her text is what is printed; `stale` asks to read it again. */
export interface RexPart {
  readonly part: RecapPart
  readonly sentences: readonly DraftSentence[]
  readonly edited: { readonly text: string; readonly stale: readonly StaleFact[] } | null
}
