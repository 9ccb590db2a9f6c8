import { useMemo, useState } from 'react'
import type { CallInput } from '../../../shared/contract/calls.ts'
import { zoneNames } from '../../../shared/domain/values/calendar.ts'
import type { Language } from '../../../shared/i18n/language.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { systemZone } from './zones.ts'

interface Props {
  readonly isOpen: boolean
  readonly isPending: boolean
  readonly onClose: () => void
  readonly onCreate: (start: CallInput<'campaign.create'>) => unknown
}

/** What a campaign starts from; the rest of the brief is filled in later. */
export function NewCampaignDialog({ isOpen, ...rest }: Props) {
  // Mounted anew each time it opens, so that it begins empty.
  return isOpen ? <OpenDialog {...rest} /> : null
}

function OpenDialog({ isPending, onClose, onCreate }: Omit<Props, 'isOpen'>) {
  const translate = useTranslate()
  const [name, setName] = useState('')
  const [day, setDay] = useState<string | null>(null)
  const [zone, setZone] = useState<string | null>(systemZone)
  const [language, setLanguage] = useState<Language>(translate.language)
  const zones = useMemo(() => zoneNames(systemZone()).map((name) => ({ value: name, label: name.replaceAll('_', ' ') })), [])
  const start = name.trim() === '' || day === null || zone === null ? null : { name, day, zone, language }
  return (
    <FormDialog
      title={translate('campaigns.newTitle')}
      isOpen
      onClose={onClose}
      submitLabel={translate('campaigns.create')}
      canSubmit={start !== null}
      isPending={isPending}
      onSubmit={() => { if (start !== null) onCreate(start) }}
    >
      <TextField
        label={translate('campaigns.name')}
        placeholder={translate('campaigns.namePlaceholder')}
        value={name}
        onType={setName}
        onCommit={() => null}
        isRequired
        autoFocus
      />
      <FormRow>
        <DateField label={translate('campaigns.day')} value={day} onChange={setDay} />
        <Select
          label={translate('campaigns.language')}
          value={language}
          // A language is named in itself: who reads only that one must find it.
          options={[{ value: 'fr', label: 'Français' }, { value: 'en', label: 'English' }]}
          onChange={setLanguage}
        />
      </FormRow>
      <ComboBox
        label={translate('campaigns.zone')}
        description={translate('campaigns.zoneNote')}
        empty={translate('campaigns.zoneNone')}
        value={zone}
        options={zones}
        onChange={setZone}
      />
    </FormDialog>
  )
}
