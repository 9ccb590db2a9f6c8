import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { conflictWords } from './conflict-words.view.ts'
import { gapWords } from './coverage-words.view.ts'
import type { RunOfShowView } from './run-of-show.view.ts'

/** What a slot held over the grid would make of the day. */
export interface WhatIf {
  readonly sentences: readonly string[]
  readonly hasConflict: boolean
}

/** @param trial the plan as it would be, with its view */
export function whatIf(trial: Plan, view: RunOfShowView, id: string, translate: Translate): WhatIf {
  const slot = rowOf(trial.slots, id)
  if (slot?.startMinute == null) return { sentences: [], hasConflict: false }
  const count = view.conflicts.filter((conflict) => conflict.slots.includes(slot.id)).length
  const conflicts = count === 0 ? translate('runOfShow.noConflict') : translate('runOfShow.conflicts', { count })
  const facts = { title: slot.title, time: formatTime(slot.startMinute), conflicts: lowerFirst(conflicts), gap: lowerFirst(gapWords(view.coverage, translate)) }
  return {
    sentences: [translate('runOfShow.whatIf', facts), ...conflictWords(trial, slot, view.conflicts, translate)],
    hasConflict: count > 0,
  }
}

/** A pill's words inside of a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
