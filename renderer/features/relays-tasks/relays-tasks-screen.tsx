import { useMemo } from 'react'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import { useRoute } from '../../actions/route.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useToday } from '../../actions/use-today.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Page } from '../../ui/page.tsx'
import { RelaysCard } from './relays-card.tsx'
import css from './relays-tasks.module.css'
import { TasksCard } from './tasks-card.tsx'
import { relaysView, tasksView } from './tasks.view.ts'

/** The backward plan, and those who carry the campaign further. */
export function RelaysTasksScreen() {
  const translate = useTranslate()
  const route = useRoute()
  const origin = useOrigin()
  const plan = usePlanStore((state) => state.plan)
  const { day } = campaignOf(plan)
  const today = useToday()
  const tasks = useMemo(() => tasksView(plan, today), [plan, today])
  const relays = useMemo(() => relaysView(plan), [plan])
  const done = tasks.filter(({ state }) => state === 'done').length
  return (
    <Page
      title={translate('screen.relaysTasks')}
      subtitle={tasks.length === 0 ? undefined : <FigureButton onPress={() => { origin({ kind: 'count', of: 'tasksDone' }) }}>{translate('tasks.subtitle', { done, count: tasks.length })}</FigureButton>}
    >
      <div className={css['column']}>
        <TasksCard day={day} today={today} tasks={tasks} focus={'focus' in route ? route.focus : undefined} />
        <RelaysCard relays={relays} day={day} />
      </div>
    </Page>
  )
}
