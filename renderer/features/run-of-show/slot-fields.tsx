import { useState } from 'react'
import type { RecordFields } from '../../../shared/domain/commands/record-kinds.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { Slot } from '../../../shared/domain/schedule/slot.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SuggestField } from '../../ui/suggest-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { accountLabel } from './account-label.ts'
import { addRecord } from './add-record.ts'
import { PeoplePicker } from './people-picker.tsx'
import { formatFromLabel, formatLabel } from './slot-format.ts'
import { accountChoices, formatChoices, peopleToAdd, placeChoices, typedAccount } from './slot-form.view.ts'
import { SlotTimeFields } from './slot-time-fields.tsx'

/** Everything that can be said of a slot. Each field is its own edit, and its own step to take back. */
export function SlotFields({ plan, slot }: { readonly plan: Plan; readonly slot: Slot }) {
  const translate = useTranslate()
  const run = useRun()
  const [isUntitled, setUntitled] = useState(false)
  const edit = (changes: RecordFields<'slot'>) => run({ type: 'slot.edit', id: slot.id, changes })
  const people = slot.participants.flatMap((id) => rowOf(plan.participants, id) ?? [])
  const account = slot.account === null ? undefined : rowOf(plan.accounts, slot.account)
  const rename = (title: string): unknown => {
    setUntitled(title.trim() === '')
    return title.trim() === '' ? undefined : edit({ title: title.trim() })
  }
  const setAccount = async (text: string): Promise<unknown> => {
    const typed = typedAccount(plan, text, translate)
    if (typed.kind === 'none') return edit({ account: null })
    if (typed.kind === 'known') return edit({ account: typed.account.id })
    const { handle, platform } = typed
    const made = await addRecord(run, 'accounts', { type: 'account.add', fields: { handle, platform } })
    return made === null ? undefined : edit({ account: made.id })
  }
  return (
    <>
      <TextField label={translate('runOfShow.field.title')} value={slot.title} onCommit={rename}
        error={isUntitled ? translate('runOfShow.titleNeeded') : null} />
      <PeoplePicker
        chosen={people.map((person) => ({ id: person.id, name: printName(person) }))}
        others={peopleToAdd(plan, slot.participants)}
        onChange={(participants) => edit({ participants })}
      />
      <SuggestField
        label={translate('runOfShow.field.account')}
        value={account === undefined ? '' : accountLabel(account, translate)}
        suggestions={accountChoices(plan, translate)}
        onCommit={setAccount}
        placeholder={translate('runOfShow.field.newAccount')}
      />
      <SlotTimeFields
        slot={slot}
        onMove={(startMinute) => run({ type: 'schedule.moveSlot', slot: slot.id, startMinute })}
        onLast={(durationSeconds) => edit({ durationSeconds })}
      />
      <SuggestField label={translate('runOfShow.field.format')} value={formatLabel(slot.format, translate)}
        suggestions={formatChoices(plan, translate)} onCommit={(text) => edit({ format: formatFromLabel(text, translate) })} />
      <SuggestField label={translate('runOfShow.field.place')} value={slot.place} suggestions={placeChoices(plan)}
        onCommit={(place) => edit({ place: place.trim() })} />
      <TextArea label={translate('runOfShow.field.brief')} value={slot.brief} onCommit={(brief) => edit({ brief })} />
      <TextArea label={translate('runOfShow.field.notes')} value={slot.notes} rows={2} onCommit={(notes) => edit({ notes })} />
      <NumberField label={translate('runOfShow.field.buffer')} value={slot.bufferMinutes} min={0} max={240}
        onCommit={(bufferMinutes) => edit({ bufferMinutes: bufferMinutes ?? 0 })} />
      <Checkbox label={translate('runOfShow.field.flexible')} isSelected={slot.placement === 'flexible'}
        onChange={(isFlexible) => edit({ placement: isFlexible ? 'flexible' : 'fixed' })} />
    </>
  )
}
