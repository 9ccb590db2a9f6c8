import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { Table } from '../../ui/table.tsx'
import type { ControlLine, DriftLine } from './figure-lines.view.ts'
import css from './results.module.css'

/** The platforms' own totals beside our sums: shown with the difference, never added, never corrected. */
export function ControlTable({ lines }: { readonly lines: readonly ControlLine[] }) {
  const translate = useTranslate()
  return (
    <Card isFlush title={translate('workbook.note.controls')}>
      <Table
        label={translate('workbook.note.controls')}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { id: 'name', header: translate('workbook.head.figure'), namesRow: true, cell: ({ name }) => name },
          { id: 'theirs', header: translate('resultsScreen.column.theirs'), isNumber: true, cell: ({ theirs }) => theirs },
          { id: 'ours', header: translate('resultsScreen.column.ours'), isNumber: true, cell: ({ ours }) => ours },
          { id: 'n', header: translate('resultsScreen.column.rows'), isNumber: true, cell: ({ n }) => n },
          { id: 'difference', header: translate('workbook.head.difference'), isNumber: true, cell: ({ difference }) => difference },
          { id: 'source', header: translate('workbook.head.source'), cell: ({ source }) => <span className={css['source']}>{source}</span> },
        ]}
      />
    </Card>
  )
}

/** Totals from reading to reading. */
export function DriftTable({ lines }: { readonly lines: readonly DriftLine[] }) {
  const translate = useTranslate()
  return (
    <Card isFlush title={translate('workbook.note.drift')}>
      <Table
        label={translate('workbook.note.drift')}
        rows={lines}
        rowKey={({ key }) => key}
        columns={[
          { id: 'name', header: translate('workbook.head.figure'), namesRow: true, cell: ({ name }) => name },
          { id: 'asOf', header: translate('workbook.head.asOf'), cell: ({ asOf }) => asOf },
          { id: 'total', header: translate('workbook.head.value'), isNumber: true, cell: ({ total }) => total },
          { id: 'n', header: translate('workbook.head.n'), isNumber: true, cell: ({ n }) => n },
        ]}
      />
    </Card>
  )
}
