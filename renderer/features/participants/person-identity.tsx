import { useState } from 'react'
import { DEVICES, PARTICIPANT_STATUSES } from '../../../shared/domain/roster/participant.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PersonSection, type PersonPartProps } from './person-section.tsx'
import { readEmail } from './read-typed.ts'

/** Who they are, how to reach them, where they stand. */
export function PersonIdentity({ person, edit }: PersonPartProps) {
  const translate = useTranslate()
  const [wrongEmail, setWrongEmail] = useState<string | null>(null)
  const field = (name: 'givenName' | 'familyName' | 'role' | 'team' | 'phone') => (
    <TextField label={translate(`participants.column.${name}`)} value={person[name]} onCommit={(text) => edit({ [name]: text.trim() })} />
  )
  const takeEmail = (typed: string): unknown => {
    const read = readEmail(typed.trim(), translate)
    setWrongEmail(read.ok ? null : read.error)
    return read.ok ? edit({ email: read.value }) : undefined
  }
  return (
    <PersonSection title={translate('person.identity')}>
      <Select
        label={translate('participants.column.status')} value={person.status} onChange={(status) => edit({ status })}
        options={PARTICIPANT_STATUSES.map((value) => ({ value, label: translate(`workbook.status.${value}`) }))}
      />
      <FormRow isTight>{field('givenName')}{field('familyName')}</FormRow>
      {field('role')}
      <FormRow isTight>
        {field('team')}
        <TextField label={translate('person.organisation')} value={person.organisation} onCommit={(text) => edit({ organisation: text.trim() })} />
      </FormRow>
      <TextField
        label={translate('participants.column.email')} type="email" value={person.email} onCommit={takeEmail}
        onType={() => { setWrongEmail(null) }} error={wrongEmail}
      />
      {field('phone')}
      <Select
        label={translate('participants.column.device')} value={person.device ?? ''}
        onChange={(value) => edit({ device: DEVICES.find((one) => one === value) ?? null })}
        options={[{ value: '', label: translate('participants.notSaid') }, ...DEVICES.map((value) => ({ value, label: translate(`workbook.device.${value}`) }))]}
      />
    </PersonSection>
  )
}
