import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Conflict } from '../../../shared/domain/schedule/conflict.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import { formatDuration, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { handleOfId, namesOf } from './account-label.ts'
import { conflictWords } from './conflict-words.view.ts'
import { formatLabel, formatLook, type FormatLook } from './slot-format.ts'

/** A slot as a line of the timed list. */
export interface ScheduleLine {
  readonly id: Slot['id']
  readonly time: string
  readonly lasts: string
  readonly title: string
  readonly people: string
  readonly account: string
  readonly look: FormatLook
  readonly format: string
  readonly place: string
  readonly state: string
  readonly troubles: readonly string[]
}

/** Every slot in the order of the day; those that wait for a time stand at the end. */
export function scheduleLines(plan: Plan, conflicts: readonly Conflict[], translate: Translate): readonly ScheduleLine[] {
  const ofSlot = new Map<string, Conflict[]>()
  for (const conflict of conflicts) for (const slot of conflict.slots) ofSlot.set(slot, [...(ofSlot.get(slot) ?? []), conflict])
  const when = (slot: Slot): number => slot.startMinute ?? Number.POSITIVE_INFINITY
  const inOrder = [...rowsOf(plan.slots)].sort((a, b) => (when(a) === when(b) ? (a.id < b.id ? -1 : 1) : when(a) - when(b)))
  return inOrder.map((slot) => ({
    id: slot.id,
    time: slot.startMinute === null ? translate('runOfShow.toPlace') : formatTime(slot.startMinute),
    lasts: formatDuration(slot.durationSeconds, translate),
    title: slot.title,
    people: namesOf(plan, slot.participants),
    account: handleOfId(plan, slot.account),
    look: formatLook(slot.format),
    format: formatLabel(slot.format, translate),
    place: slot.place,
    state: slot.state.kind === 'planned' ? '' : translate(`runOfShow.state.${slot.state.kind}`),
    troubles: conflictWords(plan, slot, ofSlot.get(slot.id) ?? [], translate),
  }))
}
