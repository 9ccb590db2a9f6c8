import { CalendarCheck, Circle, CircleCheck, ListChecks, Pencil, Plus, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Task } from '../../../shared/domain/campaign/task.ts'
import { offsetOfDate } from '../../../shared/domain/values/day-offset.ts'
import { formatOffset } from '../../../shared/i18n/day-offset.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { PlainDate } from '../../../shared/domain/values/moment.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Badge, type BadgeLook } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import type { TableColumn } from '../../ui/table.tsx'
import css from './relays-tasks.module.css'
import { TaskDialog } from './task-dialog.tsx'
import type { TaskLine } from './tasks.view.ts'
import { useStarter } from './use-starter.ts'

interface Props {
  readonly day: PlainDate
  readonly today: PlainDate
  readonly tasks: readonly TaskLine[]
  /** A task to be shown at once. */
  readonly focus: string | undefined
}

/** The backward plan: a table by date, ticked off where it stands. */
export function TasksCard({ day, today, tasks, focus }: Props) {
  const translate = useTranslate()
  const run = useRun()
  const starter = useStarter(tasks)
  const [edited, setEdited] = useState<string | null>(focus ?? null)
  const task = tasks.find((line) => line.task.id === edited)?.task ?? null
  const tick = ({ id }: Task, isDone: boolean): void => {
    void run({ type: 'task.edit', id, changes: { doneOn: isDone ? today : null } })
  }
  const buttons = (
    <>
      <Button icon={ListChecks} isPending={starter.isAdding} onPress={starter.add}>{translate('tasks.starter')}</Button>
      <Button icon={Plus} onPress={() => { setEdited('new') }}>{translate('tasks.add')}</Button>
    </>
  )
  return (
    <Card title={translate('tasks.title')} actions={tasks.length === 0 ? undefined : buttons} isFlush>
      {tasks.length === 0 ? (
        <EmptyState icon={ListChecks} title={translate('tasks.emptyTitle')} actions={buttons}>{translate('tasks.emptyText')}</EmptyState>
      ) : (
        <>
          <p className={css['note']}>{translate('tasks.note')}</p>
          <PagedTable label={translate('tasks.table')} columns={columns(translate, tick, setEdited)} rows={tasks} rowKey={(line) => line.task.id}
            rowLook={(line) => (line.state === 'late' ? 'toCheck' : line.state === 'done' ? 'faint' : undefined)} />
        </>
      )}
      {(task !== null || edited === 'new') && (
        <TaskDialog key={edited} day={day} task={task} offsetDays={offsetOfDate(day, today)} onClose={() => { setEdited(null) }} />
      )}
    </Card>
  )
}

const LOOKS: Readonly<Record<TaskLine['state'], BadgeLook>> = { done: 'new', late: 'toCheck', today: 'update', open: 'neutral' }
const ICONS = { done: CircleCheck, late: TriangleAlert, today: CalendarCheck, open: Circle }

function columns(
  translate: Translate,
  tick: (task: Task, isDone: boolean) => void,
  edit: (id: string) => void,
): readonly TableColumn<TaskLine>[] {
  return [
    {
      id: 'done', header: translate('tasks.done'), width: '52px',
      cell: ({ task }) => (
        <Checkbox label={translate('tasks.markDone', { task: task.title })} isLabelHidden isSelected={task.doneOn !== null}
          onChange={(isDone) => { tick(task, isDone) }} />
      ),
    },
    {
      id: 'when', header: translate('tasks.when'), width: '190px',
      cell: ({ task, date }) => (
        <>
          <span className={css['offset']}>{formatOffset(task.offsetDays, translate)}</span>
          <span className={css['date']}>{formatDate(date, translate, 'medium')}</span>
        </>
      ),
    },
    {
      id: 'task', header: translate('tasks.task'), namesRow: true,
      cell: ({ task }) => (
        <>
          {task.title}
          {task.notes !== '' && <span className={css['notes']}>{task.notes}</span>}
        </>
      ),
    },
    { id: 'owner', header: translate('tasks.owner'), cell: ({ task }) => task.owner },
    {
      id: 'state', header: translate('tasks.state'),
      cell: ({ task, state }) => (
        <Badge look={LOOKS[state]} icon={ICONS[state]}>
          {task.doneOn === null || state !== 'done' ? translate(`tasks.${state}`) : translate('tasks.doneOn', { date: formatDate(task.doneOn, translate, 'medium') })}
        </Badge>
      ),
    },
    {
      id: 'edit', header: '', width: '46px',
      cell: ({ task }) => <IconButton icon={Pencil} size="small" label={translate('tasks.edit', { task: task.title })} onPress={() => { edit(task.id) }} />,
    },
  ]
}
