import { useTranslate } from '../../i18n/language.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Card } from '../../ui/card.tsx'
import { Table } from '../../ui/table.tsx'
import css from './results.module.css'
import type { ResultsView } from './results.view.ts'

const MOST_SOURCES = 2

/** Every indicator with its perimeter, its date and its n; refused ratios as sentences, never as numbers. */
export function IndicatorsTab({ view }: { readonly view: ResultsView }) {
  const translate = useTranslate()
  return (
    <div className={css['tab']}>
      {view.refusals.length > 0 && (
        <Card title={translate('workbook.summary.refused')}>
          {view.refusals.map(({ key, sentence }) => <p key={key} className={css['refusal']}>{sentence}</p>)}
        </Card>
      )}
      <Card isFlush>
        <Table
          label={translate('resultsScreen.tab.indicators')}
          rows={view.indicators}
          rowKey={({ id }) => id}
          rowLook={({ value, refusal }) => (value === null && refusal === null ? 'faint' : undefined)}
          columns={[
            {
              id: 'name', header: translate('workbook.head.indicator'), namesRow: true, width: '32%',
              cell: ({ name, definition }) => <div className={css['definition']}>{name}<span className={css['faint']}>{definition}</span></div>,
            },
            {
              id: 'value', header: translate('workbook.head.value'), isNumber: true,
              cell: ({ value, median, refusal }) =>
                value === null
                  ? <span className={refusal === null ? undefined : css['refused']}>{translate(refusal === null ? 'resultsScreen.notMeasured' : 'resultsScreen.refused')}</span>
                  : (
                    <>
                      <strong>{value}</strong>
                      {median !== '' && <div className={css['faint']}>{translate('resultsScreen.median', { median })}</div>}
                    </>
                  ),
            },
            {
              id: 'perimeter', header: translate('workbook.head.perimeter'), width: '20%',
              cell: ({ perimeter, refusal }) => <span className={css['breaks']}>{refusal ?? perimeter}</span>,
            },
            { id: 'n', header: translate('workbook.head.n'), isNumber: true, cell: ({ nOf }) => nOf },
            { id: 'asOf', header: translate('workbook.head.asOf'), cell: ({ asOf }) => asOf },
            {
              id: 'source', header: translate('workbook.head.source'), width: '24%',
              cell: ({ sources, isTyped }) => (
                <span className={css['source']}>
                  {isTyped && <Badge>{translate('workbook.basis.typed')}</Badge>}
                  {' '}
                  {sources.slice(0, MOST_SOURCES).join(' · ')}
                  {sources.length > MOST_SOURCES && ` ${translate('resultsScreen.more', { count: sources.length - MOST_SOURCES })}`}
                </span>
              ),
            },
          ]}
        />
      </Card>
    </div>
  )
}
