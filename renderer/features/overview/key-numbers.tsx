import type { IndicatorValue } from '../../../shared/domain/results/indicator.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { valueText } from '../../../shared/sheets/value-text.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { perimeterLabel } from '../../../shared/sheets/recap/labels.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Figure } from '../../ui/figure.tsx'
import css from './overview.module.css'
import type { OverviewView } from './overview.view.ts'

/** The margin of the overview: each number with what it covers and as of when; it opens its origin. */
export function KeyNumbers({ numbers, accounts }: Pick<OverviewView, 'numbers' | 'accounts'>) {
  const translate = useTranslate()
  return (
    <aside className={css['numbers']} aria-label={translate('overview.numbers')}>
      <h2>{translate('overview.numbers')}</h2>
      {numbers.length === 0 && <p className={css['none']}>{translate('overview.noNumbers')}</p>}
      {numbers.map((indicator) => (
        <div key={indicator.id} className={css['number']}>
          <KeyNumber indicator={indicator} accounts={accounts} translate={translate} />
        </div>
      ))}
    </aside>
  )
}

interface NumberProps {
  readonly indicator: IndicatorValue
  readonly accounts: OverviewView['accounts']
  readonly translate: Translate
}

function KeyNumber({ indicator, accounts, translate }: NumberProps) {
  const openOrigin = useOrigin()
  const name = translate(`workbook.indicator.${indicator.id}`)
  const { id, value, unit, approximate, asOf, n, of } = indicator
  const toOrigin = (): void => { openOrigin({ kind: 'indicator', id }) }
  if (indicator.refused !== null || value === null) {
    return <Figure isRefused value={<FigureButton onPress={toOrigin}>{name}</FigureButton>} perimeter={translate('overview.refused')} />
  }
  const facts = [
    perimeterLabel(indicator.perimeter, accounts, translate),
    ...(n < of ? [translate('workbook.nOf', { n, of })] : []),
    ...(asOf === null ? [] : [translate('workbook.asOf', { date: formatDate(asOf, translate, 'medium') })]),
    ...(indicator.basis === 'typed' ? [translate('workbook.basis.typed')] : []),
  ]
  return (
    <Figure
      value={<FigureButton what={name} onPress={toOrigin}>{valueText(value, unit, approximate, translate)}</FigureButton>}
      perimeter={name}
      asOf={facts.join(' · ')}
    />
  )
}
