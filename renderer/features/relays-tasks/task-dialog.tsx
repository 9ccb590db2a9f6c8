import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { dateOfOffset } from '../../../shared/domain/values/day-offset.ts'
import { FURTHEST_DAYS, type Task } from '../../../shared/domain/campaign/task.ts'
import { formatOffset } from '../../../shared/i18n/day-offset.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  /** The campaign's day, from which the task is dated. */
  readonly day: string
  /** `null` for a new one. */
  readonly task: Task | null
  /** Where a new one is put at first: today's J−n, or the day itself where that is years away. */
  readonly offsetDays: number
  readonly onClose: () => void
}

/** A task: what, when from the day, who. */
export function TaskDialog({ day, task, offsetDays, onClose }: Props) {
  const translate = useTranslate()
  const run = useRun()
  const [fields, setFields] = useState(() => ({
    title: task?.title ?? '', offsetDays: task?.offsetDays ?? (Math.abs(offsetDays) > FURTHEST_DAYS ? 0 : offsetDays), owner: task?.owner ?? '', notes: task?.notes ?? '',
  }))
  const change = (changes: Partial<typeof fields>): void => { setFields({ ...fields, ...changes }) }
  const save = async (): Promise<void> => {
    const typed = { ...fields, title: fields.title.trim() }
    const saved = await run(task === null ? { type: 'task.add', fields: typed } : { type: 'task.edit', id: task.id, changes: typed })
    if (saved.ok) onClose()
  }
  const remove = ({ id, title }: Task): void => {
    void run({ type: 'task.remove', ids: [id] }, translate('tasks.removed', { task: title }))
    onClose()
  }
  const when = formatOffset(fields.offsetDays, translate)
  return (
    <FormDialog
      title={translate(task === null ? 'tasks.addTitle' : 'tasks.editTitle')}
      isOpen
      onClose={onClose}
      submitLabel={translate(task === null ? 'tasks.add' : 'tasks.save')}
      canSubmit={fields.title.trim() !== ''}
      onSubmit={save}
      extra={task !== null && <Button look="danger" icon={Trash2} onPress={() => { remove(task) }}>{translate('tasks.remove')}</Button>}
    >
      <TextField label={translate('tasks.task')} value={fields.title} onType={(title) => { change({ title }) }} onCommit={() => null} autoFocus />
      <NumberField label={translate('tasks.offset')} min={-FURTHEST_DAYS} max={FURTHEST_DAYS} step={1} format={{ signDisplay: 'exceptZero' }} value={fields.offsetDays}
        description={translate('tasks.offsetDate', { when, date: formatDate(dateOfOffset(day, fields.offsetDays), translate) })}
        onCommit={(days) => { change({ offsetDays: days ?? 0 }) }} />
      <TextField label={translate('tasks.owner')} value={fields.owner} onType={(owner) => { change({ owner }) }} onCommit={() => null} />
      <TextArea label={translate('tasks.notes')} rows={2} value={fields.notes} onType={(notes) => { change({ notes }) }} onCommit={() => null} />
    </FormDialog>
  )
}
