import { CalendarCheck, CalendarClock, ListChecks, MessageCircleQuestion, TriangleAlert } from 'lucide-react'
import type { TaskRow } from '../../../shared/domain/recap/recap-rows.ts'
import { formatOffset } from '../../../shared/i18n/day-offset.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { useGo } from '../../actions/route.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Card } from '../../ui/card.tsx'
import type { ChaseLine } from './chase.view.ts'
import { OverviewLine } from './overview-line.tsx'
import css from './overview.module.css'
import { taskEntries, type OverviewView, type TaskEntry } from './overview.view.ts'

/** More names than these are counted. */
const SHOWN = 5

/** The tasks of today and the next, and the people to chase. */
export function TodayCard({ view }: { readonly view: OverviewView }) {
  const translate = useTranslate()
  const { due, hasTasks, chase, daysLeft } = view
  return (
    <Card title={translate('overview.today')}>
      <Part title={translate('overview.tasks')}>
        {due.length === 0 && <p className={css['none']}>{translate(hasTasks ? 'overview.noTaskToday' : 'overview.noTask')}</p>}
        <Tasks entries={taskEntries(view)} hasTasks={hasTasks} />
      </Part>
      <Part title={translate(daysLeft < 0 ? 'overview.owe' : 'overview.chase')}>
        {chase.length === 0 ? <p className={css['none']}>{translate('overview.nobodyToChase')}</p> : <People chase={chase} />}
      </Part>
    </Card>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div className={css['part']}>
      <h3 className={css['partName']}>{title}</h3>
      {children}
    </div>
  )
}

function Tasks({ entries, hasTasks }: { readonly entries: readonly TaskEntry[]; readonly hasTasks: boolean }) {
  const translate = useTranslate()
  const go = useGo()
  if (!hasTasks) {
    return (
      <ul className={css['lines']}>
        <OverviewLine icon={ListChecks} text={translate('screen.relaysTasks')} onPress={() => { go({ screen: 'relaysTasks' }) }} />
      </ul>
    )
  }
  return (
    <ul className={css['lines']}>
      {entries.map((entry) => {
        if (entry.kind === 'moreLate') {
          return (
            <OverviewLine
              key="moreLate" icon={TriangleAlert} look="trouble" text={translate('overview.moreLate', { count: entry.count })}
              onPress={() => { go({ screen: 'relaysTasks' }) }}
            />
          )
        }
        const { row, isDue } = entry
        return (
          <OverviewLine
            key={row.task.id}
            icon={row.late ? TriangleAlert : isDue ? CalendarCheck : CalendarClock}
            look={row.late ? 'trouble' : 'plain'}
            text={row.task.owner === '' ? row.task.title : `${row.task.title} · ${row.task.owner}`}
            detail={taskWhen(row, isDue, translate)}
            onPress={() => { go({ screen: 'relaysTasks', focus: row.task.id }) }}
          />
        )
      })}
    </ul>
  )
}

function taskWhen({ task, date, late }: TaskRow, isDue: boolean, translate: Translate): string {
  const when = formatOffset(task.offsetDays, translate)
  if (late) return translate('overview.late', { when })
  return isDue ? translate('overview.dueToday') : translate('overview.dueOn', { when, date: formatDate(date, translate, 'medium') })
}

function People({ chase }: { readonly chase: readonly ChaseLine[] }) {
  const translate = useTranslate()
  const go = useGo()
  const more = chase.length - SHOWN
  return (
    <>
      <ul className={css['lines']}>
        {chase.slice(0, SHOWN).map((line) => (
          <OverviewLine
            key={line.id}
            icon={MessageCircleQuestion}
            text={line.name}
            detail={chaseWhy(line, translate)}
            onPress={() => { go({ screen: line.why === 'answer' ? 'participants' : 'results', focus: line.id }) }}
          />
        ))}
      </ul>
      {more > 0 && <p className={css['none']}>{translate('overview.more', { count: more })}</p>}
    </>
  )
}

function chaseWhy(line: ChaseLine, translate: Translate): string {
  if (line.why === 'figures') return translate('overview.oweStreams', { count: line.streams })
  return line.lastTouch === null
    ? translate('overview.neverTouched')
    : translate('overview.lastTouch', { date: formatDate(line.lastTouch, translate, 'medium') })
}
