import { useTranslate } from '../../i18n/language.tsx'
import { Badge, type BadgeLook } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Table, type TableColumn } from '../../ui/table.tsx'
import { AccountName } from './account-name.tsx'
import css from './results.module.css'
import type { StreamLine } from './stream-lines.view.ts'

const LOOKS: Readonly<Record<StreamLine['outcome'], BadgeLook | null>> = {
  done: null, notDone: 'toCheck', improvised: 'update', cancelled: 'neutral', replaced: 'neutral',
}

/** Planned beside actual, with the figures and where they come from. */
export function StreamTable({ lines, onOpen }: { readonly lines: readonly StreamLine[]; readonly onOpen: (key: string) => void }) {
  const translate = useTranslate()
  const columns: readonly TableColumn<StreamLine>[] = [
    { id: 'planned', header: translate('resultsScreen.column.planned'), cell: ({ planned }) => planned, width: '64px' },
    {
      id: 'actual', header: translate('resultsScreen.column.actual'), width: '84px',
      cell: ({ actual, deviation }) => <>{actual}<div className={css['faint']}>{deviation}</div></>,
    },
    {
      id: 'title', header: translate('resultsScreen.column.stream'), namesRow: true,
      cell: (line) => (
        <div className={css['title']}>
          <Button look="link" onPress={() => { onOpen(line.key) }}>{line.title}</Button>
          <Outcome outcome={line.outcome} />
          <span className={css['faint']}>{[line.ref, line.people, line.format].filter((part) => part !== '').join(' · ')}</span>
        </div>
      ),
    },
    { id: 'account', header: translate('workbook.head.account'), cell: ({ account }) => <AccountName name={account} /> },
    { id: 'views', header: translate('workbook.head.views'), isNumber: true, cell: ({ views }) => views },
    { id: 'likes', header: translate('workbook.head.likes'), isNumber: true, cell: ({ likes }) => likes },
    { id: 'comments', header: translate('resultsScreen.column.comments'), isNumber: true, cell: ({ comments }) => comments },
    {
      id: 'source', header: translate('workbook.head.source'),
      cell: ({ source, moreSources }) => (
        <span className={css['source']}>
          {source}
          {moreSources > 0 && ` ${translate('resultsScreen.more', { count: moreSources })}`}
        </span>
      ),
    },
  ]
  return (
    <Table
      label={translate('resultsScreen.tab.streams')}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      rowLook={({ outcome }) => (outcome === 'cancelled' || outcome === 'replaced' ? 'faint' : undefined)}
    />
  )
}

/** What became of a slot, where it is not simply done. */
function Outcome({ outcome }: Pick<StreamLine, 'outcome'>) {
  const translate = useTranslate()
  const look = LOOKS[outcome]
  return look === null ? null : <Badge look={look}>{translate(`workbook.outcome.${outcome}`)}</Badge>
}
