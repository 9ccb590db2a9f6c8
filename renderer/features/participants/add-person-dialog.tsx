import { useState } from 'react'
import { DEVICES, type Device } from '../../../shared/domain/roster/participant.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './participants.module.css'
import { readEmail } from './read-typed.ts'

type TextName = 'givenName' | 'familyName' | 'role' | 'team' | 'email' | 'phone'
type Typed = Readonly<Record<TextName, string>> & { readonly device: Device | null }
const NOTHING: Typed = { givenName: '', familyName: '', role: '', team: '', email: '', phone: '', device: null }

/** Adds people one after the other; Enter in a field moves on, the first button keeps the form open. */
export function AddPersonDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const translate = useTranslate()
  return (
    <Dialog title={translate('participants.addTitle')} isOpen={isOpen} onClose={onClose}>
      <AddPersonForm onClose={onClose} />
    </Dialog>
  )
}

function AddPersonForm({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate()
  const run = useRun()
  const [typed, setTyped] = useState(NOTHING)
  const [round, setRound] = useState(0)
  const [isTold, setIsTold] = useState(false)
  const email = readEmail(typed.email, translate)
  const hasName = typed.givenName !== '' || typed.familyName !== '' || typed.email !== ''
  const add = async (goesOn: boolean): Promise<void> => {
    setIsTold(true)
    if (!hasName || !email.ok) return
    const name = [typed.givenName, typed.familyName].filter((part) => part !== '').join(' ') || typed.email
    const added = await run({ type: 'participant.add', fields: typed }, translate('participants.added', { name }))
    if (!added.ok) return
    if (!goesOn) onClose()
    setTyped(NOTHING)
    setIsTold(false)
    setRound(round + 1)
  }
  const field = (name: TextName) => {
    const take = (text: string): void => { setTyped((now) => ({ ...now, [name]: text.trim() })) }
    return (
      <TextField
        label={translate(`participants.column.${name}`)} value={typed[name]} onType={take} onCommit={take} autoFocus={name === 'givenName'}
        type={name === 'email' ? 'email' : name === 'phone' ? 'tel' : 'text'}
        error={name === 'email' && isTold && !email.ok ? email.error : null}
      />
    )
  }
  return (
    <>
      {/* A new round is a new form: empty fields, and the keyboard back on the first. */}
      <div key={round} className={css['round']}>
        <FormRow>{field('givenName')}{field('familyName')}</FormRow>
        <FormRow>{field('role')}{field('team')}</FormRow>
        <FormRow>{field('email')}{field('phone')}</FormRow>
        <Select
          label={translate('participants.column.device')} value={typed.device ?? ''}
          options={[{ value: '', label: translate('participants.notSaid') }, ...DEVICES.map((value) => ({ value, label: translate(`workbook.device.${value}`) }))]}
          onChange={(value) => { setTyped((now) => ({ ...now, device: DEVICES.find((one) => one === value) ?? null })) }}
        />
      </div>
      {isTold && !hasName && <Notice look="warning" isLive>{translate('participants.needsName')}</Notice>}
      <div className={css['end']}>
        <Button onPress={() => add(true)}>{translate('participants.addMore')}</Button>
        <Button look="primary" onPress={() => add(false)}>{translate('participants.add')}</Button>
      </div>
    </>
  )
}
