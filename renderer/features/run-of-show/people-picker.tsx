import { X } from 'lucide-react'
import type { ParticipantId } from '../../../shared/domain/values/id-schema.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { Option } from '../../ui/option.ts'
import css from './slot-panel.module.css'

export interface PeoplePickerProps {
  readonly chosen: readonly { readonly id: ParticipantId; readonly name: string }[]
  readonly others: readonly Option<ParticipantId>[]
  readonly onChange: (people: readonly ParticipantId[]) => unknown
}

/** Who is in a slot: several people, each taken out by its cross, more found by typing. */
export function PeoplePicker({ chosen, others, onChange }: PeoplePickerProps) {
  const translate = useTranslate()
  const ids = chosen.map((person) => person.id)
  return (
    <div className={css['people']} role="group" aria-label={translate('runOfShow.field.participants')}>
      <span className={css['label']}>{translate('runOfShow.field.participants')}</span>
      {chosen.length > 0 && (
        <ul className={css['chosen']}>
          {chosen.map((person) => (
            <li key={person.id}>
              {person.name}
              <IconButton icon={X} size="small" label={translate('runOfShow.field.removePerson', { name: person.name })}
                onPress={() => onChange(ids.filter((id) => id !== person.id))} />
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        // Emptied for the next person once one is taken.
        key={ids.join(' ')}
        label={translate('runOfShow.field.addPerson')}
        isLabelHidden
        placeholder={translate('runOfShow.field.addPerson')}
        empty={translate('runOfShow.field.nobodyFits')}
        value={null}
        options={others}
        onChange={(person) => { if (person !== null) onChange([...ids, person]) }}
      />
    </div>
  )
}
