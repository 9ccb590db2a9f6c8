import { useState } from 'react'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import type { Stream } from '../../../shared/domain/day/stream.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { correctionOf, freeSlots, streamForm, withSlot, wrongTimes, type StreamForm } from './correct-stream.view.ts'
import { People } from './people-dialogs.tsx'

interface Props {
  readonly plan: Plan
  readonly stream: Stream
  readonly onClose: () => void
}

/** What was noted of a stream, put right: its slot, people, account, start and end. The log keeps both versions. */
export function CorrectStreamDialog({ plan, stream, onClose }: Props) {
  const translate = useTranslate()
  const run = useRun()
  const [before] = useState(() => streamForm(plan, stream))
  const [form, setForm] = useState(before)
  const change = (changes: Partial<StreamForm>): void => { setForm({ ...form, ...changes }) }
  const changes = correctionOf(plan, before, form)
  const wrong = wrongTimes(plan, before, form)
  const correct = async (): Promise<void> => {
    const corrected = await run({ type: 'day.correctStream', stream: stream.id, changes }, translate('live.said.corrected', { title: form.title }))
    if (corrected.ok) onClose()
  }
  const notATime = (which: 'start' | 'end'): string | null => (wrong.includes(which) ? translate('live.notATime') : null)
  return (
    <FormDialog title={translate('live.correctStreamTitle', { title: stream.title })} isOpen onClose={onClose} submitLabel={translate('live.correct')}
      canSubmit={wrong.length === 0 && Object.keys(changes).length > 0} onSubmit={correct}>
      <p>{translate('live.correctStreamNote')}</p>
      <FormRow>
        <TextField label={translate('live.startTime')} placeholder="--:--" value={form.start} onType={(start) => { change({ start }) }}
          onCommit={() => null} error={notATime('start')} autoFocus />
        <TextField label={translate('live.endTime')} placeholder="--:--" value={form.end} onType={(end) => { change({ end }) }}
          onCommit={() => null} error={notATime('end')} description={translate('live.stillOn')} />
      </FormRow>
      <ComboBox<SlotId> label={translate('live.ofSlot')} placeholder={translate('live.noSlot')} value={form.slot}
        options={freeSlots(plan, stream).map(({ id, title, startMinute }) => ({ value: id, label: `${startMinute === null ? '--:--' : formatTime(startMinute)} ${title}` }))}
        onChange={(slot) => { setForm(withSlot(plan, form, slot)) }} />
      {form.slot === null && (
        <TextField label={translate('live.newTitle')} value={form.title} onType={(title) => { change({ title }) }} onCommit={() => null} />
      )}
      <People plan={plan} label={translate('live.people')} people={form.participants} onChange={(participants) => { change({ participants }) }} />
      <ComboBox label={translate('live.account')} empty={translate('live.noAccount')} value={form.account}
        options={rowsOf(plan.accounts).map((one) => ({ value: one.id, label: printAccount(one) }))} onChange={(account) => { change({ account }) }} />
    </FormDialog>
  )
}
