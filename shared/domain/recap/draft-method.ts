import { rowsOf } from '../../lib/table.ts'
import type { Campaign, Decision } from '../campaign/campaign.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { IndicatorValue } from '../results/indicator.ts'
import {
  countFact, dateValue, fact, indicatorDetail, indicatorFact, numberValue, recordFact, sentence, textValue,
} from './facts.ts'
import type { ChannelRow, TaskRow } from './recap-rows.ts'
import type { DraftSentence } from './rex.ts'
import type { Tense } from './tense.ts'

/** What the method is told from. */
export interface MethodEvidence {
  readonly indicators: readonly IndicatorValue[]
  readonly tasks: readonly TaskRow[]
  readonly channels: readonly ChannelRow[]
}

/** The second part: how it is or was done. Nothing is said of what was not noted. */
export function draftMethod(plan: Plan, evidence: MethodEvidence, tense: Tense): readonly DraftSentence[] {
  const campaign = campaignOf(plan)
  return [
    ...decisionSentence(campaign, 'decided'),
    ...decisionSentence(campaign, 'validated'),
    ...tasksSentence(evidence.tasks),
    ...outreachSentences(plan, evidence.channels),
    ...mobilisationSentence(evidence.indicators),
    ...cannotSentence(plan, tense),
    ...relaySentences(plan),
    ...plannedSentence(campaign, evidence.indicators, tense),
  ]
}

function decisionSentence(campaign: Campaign, which: 'decided' | 'validated'): readonly DraftSentence[] {
  const decision: Decision | null = campaign[which]
  if (decision === null) return []
  const on = recordFact('campaign', campaign.id, `${which}.on`, dateValue(decision.on, decision.approximate))
  if (decision.by === '') return [sentence(`rex.method.${which}`, { on })]
  return [sentence(`rex.method.${which}By`, { on, by: recordFact('campaign', campaign.id, `${which}.by`, textValue(decision.by)) })]
}

function tasksSentence(tasks: readonly TaskRow[]): readonly DraftSentence[] {
  if (tasks.length === 0) return []
  const done = tasks.filter(({ task }) => task.doneOn !== null).length
  const params = { done: countFact('tasks.done', done), total: countFact('tasks', tasks.length) }
  return [sentence('rex.method.tasks', params, { count: done })]
}

function outreachSentences(plan: Plan, channels: readonly ChannelRow[]): readonly DraftSentence[] {
  if (channels.length === 0) return []
  const people = new Set(rowsOf(plan.touches).flatMap(({ participants }) => participants)).size
  const touches = channels.reduce((sum, channel) => sum + channel.touches, 0)
  const all = { people: countFact('touches.people', people), touches: countFact('touches', touches) }
  return [
    sentence('rex.method.touches', all, { count: touches }),
    ...channels
      .filter((row) => row.people > 0)
      .map((row) =>
        sentence(
          `rex.method.channel.${row.channel}`,
          {
            people: countFact(`touches.${row.channel}.people`, row.people),
            confirmed: countFact(`touches.${row.channel}.confirmed`, row.confirmed),
          },
          { count: row.people },
        ),
      ),
  ]
}

function mobilisationSentence(indicators: readonly IndicatorValue[]): readonly DraftSentence[] {
  const indicator = indicators.find(({ id }) => id === 'mobilisation.confirmed')
  if (indicator?.value == null || indicator.numerator === null || indicator.denominator === null) return []
  const { numerator, denominator } = indicator
  return [
    sentence(
      'rex.method.mobilisation',
      {
        confirmed: indicatorDetail(indicator, 'confirmed', numberValue(numerator)),
        asked: indicatorDetail(indicator, 'asked', numberValue(denominator)),
        share: indicatorFact(indicator, indicator.value),
      },
      { count: numerator },
    ),
  ]
}

function cannotSentence(plan: Plan, tense: Tense): readonly DraftSentence[] {
  const unable = rowsOf(plan.participants).filter(({ cannotTakePart }) => cannotTakePart !== '')
  if (unable.length === 0) return []
  const texts = [...new Set(unable.map(({ cannotTakePart }) => cannotTakePart))]
  const reasons = fact('cannot.reasons', { kind: 'texts', texts }, { kind: 'count', of: 'participants' })
  const people = countFact('cannot.people', unable.length)
  return [sentence(tense === 'past' ? 'rex.method.cannot' : 'rex.method.cannotToCome', { people, reasons }, { count: unable.length })]
}

function relaySentences(plan: Plan): readonly DraftSentence[] {
  return rowsOf(plan.relays).map((relay) => {
    const name = recordFact('relays', relay.id, 'name', textValue(relay.name))
    if (relay.kind === 'onAir') return sentence('rex.method.onAir', { name })
    if (relay.audience === null) return sentence('rex.method.relay', { name })
    const audience = numberValue(relay.audience, 'followers', relay.approximate)
    return sentence('rex.method.relayAudience', { name, audience: recordFact('relays', relay.id, 'audience', audience) })
  })
}

function plannedSentence(campaign: Campaign, indicators: readonly IndicatorValue[], tense: Tense): readonly DraftSentence[] {
  const planned = indicators.find(({ id }) => id === 'streams.planned')
  if (planned?.value == null || planned.value === 0) return []
  const minute = (field: 'windowFrom' | 'windowTo') =>
    recordFact('campaign', campaign.id, field, { kind: 'minute', minute: campaign[field] })
  return [
    sentence(
      tense === 'past' ? 'rex.method.planned' : 'rex.method.plannedToCome',
      { planned: indicatorFact(planned, planned.value), from: minute('windowFrom'), to: minute('windowTo') },
      { count: planned.value },
    ),
  ]
}
