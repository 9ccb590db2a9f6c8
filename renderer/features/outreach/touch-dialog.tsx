import { useState } from 'react'
import { TOUCH_CHANNELS, type Touch, type TouchChannel } from '../../../shared/domain/outreach/touch.ts'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PeoplePicker } from './people-picker.tsx'
import { movedTo } from './touch-lines.view.ts'

/** What the dialog is about: a new touch with these people, or one that is edited. */
export type TouchTask =
  | { readonly kind: 'new'; readonly people: readonly Participant['id'][] }
  | { readonly kind: 'edit'; readonly touch: Touch; readonly date: string | null }

interface TouchDialogProps {
  readonly task: TouchTask | null
  readonly people: readonly Participant[]
  readonly today: string
  readonly onClose: () => void
}

/** One touch with one or many people: a meeting is logged once for everybody who was there. */
export function TouchDialog({ task, ...props }: TouchDialogProps) {
  return task === null ? null : <TouchForm task={task} {...props} />
}

function TouchForm({ task, people, today, onClose }: TouchDialogProps & { readonly task: TouchTask }) {
  const translate = useTranslate()
  const run = useRun()
  const before = task.kind === 'edit' ? task.touch : null
  const [channel, setChannel] = useState<TouchChannel>(before?.channel ?? 'mail')
  const [date, setDate] = useState<string | null>(task.kind === 'edit' ? task.date : today)
  const [participants, setParticipants] = useState<readonly Participant['id'][]>(task.kind === 'edit' ? task.touch.participants : task.people)
  const [by, setBy] = useState(before?.by ?? '')
  const [text, setText] = useState(before?.text ?? '')
  const save = async (): Promise<void> => {
    if (date === null) return
    const said = { channel, participants: [...participants], by: by.trim(), text: text.trim() }
    const saved = task.kind === 'new'
      ? await run({ type: 'touch.add', fields: { ...said, at: { kind: 'date', date } } }, translate('outreach.logged', { count: participants.length }))
      : await run({ type: 'touch.edit', id: task.touch.id, changes: { ...said, at: movedTo(task.touch.at, task.date, date) } }, translate('outreach.edited'))
    if (saved.ok) onClose()
  }
  return (
    <FormDialog
      title={translate(task.kind === 'edit' ? 'outreach.editTitle' : 'outreach.logTitle')}
      isOpen
      onClose={onClose}
      submitLabel={translate('outreach.form.save')}
      canSubmit={date !== null}
      onSubmit={save}
    >
      <FormRow>
        <Select
          label={translate('outreach.form.channel')} value={channel} onChange={setChannel}
          options={TOUCH_CHANNELS.map((value) => ({ value, label: translate(`workbook.channel.${value}`) }))}
        />
        <DateField label={translate('outreach.form.date')} value={date} onChange={setDate} />
        <TextField label={translate('outreach.form.by')} value={by} onType={setBy} onCommit={setBy} />
      </FormRow>
      <PeoplePicker people={people} chosen={participants} onChange={setParticipants} />
      <TextArea label={translate('outreach.form.text')} value={text} onType={setText} onCommit={setText} />
    </FormDialog>
  )
}
