import type { Metric } from '../../../shared/domain/results/metric.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge, type BadgeLook } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { TableColumn } from '../../ui/table.tsx'
import { AccountName } from './account-name.tsx'
import css from './results.module.css'
import { SourceText } from './source-text.tsx'
import type { StreamLine } from './stream-lines.view.ts'

const LOOKS: Readonly<Record<StreamLine['outcome'], BadgeLook | null>> = {
  done: null, notDone: 'toCheck', improvised: 'update', cancelled: 'neutral', replaced: 'neutral',
}

interface StreamTableProps {
  readonly lines: readonly StreamLine[]
  /** How many are drawn before she asks for more. */
  readonly atFirst: number
  readonly onOpen: (key: string) => void
}

/** Planned beside actual, with the figures, how they were tied to the stream and where they come from. */
export function StreamTable({ lines, atFirst, onOpen }: StreamTableProps) {
  const translate = useTranslate()
  const columns: readonly TableColumn<StreamLine>[] = [
    { id: 'planned', header: translate('resultsScreen.column.planned'), cell: ({ planned }) => planned, width: '56px' },
    { id: 'actual', header: translate('resultsScreen.column.actual'), width: '116px', cell: (line) => <Actual line={line} onOpen={onOpen} /> },
    { id: 'title', header: translate('resultsScreen.column.stream'), namesRow: true, cell: (line) => <StreamName line={line} onOpen={onOpen} /> },
    { id: 'views', header: translate('workbook.head.views'), isNumber: true, cell: (line) => <Read line={line} metric="views" value={line.views} /> },
    { id: 'likes', header: translate('workbook.head.likes'), isNumber: true, cell: (line) => <Read line={line} metric="likes" value={line.likes} /> },
    ...(lines.some(({ comments }) => comments !== '')
      ? [{ id: 'comments', header: translate('resultsScreen.column.comments'), isNumber: true, cell: (line: StreamLine) => <Read line={line} metric="comments" value={line.comments} /> }]
      : []),
    { id: 'matched', header: translate('resultsScreen.column.matched'), cell: ({ matched }) => <span className={css['matched']}>{matched}</span> },
    { id: 'source', header: translate('workbook.head.source'), cell: ({ source, moreSources }) => <SourceText source={source} more={moreSources} /> },
  ]
  return (
    <PagedTable
      label={translate('resultsScreen.section.day')}
      columns={columns}
      rows={lines}
      atFirst={atFirst}
      rowKey={({ key }) => key}
      rowLook={({ outcome }) => (outcome === 'cancelled' || outcome === 'replaced' ? 'faint' : undefined)}
    />
  )
}

interface CellProps {
  readonly line: StreamLine
  readonly onOpen: (key: string) => void
}

/** The start as it was, and how far from the plan: that leads to both, with where each was read. */
function Actual({ line: { key, actual, deviation, title }, onOpen }: CellProps) {
  const translate = useTranslate()
  if (deviation === '') return actual
  return (
    <span className={css['start']}>
      {actual}
      <span className={css['faint']}>
        <FigureButton what={translate('resultsScreen.deviationOf', { title })} onPress={() => { onOpen(key) }}>{deviation}</FigureButton>
      </span>
    </span>
  )
}

function StreamName({ line, onOpen }: CellProps) {
  const translate = useTranslate()
  const { key, title, ref, people, account, outcome, provisional } = line
  const look = LOOKS[outcome]
  const facts = [ref, people].filter((part) => part !== '').join(' · ')
  return (
    <div className={css['title']}>
      <span className={css['line']}>
        <Button look="link" onPress={() => { onOpen(key) }}>{title}</Button>
        {look !== null && <Badge look={look}>{translate(`workbook.outcome.${outcome}`)}</Badge>}
        {provisional !== '' && <Badge look="toCheck">{provisional}</Badge>}
      </span>
      <span className={css['faint']}>{facts}{facts !== '' && account !== '' && ' · '}<AccountName name={account} /></span>
    </div>
  )
}

/** A metric of a stream: it leads to the rows that it was read from. Blank where no source gives it. */
function Read({ line: { stream, title }, metric, value }: { readonly line: StreamLine; readonly metric: Metric; readonly value: string }) {
  const translate = useTranslate()
  const origin = useOrigin()
  if (stream === null || value === '') return value
  const what = translate('resultsScreen.metricOf', { metric: translate(`workbook.metric.${metric}`), title })
  return <FigureButton what={what} onPress={() => { origin({ kind: 'reading', stream, metric }) }}>{value}</FigureButton>
}
