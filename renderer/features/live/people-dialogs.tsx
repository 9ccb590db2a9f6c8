import { useState } from 'react'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import type { AccountId, ParticipantId } from '../../../shared/domain/values/id-schema.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { PickMany } from '../../ui/pick-many.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { LiveRow } from './live.view.ts'

interface PeopleProps {
  readonly plan: Plan
  readonly label: string
  readonly people: readonly ParticipantId[]
  readonly onChange: (people: readonly ParticipantId[]) => void
  readonly autoFocus?: boolean | undefined
}

/** Several people, found by their names. */
export function People({ plan, label, people, onChange, autoFocus }: PeopleProps) {
  const translate = useTranslate()
  const options = rowsOf(plan.participants).map((person) => ({
    value: person.id, label: printName(person), ...(person.role === '' ? {} : { detail: person.role }),
  }))
  return (
    <PickMany label={label} options={options} chosen={people} onChange={onChange} placeholder={translate('live.addPerson')}
      empty={translate('live.nobody')} removeLabel={(name) => translate('live.removePerson', { name })} autoFocus={autoFocus} />
  )
}

/** Somebody goes live without a slot; it begins as the dialog is answered. */
export function ImproviseDialog({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const translate = useTranslate()
  const run = useRun()
  const [title, setTitle] = useState('')
  const [people, setPeople] = useState<readonly ParticipantId[]>([])
  const [account, setAccount] = useState<AccountId | null>(null)
  const start = async (): Promise<void> => {
    const at = new Date().toISOString()
    const started = await run({ type: 'day.improvise', participants: people, account, title: title.trim(), at }, translate('live.said.started', { title: title.trim() }))
    if (started.ok) onClose()
  }
  return (
    <FormDialog title={translate('live.improviseTitle')} isOpen onClose={onClose} submitLabel={translate('live.improviseGo')}
      canSubmit={title.trim() !== ''} onSubmit={start}>
      <TextField label={translate('live.newTitle')} value={title} onType={setTitle} onCommit={() => null} autoFocus />
      <People plan={plan} label={translate('live.people')} people={people} onChange={setPeople} />
      <ComboBox label={translate('live.account')} empty={translate('live.noAccount')} value={account}
        options={rowsOf(plan.accounts).map((one) => ({ value: one.id, label: printAccount(one) }))} onChange={setAccount} />
    </FormDialog>
  )
}

interface ReplaceProps {
  readonly plan: Plan
  readonly row: LiveRow
  readonly onClose: () => void
}

/** Others take a slot over, at the same time and on the same account. */
export function ReplaceDialog({ plan, row, onClose }: ReplaceProps) {
  const translate = useTranslate()
  const run = useRun()
  const [title, setTitle] = useState(row.title)
  const [people, setPeople] = useState<readonly ParticipantId[]>([])
  const [reason, setReason] = useState('')
  const { slot } = row
  const replace = async (): Promise<void> => {
    if (slot === null) return
    const done = translate('live.said.replaced', { title: row.title })
    const replaced = await run({ type: 'day.replaceSlot', slot, participants: people, title: title.trim(), reason: reason.trim() }, done)
    if (replaced.ok) onClose()
  }
  return (
    <FormDialog title={translate('live.replaceTitle', { title: row.title })} isOpen onClose={onClose} submitLabel={translate('live.replace')}
      canSubmit={title.trim() !== ''} onSubmit={replace}>
      <People plan={plan} label={translate('live.replaceBy')} people={people} onChange={setPeople} autoFocus />
      <TextField label={translate('live.newTitle')} value={title} onType={setTitle} onCommit={() => null} />
      <TextField label={translate('live.reason')} value={reason} onType={setReason} onCommit={() => null} />
    </FormDialog>
  )
}
