import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Table } from '../../ui/table.tsx'
import type { IndicatorLine } from './indicator-lines.view.ts'
import css from './results.module.css'
import type { ResultsView } from './results.view.ts'
import { Section } from './section.tsx'

/** Every measured indicator with its perimeter, date and n; refused ratios as sentences; what nothing measures by name. */
export function IndicatorsSection({ view }: { readonly view: ResultsView }) {
  const translate = useTranslate()
  const shown = view.indicators.filter(({ value, refusal }) => value !== null || refusal !== null)
  const unmeasured = view.indicators.filter(({ value, refusal }) => value === null && refusal === null)
  return (
    <Section id="indicators" title={translate('resultsScreen.section.indicators')}>
      {view.refusals.map(({ key, sentence }) => <p key={key} className={css['refusal']}>{sentence}</p>)}
      <Card isFlush>
        <Table
          label={translate('resultsScreen.section.indicators')}
          rows={shown}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', header: translate('workbook.head.indicator'), namesRow: true, cell: ({ name }) => <div className={css['definition']}>{name}</div> },
            { id: 'value', header: translate('workbook.head.value'), isNumber: true, cell: (line) => <Value line={line} /> },
            { id: 'typed', header: translate('workbook.head.typed'), isNumber: true, cell: (line) => <Claims line={line} /> },
            { id: 'n', header: translate('workbook.head.n'), isNumber: true, cell: ({ nOf }) => nOf },
            { id: 'asOf', header: translate('workbook.head.asOf'), cell: (line) => <AsOf line={line} /> },
            { id: 'perimeter', header: translate('workbook.head.perimeter'), width: '34%', cell: ({ perimeter, refusal }) => <span className={css['breaks']}>{refusal ?? perimeter}</span> },
          ]}
        />
      </Card>
      {unmeasured.length > 0 && (
        <p className={css['aside']}>{translate('resultsScreen.unmeasured', { names: unmeasured.map(({ name }) => name).join(', ') })}</p>
      )}
    </Section>
  )
}

function Value({ line: { id, name, value, median, isTyped } }: { readonly line: IndicatorLine }) {
  const translate = useTranslate()
  const origin = useOrigin()
  const show = (): void => { origin({ kind: 'indicator', id }) }
  if (value === null) {
    return <span className={css['refused']}><FigureButton what={name} onPress={show}>{translate('resultsScreen.refused')}</FigureButton></span>
  }
  return (
    <>
      <strong><FigureButton what={name} onPress={show}>{value}</FigureButton></strong>
      {median !== '' && <div className={css['faint']}>{translate('resultsScreen.median', { median })}</div>}
      {isTyped && <div><Badge>{translate('workbook.basis.typed')}</Badge></div>}
    </>
  )
}

/** Typed figures for the same thing: each with its difference, or the remark that it covers something else. */
function Claims({ line: { name, claims } }: { readonly line: IndicatorLine }) {
  const translate = useTranslate()
  const origin = useOrigin()
  return claims.map(({ id, value, difference }) => (
    <div key={id}>
      <FigureButton what={name} onPress={() => { origin({ kind: 'figure', id }) }}>{value}</FigureButton>
      <div className={css['faint']}>{difference === '' ? translate('resultsScreen.otherPerimeter') : translate('resultsScreen.claimDifference', { difference })}</div>
    </div>
  ))
}

function AsOf({ line: { asOf, provisional } }: { readonly line: IndicatorLine }) {
  const translate = useTranslate()
  return (
    <>
      <span className={css['date']}>{asOf}</span>
      {provisional > 0 && <div className={css['waits']}>{translate('resultsScreen.provisional.streams', { count: provisional })}</div>}
    </>
  )
}
