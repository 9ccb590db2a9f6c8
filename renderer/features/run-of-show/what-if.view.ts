import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import { formatDuration, formatTime } from '../../../shared/i18n/format.ts'
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

/** A slot held over the grid, between the plan as it is and as it would be. */
export interface Trial {
  readonly before: Plan
  readonly after: Plan
  /** The view of the plan as it would be. */
  readonly view: RunOfShowView
  readonly slot: SlotId
  /** The row that it is held over, by its title; `null` in its own. */
  readonly over: string | null
}

/** Where a slot is held, what that would make of the coverage, and what would clash. */
export function whatIf({ before, after, view, slot: id, over }: Trial, translate: Translate): WhatIf {
  const slot = rowOf(after.slots, id)
  if (slot?.startMinute == null) return { sentences: [], hasConflict: false }
  const isResized = rowOf(before.slots, id)?.durationSeconds !== slot.durationSeconds
  const count = view.conflicts.filter((conflict) => conflict.slots.includes(slot.id)).length
  const conflicts = count === 0 ? translate('runOfShow.noConflict') : translate('runOfShow.conflicts', { count })
  const place = [formatTime(slot.startMinute), isResized ? formatDuration(slot.durationSeconds, translate) : '', over ?? ''].filter((part) => part !== '')
  const facts = { title: slot.title, time: place.join(', '), conflicts: lowerFirst(conflicts), gap: lowerFirst(gapWords(view.coverage, translate)) }
  return {
    sentences: [translate('runOfShow.whatIf', facts), ...conflictWords(after, slot, view.conflicts, translate)],
    hasConflict: count > 0,
  }
}

/** A pill's words inside of a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
