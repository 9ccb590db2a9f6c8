import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { ItemLine } from './leftovers.view.ts'
import { PostText } from './post-text.tsx'
import css from './results.module.css'

const AT_FIRST = 20

/** The posts that she said are not of this campaign: folded away, and each can be taken back. */
export function NotOurs({ lines }: { readonly lines: readonly ItemLine[] }) {
  const translate = useTranslate()
  const run = useRun()
  return (
    <details className={css['details']}>
      <summary>{translate('resultsScreen.notOurs', { count: lines.length })}</summary>
      <Card isFlush>
        <PagedTable
          label={translate('resultsScreen.notOurs', { count: lines.length })}
          rows={lines}
          atFirst={AT_FIRST}
          rowKey={({ item }) => item.id}
          columns={[
            { id: 'text', header: translate('resultsScreen.column.post'), namesRow: true, cell: (line) => <PostText line={line} /> },
            {
              id: 'actions', header: translate('resultsScreen.column.decide'),
              cell: ({ item, text }) => (
                <Button
                  size="small"
                  name={translate('resultsScreen.takeBackNamed', { text })}
                  onPress={() => run({ type: 'results.unlinkItem', item: item.id }, translate('resultsScreen.backAgain'))}
                >
                  {translate('resultsScreen.takeBack')}
                </Button>
              ),
            },
          ]}
        />
      </Card>
    </details>
  )
}
