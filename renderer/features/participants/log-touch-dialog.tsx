import { useState } from 'react'
import { TOUCH_CHANNELS, type TouchChannel } from '../../../shared/domain/outreach/touch.ts'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { useRun } from '../../actions/use-run.ts'
import { useToday } from '../../actions/use-today.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'

interface LogTouchProps {
  /** Whom it is about; nobody closes the dialog. */
  readonly people: readonly Participant['id'][]
  readonly onClose: () => void
}

/** One touch (a mail, a meeting) with everybody chosen; who was to contact becomes contacted. */
export function LogTouchDialog(props: LogTouchProps) {
  return props.people.length === 0 ? null : <LogTouchForm {...props} />
}

function LogTouchForm({ people, onClose }: LogTouchProps) {
  const translate = useTranslate()
  const run = useRun()
  const today = useToday()
  const [channel, setChannel] = useState<TouchChannel>('mail')
  const [date, setDate] = useState<string | null>(today)
  const [text, setText] = useState('')
  const save = async (): Promise<void> => {
    if (date === null) return
    const fields = { channel, at: { kind: 'date', date }, participants: [...people], text: text.trim() } as const
    const logged = await run({ type: 'touch.add', fields }, translate('participants.touchLogged', { count: people.length }))
    if (logged.ok) onClose()
  }
  return (
    <FormDialog
      title={translate('participants.touchTitle', { count: people.length })}
      isOpen
      onClose={onClose}
      submitLabel={translate('participants.touch.save')}
      canSubmit={date !== null}
      onSubmit={save}
    >
      <FormRow>
        <Select
          label={translate('participants.touch.channel')} value={channel} onChange={setChannel}
          options={TOUCH_CHANNELS.map((value) => ({ value, label: translate(`workbook.channel.${value}`) }))}
        />
        <DateField label={translate('participants.touch.date')} value={date} onChange={setDate} />
      </FormRow>
      <TextArea label={translate('participants.touch.text')} value={text} onType={setText} onCommit={setText} />
    </FormDialog>
  )
}
