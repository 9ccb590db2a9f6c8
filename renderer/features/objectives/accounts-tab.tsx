import { AtSign, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { printAccount } from '../../../shared/domain/campaign/print-account.ts'
import type { FigureRef } from '../../../shared/domain/recap/figure-ref.ts'
import type { AccountId } from '../../../shared/domain/values/id-schema.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { platformLabel } from '../../../shared/sheets/recap/labels.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { TableColumn } from '../../ui/table.tsx'
import { AccountDialog } from './account-dialog.tsx'
import type { AccountLine } from './accounts.view.ts'
import css from './objectives.module.css'

interface Props {
  readonly plan: Plan
  readonly accounts: readonly AccountLine[]
}

/** The accounts that stream, with their followers as of a date. */
export function AccountsTab({ plan, accounts }: Props) {
  const translate = useTranslate()
  const origin = useOrigin()
  const [edited, setEdited] = useState<AccountId | 'new' | null>(null)
  const add = <Button look="primary" icon={Plus} onPress={() => { setEdited('new') }}>{translate('accounts.add')}</Button>
  return (
    <div className={css['accounts']}>
      {accounts.length === 0 ? (
        <EmptyState icon={AtSign} title={translate('accounts.emptyTitle')} actions={add}>{translate('accounts.emptyText')}</EmptyState>
      ) : (
        <>
          <div>{add}</div>
          <Card isFlush>
            <PagedTable label={translate('accounts.table')} columns={columns(translate, setEdited, origin)} rows={accounts} rowKey={({ account }) => account.id} />
          </Card>
        </>
      )}
      {edited !== null && (
        <AccountDialog key={edited} plan={plan} line={accounts.find(({ account }) => account.id === edited) ?? null} onClose={() => { setEdited(null) }} />
      )}
    </div>
  )
}

function columns(translate: Translate, edit: (id: AccountId) => void, follow: (ref: FigureRef) => void): readonly TableColumn<AccountLine>[] {
  return [
    { id: 'handle', header: translate('accounts.handle'), namesRow: true, cell: ({ account }) => printAccount({ ...account, platform: null }) },
    {
      id: 'platform', header: translate('accounts.platform'),
      cell: ({ account }) => (account.platform === null ? translate('accounts.platformUnknown') : platformLabel(account.platform, translate)),
    },
    { id: 'owner', header: translate('accounts.owner'), cell: (line) => ownerText(line, translate) },
    {
      id: 'lives', header: translate('accounts.lives'),
      cell: ({ account }) => translate(account.exclusive ? 'accounts.exclusiveYes' : 'accounts.exclusiveNo'),
    },
    { id: 'handOver', header: translate('accounts.handOver'), isNumber: true, cell: ({ account }) => formatNumber(account.handOverMinutes, translate) },
    { id: 'followers', header: translate('accounts.followers'), isNumber: true, cell: (line) => <Followers line={line} follow={follow} /> },
    {
      id: 'edit', header: '', width: '46px',
      cell: ({ account }) => (
        <IconButton icon={Pencil} size="small" label={translate('accounts.edit', { account: printAccount(account) })} onPress={() => { edit(account.id) }} />
      ),
    },
  ]
}

function ownerText({ account, ownerName }: AccountLine, translate: Translate): string {
  if (account.owner.kind === 'house') return translate('accounts.owner.house')
  return ownerName ?? translate('accounts.ownerUnknown')
}

/** The latest reading with its date: it leads to where it was read. */
function Followers({ line: { account, followers }, follow }: { readonly line: AccountLine; readonly follow: (ref: FigureRef) => void }) {
  const translate = useTranslate()
  const latest = followers[0]
  if (latest === undefined) return translate('accounts.followersNone')
  const value = formatNumber(latest.value, translate, { approximate: latest.approximate })
  return (
    <FigureButton what={printAccount(account)} onPress={() => { follow({ kind: 'figure', id: latest.id }) }}>
      {translate('accounts.followersLine', { value, date: formatDate(latest.asOf, translate, 'medium') })}
    </FigureButton>
  )
}
