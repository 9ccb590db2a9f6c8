import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { Conflict } from '../../../shared/domain/schedule/conflict.ts'
import { pauseBefore } from '../../../shared/domain/schedule/find-conflicts.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import { assertNever } from '../../../shared/lib/assert-never.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { handleOfId } from './account-label.ts'

/** The conflicts of one slot as sentences, told from its own side: "Starts 1 min after “Mixing desk” on @station…" */
export function conflictWords(plan: Plan, slot: Slot, conflicts: readonly Conflict[], translate: Translate): readonly string[] {
  const sentences = conflicts
    .filter((conflict) => conflict.slots.includes(slot.id))
    .map((conflict) => sentenceOf(plan, slot, conflict, translate))
  return [...new Set(sentences)]
}

function sentenceOf(plan: Plan, slot: Slot, conflict: Conflict, translate: Translate): string {
  const other = rowOf(plan.slots, conflict.slots.find((id) => id !== slot.id) ?? '')
  const person = conflict.participant === null ? undefined : rowOf(plan.participants, conflict.participant)
  const who = person === undefined ? '' : printName(person)
  const from = formatTime(conflict.from)
  switch (conflict.kind) {
    case 'account':
    case 'handOver':
      return other === undefined ? '' : accountSentence(plan, slot, other, translate)
    case 'person':
      return translate('runOfShow.conflict.person', { person: who, other: other?.title ?? '', time: formatTime(other?.startMinute ?? 0) })
    case 'unavailable': {
      const free = (person?.availability ?? []).map((window) => `${formatTime(window.from)}–${formatTime(window.to)}`).join(', ')
      return translate('runOfShow.conflict.unavailable', { person: who, time: from, free })
    }
    case 'onAir': {
      // The whole block, which tells more than the part of it that the slot takes.
      const block = person?.onAir.find((window) => window.from <= conflict.from && conflict.from < window.to) ?? conflict
      return translate('runOfShow.conflict.onAir', { person: who, from: formatTime(block.from), to: formatTime(block.to) })
    }
    default:
      return assertNever(conflict.kind)
  }
}

function accountSentence(plan: Plan, slot: Slot, other: Slot, translate: Translate): string {
  const account = slot.account === null ? undefined : rowOf(plan.accounts, slot.account)
  const between = (slot.startMinute ?? 0) - (other.startMinute ?? 0)
  const later = between < 0 ? other : slot
  const pause = account === undefined ? 0 : Math.ceil(pauseBefore(account, later) / 60)
  const values = { other: other.title, account: handleOfId(plan, slot.account), minutes: Math.abs(between), pause }
  if (between === 0) return translate('runOfShow.conflict.together', values)
  return translate(between > 0 ? 'runOfShow.conflict.after' : 'runOfShow.conflict.before', values)
}
