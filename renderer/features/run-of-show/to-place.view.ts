import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import type { MinuteWindow } from '../../../shared/domain/values/moment.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'
import { namesOf } from './account-label.ts'
import { wishOf } from './propose-times.ts'

/** A slot that waits for a time: who, and when they would like it. */
export interface WaitingSlot {
  readonly id: Slot['id']
  readonly who: string
  readonly wish: string
  readonly title: string
}

/** The planned slots without a start, in the order in which they were made. */
export function waitingSlots(plan: Plan): readonly Slot[] {
  return rowsOf(plan.slots).filter((slot) => slot.startMinute === null && slot.state.kind === 'planned')
}

/** The tray under the grid: "Columnist H · after 17:00". */
export function toPlace(plan: Plan, translate: Translate): readonly WaitingSlot[] {
  return waitingSlots(plan).map((slot) => ({
    id: slot.id,
    title: slot.title,
    who: namesOf(plan, slot.participants) || slot.title,
    wish: wishWords(plan, slot, translate),
  }))
}

function wishWords(plan: Plan, slot: Slot, translate: Translate): string {
  const wish = wishOf(plan, slot)
  const { windowFrom, windowTo } = campaignOf(plan)
  if (wish.length > 0) return wish.map((window) => windowWords(window, windowFrom, windowTo, translate)).join(', ')
  const written = slot.participants.map((id) => rowOf(plan.participants, id)?.wishedTime ?? '').find((text) => text !== '')
  return written ?? translate('runOfShow.wish.any')
}

function windowWords({ from, to }: MinuteWindow, first: number, last: number, translate: Translate): string {
  if (from <= first && to >= last) return translate('runOfShow.wish.any')
  if (to >= last) return translate('runOfShow.wish.after', { time: formatTime(from) })
  if (from <= first) return translate('runOfShow.wish.before', { time: formatTime(to) })
  return `${formatTime(from)}–${formatTime(to)}`
}
