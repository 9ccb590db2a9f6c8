import { X } from 'lucide-react'
import { useState } from 'react'
import type { Account } from '../../../shared/domain/campaign/account.ts'
import type { Figure } from '../../../shared/domain/results/figure.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { FormRow } from '../../ui/form-row.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import css from './objectives.module.css'

interface Props {
  readonly account: Account
  readonly followers: readonly Figure[]
}

/** Followers as dated figures: a reading never replaces an earlier one. Each is a step of its own. */
export function FollowersList({ account, followers }: Props) {
  const translate = useTranslate()
  const run = useRun()
  const origin = useOrigin()
  const date = (asOf: string): string => formatDate(asOf, translate, 'medium')
  return (
    <section className={css['followers']} aria-label={translate('accounts.followersTitle')}>
      <h3>{translate('accounts.followersTitle')}</h3>
      <p className={css['note']}>{translate('accounts.followersNote')}</p>
      <ul className={css['readings']}>
        {followers.map((figure) => (
          <li key={figure.id}>
            <FigureButton onPress={() => { origin({ kind: 'figure', id: figure.id }) }}>
              {translate('accounts.followersLine', {
                value: formatNumber(figure.value, translate, { approximate: figure.approximate }), date: date(figure.asOf),
              })}
            </FigureButton>
            {figure.role === 'claim' && (
              <IconButton icon={X} size="small" label={translate('accounts.followersRemove', { date: date(figure.asOf) })}
                onPress={() => run({ type: 'figure.remove', ids: [figure.id] }, translate('accounts.followersRemoved'))} />
            )}
          </li>
        ))}
      </ul>
      <NewReading account={account} />
    </section>
  )
}

function NewReading({ account }: { readonly account: Account }) {
  const translate = useTranslate()
  const run = useRun()
  const [value, setValue] = useState<number | null>(null)
  const [asOf, setAsOf] = useState<string | null>(null)
  const [approximate, setApproximate] = useState(false)
  const add = async (): Promise<void> => {
    if (value === null || asOf === null) return
    const perimeter = { kind: 'accounts', accounts: [account.id], from: null, to: null } as const
    const added = await run({ type: 'figure.add', fields: { metric: 'followers', unit: 'followers', value, approximate, perimeter, asOf } })
    if (added.ok) setValue(null)
  }
  return (
    <>
      <FormRow>
        <NumberField label={translate('accounts.followersValue')} min={0} value={value} onCommit={setValue} />
        <DateField label={translate('accounts.followersAsOf')} value={asOf} onChange={setAsOf} />
      </FormRow>
      <div className={css['readingEnd']}>
        <Checkbox label={translate('brief.approximate')} isSelected={approximate} onChange={setApproximate} />
        <Button size="small" isDisabled={value === null || asOf === null} onPress={add}>{translate('accounts.followersAdd')}</Button>
      </div>
    </>
  )
}
