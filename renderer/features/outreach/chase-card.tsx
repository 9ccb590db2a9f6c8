import { Copy, FileSpreadsheet, MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { useCopy, useExport } from '../../actions/use-export.ts'
import { useGo } from '../../actions/route.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Table } from '../../ui/table.tsx'
import { addressesOf } from './addresses.view.ts'
import type { ChaseLine, ChaseList } from '../../../shared/domain/recap/chase-list.ts'
import { daysFrom } from './days-from.view.ts'
import css from './outreach.module.css'

/** More rows than this are not read; the buttons act on everybody all the same. */
const SHOWN = 100
/** Further back than this, a date says more than a number of days. */
const MONTH = 31

interface ChaseCardProps {
  readonly list: ChaseList
  readonly today: string
  readonly onLog: (people: readonly Participant['id'][]) => void
}

/** Whom to chase today. What is ticked is acted upon; with nothing ticked, everybody on the list. */
export function ChaseCard({ list: { phase, lines }, today, onLog }: ChaseCardProps) {
  const translate = useTranslate()
  const go = useGo()
  const copy = useCopy()
  const save = useExport()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const ticked = lines.filter(({ person }) => picked.has(person.id))
  const meant = (ticked.length === 0 ? lines : ticked).map(({ person }) => person)
  const addresses = addressesOf(meant)
  const title = translate(phase === 'before' ? 'outreach.chaseBefore' : 'outreach.chaseAfter')
  if (lines.length === 0) {
    return <Card title={title}><p>{translate(phase === 'before' ? 'outreach.chaseNobodyBefore' : 'outreach.chaseNobodyAfter')}</p></Card>
  }
  return (
    <Card
      title={title} isFlush
      actions={
        <>
          {phase === 'after' && <Button size="small" icon={FileSpreadsheet} onPress={() => save('return-sheets')}>{translate('outreach.returnSheets')}</Button>}
          <Button size="small" icon={Copy} isDisabled={addresses.count === 0} onPress={() => copy(addresses.text)}>
            {translate('outreach.copyAddresses', { count: addresses.count })}
          </Button>
          <Button size="small" icon={MessageSquarePlus} name={translate('outreach.logWith', { count: meant.length })} onPress={() => { onLog(meant.map(({ id }) => id)) }}>
            {translate('outreach.log')}
          </Button>
        </>
      }
    >
      <div className={css['chase']}>
        <Table
          label={title} rows={lines.slice(0, SHOWN)} rowKey={({ person }) => person.id} rowName={({ person }) => printName(person)}
          chosen={picked} onChoose={setPicked}
          columns={[
            {
              id: 'person', header: translate('outreach.chase.person'), namesRow: true,
              cell: ({ person }) => (
                <Button look="link" onPress={() => { go({ screen: 'participants', focus: person.id }) }}>{printName(person)}</Button>
              ),
            },
            { id: 'reason', header: translate('outreach.chase.reason'), cell: ({ reason }) => reasonText(reason, translate) },
            { id: 'last', header: translate('outreach.chase.last'), cell: ({ last }) => lastText(last, today, translate) },
            {
              id: 'email', header: translate('outreach.chase.email'),
              cell: ({ person }) => person.email || <span className={css['note']}>{translate('outreach.noEmail')}</span>,
            },
          ]}
        />
      </div>
      {lines.length > SHOWN && ticked.length === 0 && (
        <p className={css['foot']}>{translate('outreach.chase.more', { count: lines.length - SHOWN })}</p>
      )}
    </Card>
  )
}

function reasonText(reason: ChaseLine['reason'], translate: Translate): string {
  return reason.kind === 'owesFigures'
    ? translate('outreach.owes', { count: reason.streams })
    : translate(`outreach.reason.${reason.kind}`)
}

function lastText(last: string | null, today: string, translate: Translate): string {
  if (last === null) return translate('outreach.never')
  const days = daysFrom(last, today)
  if (days > MONTH) return formatDate(last, translate, 'medium')
  return days === 0 ? translate('outreach.today') : translate('outreach.daysAgo', { count: days })
}
