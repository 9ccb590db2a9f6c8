import { useMemo, useState } from 'react'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { findNames } from './find-names.view.ts'
import css from './outreach.module.css'

type PersonId = Participant['id']

interface PeoplePickerProps {
  readonly people: readonly Participant[]
  readonly chosen: readonly PersonId[]
  readonly onChange: (chosen: readonly PersonId[]) => void
}

const SHOWN = 50

/** Who was there: found by typing, ticked one by one or all that were found. Those ticked when it opens come first. */
export function PeoplePicker({ people, chosen, onChange }: PeoplePickerProps) {
  const translate = useTranslate()
  const [search, setSearch] = useState('')
  const [first] = useState(() => new Set(chosen))
  const found = useMemo(() => {
    const named = findNames(people, search)
    return [...named.filter(({ id }) => first.has(id)), ...named.filter(({ id }) => !first.has(id))]
  }, [people, search, first])
  const ticked = new Set(chosen)
  const toggle = (id: PersonId): void => { onChange(ticked.has(id) ? chosen.filter((one) => one !== id) : [...chosen, id]) }
  const isAll = found.length > 0 && found.every(({ id }) => ticked.has(id))
  const toggleAll = (): void => {
    const all = new Set(found.map(({ id }) => id))
    onChange(isAll ? chosen.filter((id) => !all.has(id)) : [...chosen, ...found.map(({ id }) => id).filter((id) => !ticked.has(id))])
  }
  // Enter ticks who was looked for, and she looks for the next.
  const tickFirst = (): void => {
    const [person] = found
    if (search.trim() === '' || person === undefined) return
    if (!ticked.has(person.id)) toggle(person.id)
    setSearch('')
  }
  return (
    <div className={css['people']} role="group" aria-label={translate('outreach.form.people', { count: chosen.length })}>
      <div>{translate('outreach.form.people', { count: chosen.length })}</div>
      <SearchField label={translate('outreach.form.search')} value={search} onChange={setSearch} onSubmit={tickFirst} />
      {found.length === 0 ? <p className={css['note']}>{translate('outreach.form.nobodyFound')}</p> : (
        <div className={css['found']}>
          <Checkbox label={translate('outreach.form.allFound', { count: found.length })} isSelected={isAll} onChange={toggleAll} />
          {found.slice(0, SHOWN).map((person) => (
            <Checkbox
              key={person.id} isSelected={ticked.has(person.id)} onChange={() => { toggle(person.id) }}
              label={[printName(person), person.team || person.role].filter((part) => part !== '').join(' · ')}
            />
          ))}
          {found.length > SHOWN && <p className={css['note']}>{translate('outreach.form.more', { count: found.length - SHOWN })}</p>}
        </div>
      )}
    </div>
  )
}
