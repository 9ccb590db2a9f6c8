import type { Campaign } from '../campaign/campaign.ts'
import type { IndicatorUnit } from '../results/indicator.ts'
import { dateValue, numberValue, recordFact, sentence, textValue } from './facts.ts'
import type { ObjectiveRow } from './recap-rows.ts'
import type { DraftSentence } from './rex.ts'
import type { SentenceKey } from './sentence-keys.ts'
import type { Tense } from './tense.ts'

/** The first part: what the campaign is or was for, and how each objective stands or ended, with its figure. */
export function draftObjectives(
  campaign: Campaign,
  objectives: readonly ObjectiveRow[],
  tense: Tense,
): readonly DraftSentence[] {
  const about = (field: 'brief' | 'constraint'): readonly DraftSentence[] =>
    campaign[field] === ''
      ? []
      : [sentence(`rex.objectives.${field}`, { text: recordFact('campaign', campaign.id, field, textValue(campaign[field])) })]
  return [
    head(campaign, tense),
    ...about('brief'),
    ...(objectives.length === 0 ? [sentence('rex.objectives.none')] : []),
    ...objectives.flatMap((row) => objectiveSentences(row, tense)),
    ...about('constraint'),
  ]
}

const HEAD = {
  toCome: { plain: 'rex.objectives.headToComePlain', hashtags: 'rex.objectives.headToCome' },
  today: { plain: 'rex.objectives.headTodayPlain', hashtags: 'rex.objectives.headToday' },
  past: { plain: 'rex.objectives.headPlain', hashtags: 'rex.objectives.head' },
} as const satisfies Readonly<Record<Tense, Readonly<Record<'plain' | 'hashtags', SentenceKey>>>>

function head(campaign: Campaign, tense: Tense): DraftSentence {
  const { id, name, day, hashtags } = campaign
  const params = {
    name: recordFact('campaign', id, 'name', textValue(name)),
    day: recordFact('campaign', id, 'day', dateValue(day)),
  }
  if (hashtags.length === 0) return sentence(HEAD[tense].plain, params)
  const texts = { kind: 'texts', texts: hashtags } as const
  return sentence(HEAD[tense].hashtags, { ...params, hashtags: recordFact('campaign', id, 'hashtags', texts) })
}

const SAID: Readonly<Record<ObjectiveRow['verdict'], SentenceKey>> = {
  reached: 'rex.objectives.saidReached',
  partly: 'rex.objectives.saidPartly',
  notReached: 'rex.objectives.saidNotReached',
  notMeasured: 'rex.objectives.notMeasured',
}

function objectiveSentences(row: ObjectiveRow, tense: Tense): readonly DraftSentence[] {
  const { objective } = row
  const of = (field: string, value: Parameters<typeof recordFact>[3]) => recordFact('objectives', objective.id, field, value)
  const comment = of('comment', textValue(objective.comment))
  return [verdictSentence(row, tense), ...(objective.comment === '' ? [] : [sentence('rex.objectives.comment', { text: comment })])]
}

function verdictSentence({ objective, verdict, decidedBy, value, indicator, figure }: ObjectiveRow, tense: Tense): DraftSentence {
  const text = recordFact('objectives', objective.id, 'text', textValue(objective.text))
  // Until J is over a figure has not decided against an objective. What she says herself stands on any day.
  const isOpen = tense !== 'past' && decidedBy === 'figures'
  if (verdict === 'notMeasured' || value === null || objective.target === null) {
    return sentence(isOpen && verdict === 'notMeasured' ? 'rex.objectives.notMeasuredYet' : SAID[verdict], { objective: text })
  }
  const unit: IndicatorUnit | null = indicator?.unit ?? null
  const isApproximate = indicator?.approximate ?? figure?.approximate ?? false
  const origin =
    indicator !== null
      ? ({ kind: 'indicator', indicator: indicator.id } as const)
      : ({ kind: 'figure', figure: figure?.id ?? '' } as const)
  return sentence(isOpen && verdict !== 'reached' ? 'rex.objectives.notReachedYet' : `rex.objectives.${verdict}`, {
    objective: text,
    value: { name: `${objective.id}.value`, value: numberValue(value, unit, isApproximate), origin },
    target: recordFact('objectives', objective.id, 'target', numberValue(objective.target, unit)),
  })
}
