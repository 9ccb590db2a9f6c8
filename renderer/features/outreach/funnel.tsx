import type { FunnelStep } from '../../../shared/domain/roster/funnel.ts'
import { formatNumber, formatPercent } from '../../../shared/i18n/format.ts'
import { useTranslate } from '../../i18n/language.tsx'
import css from './outreach.module.css'

/** The funnel of outreach: how many stand at each step now, and how many ever came that far. */
export function Funnel({ steps }: { readonly steps: readonly FunnelStep[] }) {
  const translate = useTranslate()
  const total = steps.reduce((sum, { now }) => sum + now, 0)
  const noteOf = ({ status, reached }: FunnelStep): string => {
    if (reached === null) return translate('outreach.wayOut')
    if (status === 'toContact') return translate('outreach.everybody')
    return translate('outreach.cameSoFar', { count: reached, share: formatPercent(reached / total, translate) })
  }
  return (
    <ol className={css['funnel']}>
      {steps.map((step) => (
        <li key={step.status} className={css['step']}>
          <span>{translate(`workbook.status.${step.status}`)}</span>
          <span className={css['count']}>{formatNumber(step.now, translate)}</span>
          {step.reached !== null && (
            <div className={css['bar']} aria-hidden>
              <div className={css['fill']} style={{ width: `${(step.reached / total) * 100}%` }} />
            </div>
          )}
          <span className={css['note']}>{noteOf(step)}</span>
        </li>
      ))}
    </ol>
  )
}
