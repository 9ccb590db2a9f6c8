import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import { dateValue, fact, numberValue, recordFact, sentence, textValue } from './facts.ts'
import type { LearningRow } from './recap-rows.ts'
import type { DraftSentence } from './rex.ts'

/** The fourth part: what was learned, with the number of streams it rests on, and what comes next. */
export function draftNext(plan: Plan, learnings: readonly LearningRow[]): readonly DraftSentence[] {
  const steps = rowsOf(plan.nextSteps).map(({ id, text, due, when }) => {
    const step = recordFact('nextSteps', id, 'text', textValue(text))
    if (due !== null) return sentence('rex.next.stepDue', { step, due: recordFact('nextSteps', id, 'due', dateValue(due)) })
    if (when !== '') return sentence('rex.next.stepWhen', { step, when: recordFact('nextSteps', id, 'when', textValue(when)) })
    return sentence('rex.next.step', { step })
  })
  return [...learnings.map(learningSentence), ...(steps.length === 0 ? [sentence('rex.next.none')] : steps)]
}

function learningSentence({ learning, n, tooFew }: LearningRow): DraftSentence {
  const text = recordFact('learnings', learning.id, 'text', textValue(learning.text))
  const origin = { kind: 'record', table: 'learnings', id: learning.id } as const
  const params = { learning: text, n: fact(`${learning.id}.n`, numberValue(n, 'streams'), origin) }
  return sentence(tooFew ? 'rex.next.learningTooFew' : 'rex.next.learning', params, { count: n })
}
