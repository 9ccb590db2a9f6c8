import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Table, type TableColumn } from '../../ui/table.tsx'
import { AccountName } from './account-name.tsx'
import type { ItemLine } from './leftovers.view.ts'
import css from './results.module.css'

export interface ItemTableProps {
  readonly label: string
  readonly lines: readonly ItemLine[]
  readonly state: 'unassigned' | 'notOurs'
  readonly onLink?: ((line: ItemLine) => void) | undefined
  readonly onImprovise?: ((line: ItemLine) => void) | undefined
}

/** Posts that are no stream's, each with what can be said of it. */
export function ItemTable({ label, lines, state, onLink, onImprovise }: ItemTableProps) {
  const translate = useTranslate()
  const run = useRun()
  const columns: readonly TableColumn<ItemLine>[] = [
    {
      id: 'text', header: translate('resultsScreen.column.post'), namesRow: true,
      cell: ({ text, figures }) => <div className={css['post']}>{text}<span className={css['faint']}>{figures}</span></div>,
    },
    { id: 'account', header: translate('workbook.head.account'), cell: ({ account }) => <AccountName name={account} /> },
    { id: 'when', header: translate('resultsScreen.column.when'), cell: ({ when }) => when },
    { id: 'source', header: translate('workbook.head.source'), cell: ({ source }) => <span className={css['source']}>{source}</span> },
    {
      id: 'actions', header: translate('resultsScreen.column.decide'),
      cell: (line) => {
        const { id: item } = line.item
        if (state === 'notOurs') {
          return <Button size="small" onPress={() => run({ type: 'results.unlinkItem', item }, translate('resultsScreen.backAgain'))}>{translate('resultsScreen.takeBack')}</Button>
        }
        return (
          <div className={css['actions']}>
            <Button size="small" onPress={() => onLink?.(line)} name={translate('resultsScreen.link.named', { text: line.text })}>{translate('resultsScreen.link.open')}</Button>
            <Button size="small" onPress={() => onImprovise?.(line)}>{translate('resultsScreen.improvised')}</Button>
            <Button size="small" onPress={() => run({ type: 'results.markNotOurs', item }, translate('resultsScreen.markedNotOurs'))}>
              {translate('resultsScreen.markNotOurs')}
            </Button>
          </div>
        )
      },
    },
  ]
  return <Table label={label} columns={columns} rows={lines} rowKey={({ item }) => item.id} />
}
