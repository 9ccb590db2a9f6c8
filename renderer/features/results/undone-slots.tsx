import { useGo } from '../../actions/route.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Table } from '../../ui/table.tsx'
import { AccountName } from './account-name.tsx'
import css from './results.module.css'
import type { StreamLine } from './stream-lines.view.ts'

/** Planned slots of which no stream is known: they took place all the same, or they did not. */
export function UndoneSlots({ lines, onType }: { readonly lines: readonly StreamLine[]; readonly onType: (line: StreamLine) => void }) {
  const translate = useTranslate()
  const run = useRun()
  const go = useGo()
  return (
    <Table
      label={translate('resultsScreen.notDone')}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { id: 'planned', header: translate('resultsScreen.column.planned'), cell: ({ planned }) => planned, width: '64px' },
        {
          id: 'title', header: translate('resultsScreen.column.slot'), namesRow: true,
          cell: (line) => (
            <div className={css['title']}>
              <Button look="link" onPress={() => { go({ screen: 'runOfShow', ...(line.slot === null ? {} : { focus: line.slot }) }) }}>{line.title}</Button>
              <span className={css['faint']}>{[line.ref, line.people].filter((part) => part !== '').join(' · ')}</span>
            </div>
          ),
        },
        { id: 'account', header: translate('workbook.head.account'), cell: ({ account }) => <AccountName name={account} /> },
        {
          id: 'actions', header: translate('resultsScreen.column.decide'),
          cell: (line) => (
            <div className={css['actions']}>
              <Button size="small" onPress={() => { onType(line) }}>{translate('resultsScreen.type.tookPlace')}</Button>
              {line.slot !== null && (
                <Button
                  size="small"
                  onPress={() => run({ type: 'schedule.cancelSlot', slot: line.slot as NonNullable<typeof line.slot>, reason: '' }, translate('resultsScreen.cancelled'))}
                >
                  {translate('resultsScreen.cancel')}
                </Button>
              )}
            </div>
          ),
        },
      ]}
    />
  )
}
