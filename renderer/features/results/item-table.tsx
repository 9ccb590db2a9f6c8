import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { ItemLine } from './leftovers.view.ts'
import { LikelyStream } from './likely-stream.tsx'
import { PostText } from './post-text.tsx'
import css from './results.module.css'

export interface ItemTableProps {
  readonly lines: readonly ItemLine[]
  /** Every stream and slot, of which the likely ones are offered. */
  readonly rows: readonly StreamRow[]
  readonly onLink: (line: ItemLine) => void
  readonly onImprovise: (line: ItemLine) => void
}

const AT_FIRST = 20

/** Posts that are no stream's: each with the stream that it most likely is, and what else can be said of it. */
export function ItemTable({ lines, rows, onLink, onImprovise }: ItemTableProps) {
  const translate = useTranslate()
  const run = useRun()
  return (
    <PagedTable
      label={translate('resultsScreen.unassigned')}
      rows={lines}
      atFirst={AT_FIRST}
      rowKey={({ item }) => item.id}
      columns={[
        { id: 'text', header: translate('resultsScreen.column.post'), namesRow: true, width: '36%', cell: (line) => <PostText line={line} /> },
        { id: 'likely', header: translate('resultsScreen.column.likely'), width: '34%', cell: (line) => <LikelyStream line={line} rows={rows} /> },
        {
          id: 'actions', header: translate('resultsScreen.column.decide'),
          cell: (line) => (
            <div className={css['actions']}>
              <Button size="small" onPress={() => { onLink(line) }} name={translate('resultsScreen.link.named', { text: line.text })}>{translate('resultsScreen.link.open')}</Button>
              <Button size="small" onPress={() => { onImprovise(line) }} name={translate('resultsScreen.improvisedNamed', { text: line.text })}>{translate('resultsScreen.improvised')}</Button>
              <Button
                size="small"
                onPress={() => run({ type: 'results.markNotOurs', item: line.item.id }, translate('resultsScreen.markedNotOurs'))}
                name={translate('resultsScreen.markNotOursNamed', { text: line.text })}
              >
                {translate('resultsScreen.markNotOurs')}
              </Button>
            </div>
          ),
        },
      ]}
    />
  )
}
