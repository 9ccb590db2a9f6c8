import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Relay } from '../../../shared/domain/outreach/relay.ts'
import { PLATFORMS, type Platform } from '../../../shared/domain/values/platform.ts'
import { formatTime } from '../../../shared/i18n/format.ts'
import { minuteOf } from '../../../shared/sheets/values/parse-time.ts'
import { platformLabel } from '../../../shared/sheets/recap/labels.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'

interface Props {
  /** `null` for a new one. */
  readonly relay: Relay | null
  /** The campaign's day: when a new announcement is made. */
  readonly day: string
  readonly onClose: () => void
}

/** A relaying account with its audience as of a date, or an announcement on air with its time. */
export function RelayDialog({ relay, day, onClose }: Props) {
  const translate = useTranslate()
  const run = useRun()
  const [fields, setFields] = useState(() => ({
    kind: relay?.kind ?? ('relay' as const), name: relay?.name ?? '', platform: relay?.platform ?? null, audience: relay?.audience ?? null,
    approximate: relay?.approximate ?? false, asOf: relay?.asOf ?? null, date: relay === null ? day : relay.date,
    link: relay?.link ?? '', notes: relay?.notes ?? '',
  }))
  const [time, setTime] = useState(relay?.minute == null ? '' : formatTime(relay.minute))
  const change = (changes: Partial<typeof fields>): void => { setFields({ ...fields, ...changes }) }
  const minute = time.trim() === '' ? null : minuteOf(time)
  const isTimeWrong = time.trim() !== '' && minute === null
  const save = async (): Promise<void> => {
    const typed = { ...fields, name: fields.name.trim(), link: fields.link.trim(), minute }
    const saved = await run(relay === null ? { type: 'relay.add', fields: typed } : { type: 'relay.edit', id: relay.id, changes: typed })
    if (saved.ok) onClose()
  }
  const remove = ({ id, name }: Relay): void => {
    void run({ type: 'relay.remove', ids: [id] }, translate('relays.removed', { relay: name }))
    onClose()
  }
  return (
    <FormDialog
      title={translate(relay === null ? 'relays.addTitle' : 'relays.editTitle')}
      isOpen
      onClose={onClose}
      submitLabel={translate(relay === null ? 'relays.add' : 'tasks.save')}
      canSubmit={fields.name.trim() !== '' && !isTimeWrong}
      onSubmit={save}
      extra={relay !== null && <Button look="danger" icon={Trash2} onPress={() => { remove(relay) }}>{translate('tasks.remove')}</Button>}
    >
      <div>
        <ToggleGroup label={translate('relays.kind')} value={fields.kind}
          options={[{ value: 'relay', label: translate('workbook.relayKind.relay') }, { value: 'onAir', label: translate('workbook.relayKind.onAir') }]}
          onChange={(kind) => { change({ kind }) }} />
      </div>
      <FormRow>
        <TextField label={translate('relays.name')} value={fields.name} onType={(name) => { change({ name }) }} onCommit={() => null} autoFocus />
        <Select<Platform | 'none'> label={translate('relays.platform')} value={fields.platform ?? 'none'}
          options={[
            { value: 'none', label: translate('relays.platformNone') },
            ...PLATFORMS.map((platform) => ({ value: platform, label: platformLabel(platform, translate) })),
          ]}
          onChange={(platform) => { change({ platform: platform === 'none' ? null : platform }) }} />
      </FormRow>
      <FormRow>
        <NumberField label={translate('relays.audience')} min={0} value={fields.audience} onCommit={(audience) => { change({ audience }) }} />
        <DateField label={translate('relays.asOf')} value={fields.asOf} onChange={(asOf) => { change({ asOf }) }} />
      </FormRow>
      <Checkbox label={translate('relays.approximate')} isSelected={fields.approximate} onChange={(approximate) => { change({ approximate }) }} />
      <FormRow>
        <DateField label={translate('relays.date')} value={fields.date} onChange={(date) => { change({ date }) }} />
        <TextField label={translate('relays.time')} placeholder="--:--" value={time} onType={setTime} onCommit={() => null}
          error={isTimeWrong ? translate('relays.notATime') : null} />
      </FormRow>
      <TextField label={translate('relays.link')} type="url" value={fields.link} onType={(link) => { change({ link }) }} onCommit={() => null} />
      <TextArea label={translate('relays.notes')} rows={2} value={fields.notes} onType={(notes) => { change({ notes }) }} onCommit={() => null} />
    </FormDialog>
  )
}
