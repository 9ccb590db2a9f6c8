import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { PLATFORMS, type Platform } from '../../../shared/domain/values/platform.ts'
import { platformLabel } from '../../../shared/sheets/recap/labels.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import type { AccountLine } from './accounts.view.ts'
import { FollowersList } from './followers-list.tsx'

interface Props {
  readonly plan: Plan
  /** `null` for a new one. */
  readonly line: AccountLine | null
  readonly onClose: () => void
}

/** An account: where it is, whose, whether two may stream on it at once, and its followers over time. */
export function AccountDialog({ plan, line, onClose }: Props) {
  const translate = useTranslate()
  const run = useRun()
  const account = line?.account ?? null
  const [fields, setFields] = useState(() => ({
    platform: account === null ? (campaignOf(plan).platforms[0] ?? null) : account.platform,
    handle: account?.handle ?? '',
    name: account?.name ?? '',
    owner: account?.owner ?? ({ kind: 'house' } as const),
    exclusive: account?.exclusive ?? true,
    handOverMinutes: account?.handOverMinutes ?? campaignOf(plan).handOverMinutes,
  }))
  const change = (changes: Partial<typeof fields>): void => { setFields({ ...fields, ...changes }) }
  const save = async (): Promise<void> => {
    const typed = { ...fields, handle: fields.handle.trim(), name: fields.name.trim() }
    const saved = await run(account === null ? { type: 'account.add', fields: typed } : { type: 'account.edit', id: account.id, changes: typed })
    if (saved.ok) onClose()
  }
  const remove = (id: string, printed: string): void => {
    void run({ type: 'account.remove', ids: [id] }, translate('accounts.removed', { account: printed }))
    onClose()
  }
  return (
    <FormDialog
      place="side"
      title={account === null ? translate('accounts.addTitle') : translate('accounts.editTitle', { account: printAccount({ ...account, platform: null }) })}
      isOpen
      onClose={onClose}
      submitLabel={translate(account === null ? 'accounts.add' : 'accounts.save')}
      canSubmit={fields.handle.trim() !== ''}
      onSubmit={save}
      extra={account !== null && (
        <Button look="danger" icon={Trash2} onPress={() => { remove(account.id, printAccount(account)) }}>{translate('accounts.remove')}</Button>
      )}
    >
      <FormRow>
        <TextField label={translate('accounts.handle')} placeholder="@station" value={fields.handle} onType={(handle) => { change({ handle }) }}
          onCommit={() => null} autoFocus={account === null} />
        <Select<Platform | 'unknown'> label={translate('accounts.platform')} value={fields.platform ?? 'unknown'}
          options={[
            ...PLATFORMS.map((platform) => ({ value: platform, label: platformLabel(platform, translate) })),
            { value: 'unknown', label: translate('accounts.platformUnknown') },
          ]}
          onChange={(platform) => { change({ platform: platform === 'unknown' ? null : platform }) }} />
      </FormRow>
      <TextField label={translate('accounts.name')} value={fields.name} onType={(name) => { change({ name }) }} onCommit={() => null} />
      <div>
        <ToggleGroup label={translate('accounts.owner')} value={fields.owner.kind}
          options={[{ value: 'house', label: translate('accounts.owner.house') }, { value: 'participant', label: translate('accounts.owner.participant') }]}
          onChange={(kind) => { change({ owner: kind === 'house' ? { kind } : { kind, participant: null } }) }} />
      </div>
      {fields.owner.kind === 'participant' && (
        <ComboBox label={translate('accounts.person')} empty={translate('accounts.personEmpty')} value={fields.owner.participant}
          options={rowsOf(plan.participants).map((person) => ({ value: person.id, label: printName(person), ...(person.role === '' ? {} : { detail: person.role }) }))}
          onChange={(participant) => { change({ owner: { kind: 'participant', participant } }) }} />
      )}
      <Switch label={translate('accounts.exclusive')} isSelected={fields.exclusive} onChange={(exclusive) => { change({ exclusive }) }} />
      <NumberField label={translate('accounts.handOver')} min={0} max={240} value={fields.handOverMinutes} isDisabled={!fields.exclusive}
        onCommit={(minutes) => { change({ handOverMinutes: minutes ?? 0 }) }} />
      {line !== null && <FollowersList account={line.account} followers={line.followers} />}
    </FormDialog>
  )
}
