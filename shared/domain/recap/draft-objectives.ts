import type { Campaign } from '../campaign/campaign.ts'
import type { IndicatorUnit } from '../results/indicator.ts'
import { dateValue, numberValue, recordFact, sentence, textValue } from './facts.ts'
import type { ObjectiveRow } from './recap-rows.ts'
import type { DraftSentence } from './rex.ts'
import type { SentenceKey } from './sentence-keys.ts'

/** The first part: what the campaign was for, and how each objective ended, with its figure. */
export function draftObjectives(campaign: Campaign, objectives: readonly ObjectiveRow[]): readonly DraftSentence[] {
  const about = (field: 'brief' | 'constraint'): readonly DraftSentence[] =>
    campaign[field] === ''
      ? []
      : [sentence(`rex.objectives.${field}`, { text: recordFact('campaign', campaign.id, field, textValue(campaign[field])) })]
  return [
    head(campaign),
    ...about('brief'),
    ...(objectives.length === 0 ? [sentence('rex.objectives.none')] : objectives.flatMap(objectiveSentences)),
    ...about('constraint'),
  ]
}

function head(campaign: Campaign): DraftSentence {
  const { id, name, day, hashtags } = campaign
  const params = {
    name: recordFact('campaign', id, 'name', textValue(name)),
    day: recordFact('campaign', id, 'day', dateValue(day)),
  }
  if (hashtags.length === 0) return sentence('rex.objectives.headPlain', params)
  const texts = { kind: 'texts', texts: hashtags } as const
  return sentence('rex.objectives.head', { ...params, hashtags: recordFact('campaign', id, 'hashtags', texts) })
}

const SAID: Readonly<Record<ObjectiveRow['verdict'], SentenceKey>> = {
  reached: 'rex.objectives.saidReached',
  partly: 'rex.objectives.saidPartly',
  notReached: 'rex.objectives.saidNotReached',
  notMeasured: 'rex.objectives.notMeasured',
}

function objectiveSentences(row: ObjectiveRow): readonly DraftSentence[] {
  const { objective } = row
  const of = (field: string, value: Parameters<typeof recordFact>[3]) => recordFact('objectives', objective.id, field, value)
  const comment = of('comment', textValue(objective.comment))
  return [verdictSentence(row), ...(objective.comment === '' ? [] : [sentence('rex.objectives.comment', { text: comment })])]
}

function verdictSentence({ objective, verdict, value, indicator, figure }: ObjectiveRow): DraftSentence {
  const text = recordFact('objectives', objective.id, 'text', textValue(objective.text))
  if (verdict === 'notMeasured' || value === null || objective.target === null) {
    return sentence(SAID[verdict], { objective: text })
  }
  const unit: IndicatorUnit | null = indicator?.unit ?? null
  const isApproximate = indicator?.approximate ?? figure?.approximate ?? false
  const origin =
    indicator !== null
      ? ({ kind: 'indicator', indicator: indicator.id } as const)
      : ({ kind: 'figure', figure: figure?.id ?? '' } as const)
  return sentence(`rex.objectives.${verdict}`, {
    objective: text,
    value: { name: `${objective.id}.value`, value: numberValue(value, unit, isApproximate), origin },
    target: recordFact('objectives', objective.id, 'target', numberValue(objective.target, unit)),
  })
}
