import { rowsOf } from '../../lib/table.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlainDate } from '../values/moment.ts'
import { draftMethod } from './draft-method.ts'
import { draftNext } from './draft-next.ts'
import { draftObjectives } from './draft-objectives.ts'
import { draftResults } from './draft-results.ts'
import { RECAP_PARTS, type RecapPart } from './recap-text.ts'
import type { Recap } from './recap.ts'
import type { DraftSentence, RexPart } from './rex.ts'
import { staleFacts } from './stale-facts.ts'
import { tenseOf, type Tense } from './tense.ts'

/** What the four parts are drafted from. */
export type RexEvidence = Pick<
  Recap,
  'indicators' | 'refusedRatios' | 'objectives' | 'tasks' | 'channels' | 'learnings'
>

/**
 * The four parts in their order: the draft, and beside it her own text where she edited it, with the facts that have
 * changed since (X1). Her text is never rewritten.
 *
 * @param today the date on the campaign's clock: a draft read before J tells what is to come
 */
export function rexParts(plan: Plan, evidence: RexEvidence, today: PlainDate): readonly RexPart[] {
  const tense = tenseOf(campaignOf(plan).day, today)
  return RECAP_PARTS.map((part) => {
    const sentences = draftPart(plan, evidence, part, tense)
    const edited = rowsOf(plan.recapTexts).find((text) => text.part === part)
    if (edited === undefined) return { part, sentences, edited: null }
    return { part, sentences, edited: { text: edited.text, stale: staleFacts(edited.basedOn, sentences) } }
  })
}

function draftPart(plan: Plan, evidence: RexEvidence, part: RecapPart, tense: Tense): readonly DraftSentence[] {
  switch (part) {
    case 'objectives':
      return draftObjectives(campaignOf(plan), evidence.objectives, tense)
    case 'method':
      return draftMethod(plan, evidence, tense)
    case 'results':
      return draftResults(plan, evidence.indicators, evidence.refusedRatios)
    case 'next':
      return draftNext(plan, evidence.learnings)
  }
}
