import { Copy, FileSpreadsheet, Mail, MessageSquarePlus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { owedStreams } from '../../../shared/domain/recap/owed-streams.ts'
import { addressesOf } from '../../../shared/domain/roster/mail-addresses.ts'
import type { Participant } from '../../../shared/domain/roster/participant.ts'
import { printName } from '../../../shared/domain/roster/print-name.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { useCopy, useExport } from '../../actions/use-export.ts'
import { useGo } from '../../actions/route.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Table } from '../../ui/table.tsx'
import type { ChaseList } from '../../../shared/domain/recap/chase-list.ts'
import { daysFrom } from './days-from.view.ts'
import { MessageDialog } from './message-dialog.tsx'
import css from './outreach.module.css'
import { owedText } from './owed.view.ts'

/** More rows than this are not read; the buttons act on everybody all the same. */
const SHOWN = 100
/** People without an address who are named; of the others their number. */
const NAMED = 8
/** Further back than this, a date says more than a number of days. */
const MONTH = 31

interface ChaseCardProps {
  readonly plan: Plan
  readonly list: ChaseList
  readonly today: string
  readonly onLog: (people: readonly Participant['id'][]) => void
}

/** Whom to chase today. What is ticked is acted upon; with nothing ticked, everybody on the list. */
export function ChaseCard({ plan, list: { phase, lines }, today, onLog }: ChaseCardProps) {
  const translate = useTranslate()
  const go = useGo()
  const copy = useCopy()
  const save = useExport()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [isWriting, setWriting] = useState(false)
  const owed = useMemo(() => owedStreams(plan), [plan])
  const ticked = lines.filter(({ person }) => picked.has(person.id))
  const meant = (ticked.length === 0 ? lines : ticked).map(({ person }) => person)
  const people = meant.map(({ id }) => id)
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
          {phase === 'after' && (
            <Menu
              label={translate('outreach.returnSheets')}
              trigger={<Button size="small" icon={FileSpreadsheet}>{translate('outreach.returnSheets')}</Button>}
              choices={[
                { id: 'zip', label: translate('outreach.returnSheets.zip', { count: people.length }), onChoose: () => save('return-sheets-zip', { people }) },
                { id: 'folder', label: translate('outreach.returnSheets.folder', { count: people.length }), onChoose: () => save('return-sheets', { people }) },
              ]}
            />
          )}
          <Menu
            label={translate('outreach.write')}
            trigger={<Button size="small" icon={Mail}>{translate('outreach.write')}</Button>}
            choices={[
              { id: 'message', label: translate('outreach.write.message', { count: people.length }), onChoose: () => { setWriting(true) } },
              { id: 'merge', label: translate('outreach.write.merge', { count: people.length }), onChoose: () => save('mail-merge', { people }) },
              { id: 'commas', label: translate('outreach.write.commas'), onChoose: () => copy(addressesOf(meant, ',').text), isDisabled: addresses.count === 0, startsGroup: true },
            ]}
          />
          <Button size="small" icon={Copy} isDisabled={addresses.count === 0} onPress={() => copy(addresses.text)}>
            {translate('outreach.copyAddresses', { count: addresses.count })}
          </Button>
          <Button size="small" icon={MessageSquarePlus} name={translate('outreach.logWith', { count: meant.length })} onPress={() => { onLog(people) }}>
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
            {
              id: 'reason', header: translate(phase === 'before' ? 'outreach.chase.reason' : 'outreach.chase.owed'),
              cell: ({ person, reason }) => {
                const text = reason.kind === 'owesFigures' ? owedText(owed.get(person.id) ?? [], translate) : translate(`outreach.reason.${reason.kind}`)
                return <span className={css['short']} title={text}>{text}</span>
              },
            },
            { id: 'last', header: translate('outreach.chase.last'), cell: ({ last }) => <span className={css['whole']}>{lastText(last, today, translate)}</span> },
            {
              id: 'email', header: translate('outreach.chase.email'),
              cell: ({ person }) => (person.email === ''
                ? <span className={css['note']}>{translate('outreach.noEmail')}</span>
                : <span className={css['short']} title={person.email}>{person.email}</span>),
            },
          ]}
        />
      </div>
      {lines.length > SHOWN && ticked.length === 0 && (
        <p className={css['foot']}>{translate('outreach.chase.more', { count: lines.length - SHOWN })}</p>
      )}
      {addresses.without.length > 0 && (
        <p className={css['foot']}>
          {translate('outreach.withoutAddress', { count: addresses.without.length, names: namesOf(addresses.without, translate) })}
        </p>
      )}
      <MessageDialog plan={plan} people={meant} phase={phase} today={today} isOpen={isWriting} onClose={() => { setWriting(false) }} />
    </Card>
  )
}

/** The first names of many. */
function namesOf(people: readonly Participant[], translate: Translate): string {
  const named = people.slice(0, NAMED).map(printName).join(', ')
  return people.length > NAMED ? `${named} ${translate('outreach.log.more', { count: people.length - NAMED })}` : named
}

function lastText(last: string | null, today: string, translate: Translate): string {
  if (last === null) return translate('outreach.never')
  const days = daysFrom(last, today)
  if (days > MONTH) return formatDate(last, translate, 'medium')
  return days === 0 ? translate('outreach.today') : translate('outreach.daysAgo', { count: days })
}
