import { useOrigin } from '../../actions/use-origin.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Table } from '../../ui/table.tsx'
import { readingHistory, type ReadingHistory } from './reading-history.view.ts'
import css from './results.module.css'
import type { StreamLine } from './stream-lines.view.ts'
import { metricLines, type MetricLine } from './stream-panel.view.ts'

/** The figures of a stream with their sources, and what they were at each reading. */
export function StreamReadings({ line: { row, stream } }: { readonly line: StreamLine }) {
  const translate = useTranslate()
  const origin = useOrigin()
  const plan = usePlanStore((state) => state.plan)
  const metrics = metricLines(row, translate)
  const history = stream === null ? null : readingHistory(plan, stream, translate)
  const value = ({ metric, name, value: words }: MetricLine) =>
    stream === null ? words : <FigureButton what={name} onPress={() => { origin({ kind: 'reading', stream, metric }) }}>{words}</FigureButton>
  return (
    <div className={css['readings']}>
      <h3>{translate('resultsScreen.figuresWithSource')}</h3>
      {metrics.length === 0
        ? <p className={css['faint']}>{translate('resultsScreen.noFigures')}</p>
        : (
          <Table
            label={translate('resultsScreen.figuresWithSource')}
            rows={metrics}
            rowKey={({ name }) => name}
            columns={[
              {
                id: 'name', header: translate('workbook.head.figure'), namesRow: true,
                cell: ({ name, asOf, sources }) => (
                  <div className={css['definition']}>
                    {name}
                    <span className={css['faint']}>{translate('workbook.asOf', { date: asOf })}{' · '}{sources.join(' · ')}</span>
                  </div>
                ),
              },
              { id: 'value', header: translate('workbook.head.value'), isNumber: true, cell: value },
            ]}
          />
        )}
      {history !== null && <History history={history} />}
    </div>
  )
}

/** One column a reading: J+1, J+3, J+7. */
function History({ history: { dates, lines } }: { readonly history: ReadingHistory }) {
  const translate = useTranslate()
  return (
    <>
      <h3>{translate('resultsScreen.readings')}</h3>
      <Table
        label={translate('resultsScreen.readings')}
        rows={lines}
        rowKey={({ name }) => name}
        columns={[
          { id: 'name', header: translate('workbook.head.figure'), namesRow: true, cell: ({ name }) => name },
          ...dates.map(({ date, label }, index) => ({
            id: date, header: label, isNumber: true, cell: ({ values }: ReadingHistory['lines'][number]) => values[index] ?? '',
          })),
          { id: 'change', header: translate('resultsScreen.column.change'), isNumber: true, cell: ({ change }) => change },
        ]}
      />
    </>
  )
}
