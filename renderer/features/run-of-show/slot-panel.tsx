import { Trash2, TriangleAlert, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { Conflict } from '../../../shared/domain/schedule/conflict.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CancelSlot } from './cancel-slot.tsx'
import { conflictWords } from './conflict-words.view.ts'
import { SlotFields } from './slot-fields.tsx'
import { offeredTimes } from './slot-form.view.ts'
import css from './slot-panel.module.css'

export interface SlotPanelProps {
  readonly plan: Plan
  readonly slot: Slot
  /** Just added: its title is chosen, to be typed over. */
  readonly isNew: boolean
  readonly conflicts: readonly Conflict[]
  readonly onMove: (minute: number) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** The chosen slot: what is wrong with it and where it would fit, then everything about it, edited in place. */
export function SlotPanel({ plan, slot, isNew, conflicts, onMove, onRemove, onClose }: SlotPanelProps) {
  const translate = useTranslate()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isNew) return
    const title = panel.current?.querySelector('input')
    title?.focus()
    title?.select()
  }, [isNew])
  const troubles = conflictWords(plan, slot, conflicts, translate)
  const offers = offeredTimes(plan, slot, troubles.length > 0)
  return (
    <div className={css['panel']} ref={panel}>
      <div className={css['head']}>
        <h2>{slot.title}</h2>
        <IconButton icon={X} size="small" label={translate('runOfShow.closePanel')} onPress={onClose} />
      </div>
      {slot.state.kind !== 'planned' && (
        <Notice look="info">
          {translate(`runOfShow.${slot.state.kind}`)}
          {slot.state.reason !== '' && ` ${translate('runOfShow.reasonGiven', { reason: slot.state.reason })}`}
        </Notice>
      )}
      {troubles.length > 0 && (
        <ul className={css['troubles']}>
          {troubles.map((trouble) => (
            <li key={trouble}>
              <TriangleAlert size={16} aria-hidden />
              <span>{trouble}</span>
            </li>
          ))}
        </ul>
      )}
      <Offers slot={slot} offers={offers} isTroubled={troubles.length > 0} onMove={onMove} />
      <SlotFields plan={plan} slot={slot} />
      <div className={css['foot']}>
        <CancelSlot slot={slot} />
        <Button size="small" look="quiet" icon={Trash2} onPress={onRemove}>{translate('runOfShow.removeSlot')}</Button>
      </div>
    </div>
  )
}

/** "Move to 15:00", "15:24": the nearest times at which nothing clashes. */
function Offers({ slot, offers, isTroubled, onMove }: {
  readonly slot: Slot
  readonly offers: readonly number[]
  readonly isTroubled: boolean
  readonly onMove: (minute: number) => void
}) {
  const translate = useTranslate()
  const isWaiting = slot.startMinute === null && slot.state.kind === 'planned'
  if (offers.length === 0) return isTroubled || isWaiting ? <p className={css['faint']}>{translate('runOfShow.noFreeTime')}</p> : null
  return (
    <div className={css['offers']}>
      {offers.map((minute, index) => {
        const time = formatTime(minute)
        const words = isWaiting ? translate('runOfShow.placeAt', { time }) : translate('runOfShow.moveTo', { time })
        return <Button key={minute} name={words} onPress={() => { onMove(minute) }}>{index === 0 ? words : time}</Button>
      })}
    </div>
  )
}
