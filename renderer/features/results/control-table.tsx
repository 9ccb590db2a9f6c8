import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { ControlLine, DriftLine } from './figure-lines.view.ts'
import { SourceText } from './source-text.tsx'

const AT_FIRST = 40

/** The platforms' own totals beside our sums: shown with the difference, never added, never corrected. */
export function ControlTable({ lines }: { readonly lines: readonly ControlLine[] }) {
  const translate = useTranslate()
  const origin = useOrigin()
  return (
    <Card isFlush title={translate('workbook.note.controls')}>
      <PagedTable
        label={translate('workbook.note.controls')}
        rows={lines}
        atFirst={AT_FIRST}
        rowKey={({ key }) => key}
        columns={[
          { id: 'name', header: translate('workbook.head.figure'), namesRow: true, cell: ({ name }) => name },
          {
            id: 'theirs', header: translate('resultsScreen.column.theirs'), isNumber: true,
            cell: ({ key, name, theirs }) => <FigureButton what={name} onPress={() => { origin({ kind: 'figure', id: key }) }}>{theirs}</FigureButton>,
          },
          { id: 'ours', header: translate('resultsScreen.column.ours'), isNumber: true, cell: ({ ours }) => ours },
          { id: 'n', header: translate('resultsScreen.column.rows'), isNumber: true, cell: ({ n }) => n },
          { id: 'difference', header: translate('workbook.head.difference'), isNumber: true, cell: ({ difference }) => difference },
          { id: 'source', header: translate('workbook.head.source'), cell: ({ source }) => <SourceText source={source} /> },
        ]}
      />
    </Card>
  )
}

/** Totals from reading to reading. */
export function DriftTable({ lines }: { readonly lines: readonly DriftLine[] }) {
  const translate = useTranslate()
  const origin = useOrigin()
  return (
    <Card isFlush title={translate('workbook.note.drift')}>
      <PagedTable
        label={translate('workbook.note.drift')}
        rows={lines}
        atFirst={AT_FIRST}
        rowKey={({ key }) => key}
        columns={[
          { id: 'name', header: translate('workbook.head.figure'), namesRow: true, cell: ({ name }) => name },
          { id: 'asOf', header: translate('workbook.head.asOf'), cell: ({ asOf, offset }) => `${asOf} · ${offset}` },
          {
            id: 'total', header: translate('workbook.head.value'), isNumber: true,
            cell: ({ name, total, metric, date }) => <FigureButton what={name} onPress={() => { origin({ kind: 'drift', metric, asOf: date }) }}>{total}</FigureButton>,
          },
          { id: 'change', header: translate('resultsScreen.column.change'), isNumber: true, cell: ({ change }) => change },
          { id: 'n', header: translate('workbook.head.n'), isNumber: true, cell: ({ n }) => n },
        ]}
      />
    </Card>
  )
}
