import { History } from 'lucide-react'
import { formatInstant } from '../../../shared/i18n/format.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import type { ChangedSince } from './changed-since.view.ts'
import css from './run-of-show-toolbar.module.css'

/** The run of show is no longer the one that was frozen: who is to be told (S7). */
export function ChangedPill({ changed, zone }: { readonly changed: ChangedSince; readonly zone: string }) {
  const translate = useTranslate()
  const { name, people } = changed
  const words = translate('runOfShow.changedSince', { name, count: people.length })
  return (
    <Popover label={words} trigger={<Button icon={History}>{words}</Button>}>
      {() => (
        <div className={css['facts']}>
          <h3>{words}</h3>
          <p className={css['faint']}>{translate('runOfShow.frozenOn', { date: formatInstant(changed.frozenAt, zone, translate) })}</p>
          {people.length === 0 && <p>{translate('runOfShow.changedNobody')}</p>}
          <ul className={css['people']}>
            {people.map((person) => (
              <li key={person.id}>
                <strong>{person.name}</strong>
                {person.changes.map((change) => <div key={change}>{change}</div>)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Popover>
  )
}
