import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Account } from '../../../shared/domain/campaign/account.ts'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { PLATFORMS, type Platform } from '../../../shared/domain/values/platform.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import css from './participants.module.css'
import { PersonSection } from './person-section.tsx'

/** The accounts that are this person's own: those of the house are in the brief. */
export function PersonAccounts({ person, accounts }: { readonly person: Participant; readonly accounts: readonly Account[] }) {
  const translate = useTranslate()
  const run = useRun()
  return (
    <PersonSection title={translate('person.accounts')}>
      {accounts.length > 0 && (
        <ul className={css['list']}>
          {accounts.map((account) => (
            <li key={account.id} className={css['account']}>
              {printAccount(account)}
              <IconButton
                icon={X} size="small" label={translate('person.removeAccount', { account: printAccount(account) })}
                onPress={() => run({ type: 'account.remove', ids: [account.id] }, translate('person.accountRemoved', { account: printAccount(account) }))}
              />
            </li>
          ))}
        </ul>
      )}
      <AddAccount key={accounts.length} person={person} />
    </PersonSection>
  )
}

function AddAccount({ person }: { readonly person: Participant }) {
  const translate = useTranslate()
  const run = useRun()
  const [platform, setPlatform] = useState<Platform | 'unknown'>('unknown')
  const [handle, setHandle] = useState('')
  const add = (): unknown => run({
    type: 'account.add',
    fields: {
      platform: platform === 'unknown' ? null : platform,
      handle: handle.trim(),
      owner: { kind: 'participant', participant: person.id },
    },
  })
  return (
    <>
      <FormRow isTight>
        <TextField label={translate('person.handle')} value={handle} placeholder="@" onType={setHandle} onCommit={setHandle} />
        <Select
          label={translate('person.platform')} value={platform} onChange={setPlatform}
          options={[
            { value: 'unknown', label: translate('person.platformUnknown') },
            ...PLATFORMS.map((value) => ({ value, label: translate(`workbook.platform.${value}`) })),
          ]}
        />
      </FormRow>
      <div className={css['actions']}>
        <Button size="small" icon={Plus} isDisabled={handle.trim() === ''} onPress={add}>{translate('person.addAccount')}</Button>
      </div>
    </>
  )
}
