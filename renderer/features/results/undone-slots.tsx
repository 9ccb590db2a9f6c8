import type { SlotId } from '../../../shared/domain/values/id-schema.ts'
import { useGo } from '../../actions/route.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import { AccountName } from './account-name.tsx'
import css from './results.module.css'
import type { StreamLine } from './stream-lines.view.ts'

const AT_FIRST = 20

/** Planned slots of which no stream is known: they took place all the same, or they did not; and who would know. */
export function UndoneSlots({ lines, onType }: { readonly lines: readonly StreamLine[]; readonly onType: (line: StreamLine) => void }) {
  const translate = useTranslate()
  const go = useGo()
  return (
    <PagedTable
      label={translate('resultsScreen.notDone')}
      rows={lines}
      atFirst={AT_FIRST}
      rowKey={({ key }) => key}
      columns={[
        { id: 'planned', header: translate('resultsScreen.column.planned'), cell: ({ planned }) => planned, width: '64px' },
        {
          id: 'title', header: translate('resultsScreen.column.slot'), namesRow: true,
          cell: ({ slot, title, ref, account }) => (
            <div className={css['title']}>
              <Button look="link" onPress={() => { go({ screen: 'runOfShow', ...(slot === null ? {} : { focus: slot }) }) }}>{title}</Button>
              <span className={css['faint']}>{ref}{ref !== '' && account !== '' && ' · '}<AccountName name={account} /></span>
            </div>
          ),
        },
        { id: 'ask', header: translate('resultsScreen.column.ask'), cell: (line) => <WhoKnows line={line} /> },
        { id: 'actions', header: translate('resultsScreen.column.decide'), cell: (line) => <SlotDecision line={line} onType={onType} /> },
      ]}
    />
  )
}

/** Those who were to stream: each leads to what is known of them, their address among it. */
function WhoKnows({ line: { row } }: { readonly line: StreamLine }) {
  const translate = useTranslate()
  const go = useGo()
  if (row.participants.length === 0) return <span className={css['faint']}>{translate('resultsScreen.nobodyToAsk')}</span>
  return (
    <div className={css['people']}>
      {row.participants.map(({ id, label }) => (
        <Button key={id} look="link" onPress={() => { go({ screen: 'participants', focus: id }) }}>{label}</Button>
      ))}
    </div>
  )
}

function SlotDecision({ line, onType }: { readonly line: StreamLine; readonly onType: (line: StreamLine) => void }) {
  const translate = useTranslate()
  const run = useRun()
  const cancel = (slot: SlotId): Promise<unknown> => run({ type: 'schedule.cancelSlot', slot, reason: '' }, translate('resultsScreen.cancelled'))
  const { slot, title } = line
  return (
    <div className={css['actions']}>
      <Button size="small" onPress={() => { onType(line) }} name={translate('resultsScreen.type.tookPlaceNamed', { title })}>{translate('resultsScreen.type.tookPlace')}</Button>
      {slot !== null && (
        <Button size="small" onPress={() => cancel(slot)} name={translate('resultsScreen.cancelNamed', { title })}>{translate('resultsScreen.cancel')}</Button>
      )}
    </div>
  )
}
