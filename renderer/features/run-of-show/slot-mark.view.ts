import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import type { DayMinute } from '../../../shared/domain/values/moment.ts'
import { formatDuration, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { handleOfId, namesOf } from './account-label.ts'
import { formatLabel, formatLook, type FormatLook } from './slot-format.ts'

/** A placed slot as it is drawn, and as it is said. */
export interface SlotMark {
  readonly id: Slot['id']
  readonly title: string
  readonly minute: DayMinute
  readonly durationMinutes: number
  /** "15:13 · 2 min" */
  readonly time: string
  readonly look: FormatLook
  readonly format: string
  readonly hasConflict: boolean
  /** "cancelled" or "replaced" in words; empty while it is planned. */
  readonly state: string
  readonly name: string
}

/** What a mark is made of beside its slot. */
type Around = readonly [people: Plan['participants'], accounts: Plan['accounts'], hasConflict: boolean, translate: Translate]

/** Rows never change: while one slot of thousands is moved, the marks of all others are the ones there were. */
const marks = new WeakMap<Slot, { readonly around: Around; readonly mark: SlotMark }>()

/** The mark of a slot, or `null` while it is not placed. */
export function slotMark(plan: Plan, slot: Slot, hasConflict: boolean, translate: Translate): SlotMark | null {
  if (slot.startMinute === null) return null
  const around: Around = [plan.participants, plan.accounts, hasConflict, translate]
  const known = marks.get(slot)
  if (known?.around.every((part, index) => part === around[index]) === true) return known.mark
  const mark = makeMark(plan, slot, slot.startMinute, hasConflict, translate)
  marks.set(slot, { around, mark })
  return mark
}

function makeMark(plan: Plan, slot: Slot, startMinute: DayMinute, hasConflict: boolean, translate: Translate): SlotMark {
  const start = formatTime(startMinute)
  const duration = formatDuration(slot.durationSeconds, translate)
  const format = formatLabel(slot.format, translate)
  const state = slot.state.kind === 'planned' ? '' : translate(`runOfShow.state.${slot.state.kind}`)
  const said = [
    start, slot.title, duration, format, namesOf(plan, slot.participants), handleOfId(plan, slot.account), state,
    hasConflict ? translate('runOfShow.inConflict') : '',
  ]
  return {
    id: slot.id,
    title: slot.title,
    minute: startMinute,
    durationMinutes: slot.durationSeconds / 60,
    time: `${start} · ${duration}`,
    look: formatLook(slot.format),
    format,
    hasConflict,
    state,
    name: said.filter((part) => part !== '').join(', '),
  }
}
