import { Ban, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './slot-panel.module.css'

/** Cancels a slot, asking why in the same place; or plans a cancelled one again. */
export function CancelSlot({ slot }: { readonly slot: Slot }) {
  const translate = useTranslate()
  const run = useRun()
  // Once answered, the button that comes in the place of the question takes the focus over.
  const [question, setQuestion] = useState<'notAsked' | 'asked' | 'answered'>('notAsked')
  if (slot.state.kind !== 'planned') {
    return (
      <Button size="small" icon={RotateCcw} autoFocus={question === 'answered'} onPress={() => run({ type: 'schedule.restoreSlot', slot: slot.id })}>
        {translate('runOfShow.restoreSlot')}
      </Button>
    )
  }
  if (question === 'asked') {
    return (
      <Reason
        onCancel={async (reason) => {
          if ((await run({ type: 'schedule.cancelSlot', slot: slot.id, reason: reason.trim() })).ok) setQuestion('answered')
        }}
        onKeep={() => { setQuestion('answered') }}
      />
    )
  }
  return (
    <Button size="small" icon={Ban} autoFocus={question === 'answered'} onPress={() => { setQuestion('asked') }}>{translate('runOfShow.cancelSlot')}</Button>
  )
}

interface ReasonProps {
  readonly onCancel: (reason: string) => unknown
  readonly onKeep: () => void
}

function Reason({ onCancel, onKeep }: ReasonProps) {
  const translate = useTranslate()
  const [reason, setReason] = useState('')
  const form = useRef<HTMLFormElement>(null)
  // At the foot of a panel that scrolls: its buttons are seen too.
  useEffect(() => { form.current?.scrollIntoView({ block: 'nearest' }) }, [])
  return (
    <form
      ref={form}
      className={css['reason']}
      onSubmit={(event) => {
        event.preventDefault()
        onCancel(reason)
      }}
      onKeyDown={(event) => { if (event.key === 'Escape') onKeep() }}
    >
      <TextField label={translate('runOfShow.cancelReason')} value={reason} onType={setReason} onCommit={() => null} autoFocus />
      <div className={css['offers']}>
        <Button size="small" look="primary" icon={Ban} type="submit">{translate('runOfShow.cancelSlot')}</Button>
        <Button size="small" look="quiet" onPress={onKeep}>{translate('runOfShow.keepSlot')}</Button>
      </div>
    </form>
  )
}
