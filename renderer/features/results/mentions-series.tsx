import { useState } from 'react'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import { Table } from '../../ui/table.tsx'
import { ToggleGroup } from '../../ui/toggle-group.tsx'
import { AccountName } from './account-name.tsx'
import { MentionsCurve } from './mentions-curve.tsx'
import type { SeriesLine } from './mentions-series.view.ts'
import css from './results.module.css'
import { SourceText } from './source-text.tsx'

const DAYS_AT_FIRST = 40

interface SeriesProps {
  readonly lines: readonly SeriesLine[]
  /** Over the marks: J-1, J, J+1, J+7. */
  readonly headers: readonly string[]
}

/** What platforms say of each account day by day: around J at a glance, or every day with its row. */
export function MentionsSeries({ lines, headers }: SeriesProps) {
  const translate = useTranslate()
  const [show, setShow] = useState<'marks' | 'days'>('marks')
  return (
    <Card
      isFlush
      title={translate('mentions.series')}
      actions={
        <ToggleGroup
          label={translate('mentions.series.show')}
          value={show}
          options={(['marks', 'days'] as const).map((value) => ({ value, label: translate(`mentions.series.${value}`) }))}
          onChange={setShow}
        />
      }
    >
      <p className={css['remark']}>{translate('mentions.series.note')}</p>
      {show === 'marks' ? <Marks lines={lines} headers={headers} /> : <Days lines={lines} />}
    </Card>
  )
}

function Marks({ lines, headers }: SeriesProps) {
  const translate = useTranslate()
  const origin = useOrigin()
  return (
    <Table
      label={translate('mentions.series')}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { id: 'account', header: translate('workbook.head.account'), namesRow: true, cell: ({ name, metric }) => <><AccountName name={name} /><div className={css['faint']}>{metric}</div></> },
        { id: 'curve', header: translate('mentions.column.curve'), cell: ({ curve }) => <MentionsCurve curve={curve} /> },
        ...headers.map((header, index) => ({
          id: header, header, isNumber: true,
          cell: ({ name, metric, marks }: SeriesLine) => {
            const mark = marks[index]
            if (mark === undefined || mark.figure === null) return null
            const { figure, value, difference } = mark
            const what = translate('mentions.series.value', { metric, account: name, day: header })
            return (
              <>
                <FigureButton what={what} onPress={() => { origin({ kind: 'figure', id: figure }) }}>{value}</FigureButton>
                {difference !== '' && <div className={css['faint']}>{difference}</div>}
              </>
            )
          },
        })),
      ]}
    />
  )
}

function Days({ lines }: Pick<SeriesProps, 'lines'>) {
  const translate = useTranslate()
  const origin = useOrigin()
  return (
    <PagedTable
      label={translate('mentions.series')}
      rows={lines.flatMap((line) => line.days.map((day) => ({ ...day, name: line.name, metric: line.metric })))}
      atFirst={DAYS_AT_FIRST}
      rowKey={({ figure }) => figure}
      columns={[
        { id: 'account', header: translate('workbook.head.account'), cell: ({ name }) => <AccountName name={name} /> },
        { id: 'metric', header: translate('workbook.head.metric'), cell: ({ metric }) => metric },
        { id: 'date', header: translate('workbook.head.date'), namesRow: true, cell: ({ date, offset }) => <span className={css['date']}>{`${date} · ${offset}`}</span> },
        {
          id: 'value', header: translate('workbook.head.value'), isNumber: true,
          cell: ({ figure, name, metric, date, value }) => (
            <FigureButton what={translate('mentions.series.value', { metric, account: name, day: date })} onPress={() => { origin({ kind: 'figure', id: figure }) }}>{value}</FigureButton>
          ),
        },
        { id: 'change', header: translate('resultsScreen.column.change'), isNumber: true, cell: ({ change }) => change },
        { id: 'source', header: translate('workbook.head.source'), cell: ({ source }) => <SourceText source={source} /> },
      ]}
    />
  )
}
