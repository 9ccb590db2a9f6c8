import { useState } from 'react'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import { formatDuration, formatTime } from '../../../shared/i18n/format.ts'
import { minuteOf } from '../../../shared/sheets/values/parse-time.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { typedLength } from './slot-form.view.ts'

export interface SlotTimeFieldsProps {
  readonly slot: Slot
  readonly onMove: (startMinute: number | null) => unknown
  readonly onLast: (durationSeconds: number) => unknown
}

/** When a slot starts and how long it lasts, typed as people write it. An empty start puts it back among those to place. */
export function SlotTimeFields({ slot, onMove, onLast }: SlotTimeFieldsProps) {
  const translate = useTranslate()
  const [wrong, setWrong] = useState<{ readonly start?: string; readonly length?: string }>({})
  const move = (text: string): unknown => {
    const minute = text.trim() === '' ? null : minuteOf(text)
    const isUnread = minute === null && text.trim() !== ''
    setWrong(isUnread ? { ...wrong, start: translate('runOfShow.notATime') } : {})
    return isUnread ? undefined : onMove(minute)
  }
  const last = (text: string): unknown => {
    const seconds = typedLength(text)
    setWrong(seconds === null ? { ...wrong, length: translate('runOfShow.notALength') } : {})
    return seconds === null ? undefined : onLast(seconds)
  }
  return (
    <FormRow isTight>
      <TimeField
        label={translate('runOfShow.field.starts')}
        value={slot.startMinute === null ? '' : formatTime(slot.startMinute)}
        onCommit={move}
        error={wrong.start}
      />
      <TextField
        label={translate('runOfShow.field.lasts')}
        value={formatDuration(slot.durationSeconds, translate)}
        onCommit={last}
        error={wrong.length}
      />
    </FormRow>
  )
}
