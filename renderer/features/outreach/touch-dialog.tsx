import { useState } from 'react'
import type { Touch } from '../../../shared/domain/outreach/touch.ts'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTouchForm } from '../../actions/use-touch-form.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TouchFields } from '../../ui/touch-fields.tsx'
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
  const { said, fields } = useTouchForm({ channel: before?.channel ?? 'mail', date: task.kind === 'edit' ? task.date : today, text: before?.text ?? '' })
  const [participants, setParticipants] = useState<readonly Participant['id'][]>(task.kind === 'edit' ? task.touch.participants : task.people)
  const [by, setBy] = useState(before?.by ?? '')
  const save = async (): Promise<void> => {
    if (said === null) return
    const { date, ...rest } = said
    const told = { ...rest, participants: [...participants], by: by.trim() }
    const saved = task.kind === 'new'
      ? await run({ type: 'touch.add', fields: { ...told, at: { kind: 'date', date } } }, translate('outreach.logged', { count: participants.length }))
      : await run({ type: 'touch.edit', id: task.touch.id, changes: { ...told, at: movedTo(task.touch.at, task.date, date) } }, translate('outreach.edited'))
    if (saved.ok) onClose()
  }
  return (
    <FormDialog
      title={translate(task.kind === 'edit' ? 'outreach.editTitle' : 'outreach.logTitle')}
      isOpen
      onClose={onClose}
      submitLabel={translate('outreach.form.save')}
      canSubmit={said !== null}
      onSubmit={save}
    >
      <TouchFields {...fields} beside={<TextField label={translate('outreach.form.by')} value={by} onType={setBy} onCommit={setBy} />}>
        <PeoplePicker people={people} chosen={participants} onChange={setParticipants} />
      </TouchFields>
    </FormDialog>
  )
}
