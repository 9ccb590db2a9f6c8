import type { ReactNode } from 'react'
import type { FunnelStep } from '../../../shared/domain/roster/funnel.ts'
import { formatNumber, formatPercent } from '../../../shared/i18n/format.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import css from './outreach.module.css'

/** The funnel of outreach: how many stand at each step now, and how many ever came that far. */
export function Funnel({ steps }: { readonly steps: readonly FunnelStep[] }) {
  const translate = useTranslate()
  const origin = useOrigin()
  const total = steps.reduce((sum, { now }) => sum + now, 0)
  const noteOf = ({ status, reached }: FunnelStep): ReactNode => {
    if (reached === null) return translate('outreach.wayOut')
    if (status === 'toContact') return translate('outreach.everybody')
    return (
      <FigureButton what={translate(`workbook.status.${status}`)} onPress={() => { origin({ kind: 'status', status, number: 'reached' }) }}>
        {translate('outreach.cameSoFar', { count: reached, share: formatPercent(reached / total, translate) })}
      </FigureButton>
    )
  }
  return (
    <ol className={css['funnel']}>
      {steps.map((step) => (
        <li key={step.status} className={css['step']}>
          <span>{translate(`workbook.status.${step.status}`)}</span>
          <span className={css['count']}>
            <FigureButton what={translate(`workbook.status.${step.status}`)} onPress={() => { origin({ kind: 'status', status: step.status, number: 'now' }) }}>
              {formatNumber(step.now, translate)}
            </FigureButton>
          </span>
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
