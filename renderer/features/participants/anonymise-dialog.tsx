import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { useSay } from '../../actions/use-say.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

interface AnonymiseProps {
  readonly person: Participant
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The one thing that is asked before it is done: forgetting somebody cannot be taken back. */
export function AnonymiseDialog({ person, isOpen, onClose }: AnonymiseProps) {
  const translate = useTranslate()
  const run = useRun()
  const { done } = useSay()
  const forget = async (): Promise<void> => {
    const forgotten = await run({ type: 'roster.anonymise', participants: [person.id] })
    if (forgotten.ok) done(translate('person.anonymised', { ref: person.ref }))
    onClose()
  }
  return (
    <Dialog
      title={translate('person.anonymiseTitle', { name: printName(person) })} isOpen={isOpen} onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>{translate('ui.cancel')}</Button>
          <Button look="danger" onPress={forget}>{translate('person.anonymiseNow')}</Button>
        </>
      }
    >
      <p>{translate('person.anonymiseText', { ref: person.ref })}</p>
    </Dialog>
  )
}
