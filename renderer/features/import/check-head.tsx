import { useState, type ReactNode } from 'react'
import type { ImportCheck } from '../../../shared/contract/answers.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import css from './check-step.module.css'
import { countPills, setAsideLines } from './counts.view.ts'
import { SetAsideDialog } from './set-aside-dialog.tsx'

/** How many rows were read and what becomes of them, with the rows to look at. */
export function CheckHead({ check, only, onOnly, children }: {
  readonly check: ImportCheck | null
  readonly only: 'all' | 'toCheck'
  readonly onOnly: (only: 'all' | 'toCheck') => void
  readonly children: ReactNode
}) {
  const translate = useTranslate()
  const [isAsideOpen, setAsideOpen] = useState(false)
  const aside = check === null ? [] : setAsideLines(check, translate)
  return (
    <div className={css['head']}>
      {check !== null && (
        <div className={css['counts']} role="status" aria-label={translate('import.counts')}>
          <h2>{translate('import.rowsRead', { count: check.counts.read })}</h2>
          {countPills(check.counts, translate).map(({ key, text, look }) => <Badge key={key} look={look}>{text}</Badge>)}
          {aside.length > 0 && (
            <Button look="link" size="small" onPress={() => { setAsideOpen(true) }}>{translate('import.setAside', { count: aside.length })}</Button>
          )}
        </div>
      )}
      <div className={css['tools']}>
        {check !== null && (check.toCheck > 0 || only === 'toCheck') && (
          <ToggleGroup
            label={translate('import.show')}
            value={only}
            onChange={onOnly}
            options={[
              { value: 'all', label: translate('import.showAll') },
              { value: 'toCheck', label: translate('import.showToCheck', { count: check.toCheck }) },
            ]}
          />
        )}
        {children}
      </div>
      <SetAsideDialog lines={aside} isOpen={isAsideOpen} onClose={() => { setAsideOpen(false) }} />
    </div>
  )
}
