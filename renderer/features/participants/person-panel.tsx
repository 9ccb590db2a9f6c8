import { MessageSquarePlus, Trash2, UserX, X } from 'lucide-react'
import { useState } from 'react'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { useRun } from '../../actions/use-run.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { AnonymiseDialog } from './anonymise-dialog.tsx'
import css from './participants.module.css'
import { PersonAccounts } from './person-accounts.tsx'
import { PersonAgreements } from './person-agreements.tsx'
import { PersonDay } from './person-day.tsx'
import { PersonHistory } from './person-history.tsx'
import { PersonIdentity } from './person-identity.tsx'
import { PersonNotes } from './person-notes.tsx'
import type { EditPerson } from './person-section.tsx'
import { personSheet } from './person.view.ts'

interface PersonPanelProps {
  readonly id: string
  readonly onClose: () => void
  readonly onTouch: (people: readonly Participant['id'][]) => void
}

/** Everything of one person, to read and to edit. */
export function PersonPanel({ id, onClose, onTouch }: PersonPanelProps) {
  const translate = useTranslate()
  const run = useRun()
  const sheet = personSheet(usePlanStore((state) => state.plan), id)
  const [isForgetting, setIsForgetting] = useState(false)
  if (sheet === null) return null
  const { person } = sheet
  const edit: EditPerson = (changes) => run({ type: 'participant.edit', id: person.id, changes })
  const remove = (): void => {
    void run({ type: 'participant.remove', ids: [person.id] }, translate('participants.deleted', { count: 1 }))
  }
  return (
    <>
      <div className={css['head']}>
        <div>
          <h2>{printName(person) || translate('person.unnamed')}</h2>
          <span className={css['ref']}>{person.ref}</span>
        </div>
        <IconButton icon={X} size="small" label={translate('person.close')} onPress={onClose} />
      </div>
      <div className={css['actions']}>
        <Button size="small" icon={MessageSquarePlus} onPress={() => { onTouch([person.id]) }}>{translate('participants.logTouch')}</Button>
      </div>
      <PersonIdentity person={person} edit={edit} />
      <PersonDay person={person} edit={edit} />
      <PersonAccounts person={person} accounts={sheet.accounts} />
      <PersonAgreements person={person} edit={edit} />
      <PersonHistory sheet={sheet} />
      <PersonNotes person={person} edit={edit} />
      <div className={css['actions']}>
        <Button size="small" icon={Trash2} onPress={remove}>{translate('participants.delete')}</Button>
        <Button size="small" icon={UserX} onPress={() => { setIsForgetting(true) }}>{translate('person.anonymise')}</Button>
      </div>
      <AnonymiseDialog person={person} isOpen={isForgetting} onClose={() => { setIsForgetting(false) }} />
    </>
  )
}
