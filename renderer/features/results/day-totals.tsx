import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import type { IndicatorLine } from './indicator-lines.view.ts'
import css from './results.module.css'

const TOTALS = ['views.total', 'likes.total', 'comments.total'] as const

/** What the day adds up to: each total leads to its rows. One that nothing gives is left out. */
export function DayTotals({ indicators }: { readonly indicators: readonly IndicatorLine[] }) {
  const translate = useTranslate()
  const origin = useOrigin()
  const known = TOTALS.flatMap((id) => indicators.filter((line) => line.id === id && line.value !== null))
  return (
    <div className={css['totals']}>
      {known.map(({ id, value, nOf }) => (
        <span key={id}>
          {translate(`workbook.indicator.${id}`)}{' '}
          <strong><FigureButton onPress={() => { origin({ kind: 'indicator', id }) }}>{value}</FigureButton></strong>{' '}
          <span className={css['faint']}>{nOf}</span>
        </span>
      ))}
    </div>
  )
}
