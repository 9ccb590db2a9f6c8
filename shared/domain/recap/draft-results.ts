import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import type { IndicatorId, IndicatorValue } from '../results/indicator.ts'
import { dateValue, indicatorDetail, indicatorFact, numberValue, recordFact, sentence, textValue } from './facts.ts'
import { refusalSentences } from './draft-refusals.ts'
import { typedSentences } from './draft-typed.ts'
import type { RefusedRatio } from './recap-rows.ts'
import type { DraftSentence, Fact } from './rex.ts'
import type { SentenceKey } from './sentence-keys.ts'

/**
 * The third part: what was reached. Each figure stands with its n and its date, and leads to how it was made; figures
 * typed by hand say so; a refused ratio is a sentence without a number.
 */
export function draftResults(
  plan: Plan,
  indicators: readonly IndicatorValue[],
  refused: readonly RefusedRatio[],
): readonly DraftSentence[] {
  const about = (id: IndicatorId, build: (indicator: IndicatorValue, value: number) => DraftSentence) => {
    const indicator = indicators.find((one) => one.id === id)
    // What was typed is told by its own sentence, with the words "typed by hand".
    return indicator?.value != null && indicator.basis === 'computed' && indicator.value > 0
      ? [build(indicator, indicator.value)]
      : []
  }
  const sentences = [
    ...about('participants.live', counted('rex.results.people')),
    ...about('streams.count', counted('rex.results.streams')),
    ...about('streams.delivered', counted('rex.results.delivered')),
    ...about('duration.mean', averaged('rex.results.duration')),
    ...about('views.total', summed('rex.results.views')),
    ...about('views.mean', averaged('rex.results.viewsMean')),
    ...about('likes.total', summed('rex.results.likes')),
    ...about('comments.total', summed('rex.results.comments')),
    ...about('likes.perView', counted('rex.results.likesPerView')),
    ...typedRatioSentence(indicators),
    ...about('mentions.total', counted('rex.results.mentions')),
    ...typedSentences(plan, indicators),
    ...refusalSentences(plan, refused),
    ...trendSentences(plan),
  ]
  return sentences.length === 0 ? [sentence('rex.results.none')] : sentences
}

/** Typed likes over typed views of the same perimeter: a number, and the words that say where it comes from. */
function typedRatioSentence(indicators: readonly IndicatorValue[]): readonly DraftSentence[] {
  const ratio = indicators.find(({ id, basis }) => id === 'likes.perView' && basis === 'typed')
  return ratio?.value == null ? [] : [sentence('rex.results.likesPerViewTyped', { value: indicatorFact(ratio, ratio.value) })]
}

type Build = (indicator: IndicatorValue, value: number) => DraftSentence

const counted =
  (key: SentenceKey): Build =>
  (indicator, value) =>
    sentence(key, { value: indicatorFact(indicator, value), ...scopeOf(indicator) }, { count: value })

const summed =
  (key: SentenceKey): Build =>
  (indicator, value) =>
    sentence(
      key,
      {
        value: indicatorFact(indicator, value),
        ...scopeOf(indicator),
        ...(indicator.asOf === null ? {} : { asOf: indicatorDetail(indicator, 'asOf', dateValue(indicator.asOf)) }),
      },
      { count: value },
    )

const averaged =
  (key: SentenceKey): Build =>
  (indicator, value) =>
    sentence(key, {
      value: indicatorFact(indicator, value),
      median: medianFact(indicator, indicator.median ?? value),
      ...scopeOf(indicator),
    })

function medianFact(indicator: IndicatorValue, median: number): Fact {
  return indicatorDetail(indicator, 'median', numberValue(median, indicator.unit, indicator.approximate))
}

function scopeOf(indicator: IndicatorValue): Readonly<Record<'n' | 'of', Fact>> {
  return {
    n: indicatorDetail(indicator, 'n', numberValue(indicator.n)),
    of: indicatorDetail(indicator, 'of', numberValue(indicator.of)),
  }
}

function trendSentences(plan: Plan): readonly DraftSentence[] {
  return rowsOf(plan.trends).map(({ id, term, place, rank, from, to }) => {
    const params = {
      term: recordFact('trends', id, 'term', textValue(term)),
      place: recordFact('trends', id, 'place', textValue(place)),
      from: recordFact('trends', id, 'from', { kind: 'minute', minute: from }),
    }
    if (to === null) return sentence('rex.results.trendOpen', params)
    const closed = { ...params, to: recordFact('trends', id, 'to', { kind: 'minute', minute: to }) }
    if (rank === null) return sentence('rex.results.trend', closed)
    return sentence('rex.results.trendRank', { ...closed, rank: recordFact('trends', id, 'rank', numberValue(rank)) })
  })
}
