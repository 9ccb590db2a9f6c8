import { useTranslate } from '../../i18n/language.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import css from './participants.module.css'
import { PersonSection, type PersonPartProps } from './person-section.tsx'

type Answer = 'yes' | 'no' | 'notSaid'

/** What they agreed to. "Not said" is an answer of its own: silence is no consent and no refusal. */
export function PersonAgreements({ person, edit }: PersonPartProps) {
  const translate = useTranslate()
  const options = [
    { value: 'notSaid' as const, label: translate('participants.notSaid') },
    { value: 'yes' as const, label: translate('workbook.yes') },
    { value: 'no' as const, label: translate('workbook.no') },
  ]
  const ask = (field: 'consent' | 'imageRight' | 'firstTime') => (
    <Select
      label={translate(`person.${field}`)} value={answerOf(person[field])} options={options}
      onChange={(answer) => edit({ [field]: answer === 'notSaid' ? null : answer === 'yes' })}
    />
  )
  return (
    <PersonSection title={translate('person.agreements')}>
      <Switch label={translate('person.briefed')} isSelected={person.briefed} onChange={(briefed) => edit({ briefed })} />
      {ask('consent')}
      {ask('imageRight')}
      {ask('firstTime')}
      {person.cohesion !== null && <p className={css['none']}>{translate('person.cohesion', { score: person.cohesion })}</p>}
    </PersonSection>
  )
}

function answerOf(said: boolean | null): Answer {
  if (said === null) return 'notSaid'
  return said ? 'yes' : 'no'
}
