import { Download, MessageSquarePlus, MessagesSquare, Upload, Users } from 'lucide-react'
import { useMemo, useState } from 'react'
import { touchesByChannel } from '../../../shared/domain/outreach/touches-by-channel.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { funnelOf } from '../../../shared/domain/roster/funnel.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { useGo, useRoute } from '../../actions/route.ts'
import { useExport } from '../../actions/use-export.ts'
import { useOrigin } from '../../actions/use-origin.ts'
import { useRun } from '../../actions/use-run.ts'
import { useChooseFiles } from '../../actions/use-take-files.ts'
import { useToday } from '../../actions/use-today.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FigureLine } from '../../ui/figure-line.tsx'
import { Page } from '../../ui/page.tsx'
import { ChannelsCard } from './channels-card.tsx'
import { ChaseCard } from './chase-card.tsx'
import { chaseList } from '../../../shared/domain/recap/chase-list.ts'
import { Funnel } from './funnel.tsx'
import css from './outreach.module.css'
import { outreachCounts } from './outreach-counts.view.ts'
import { TouchDialog, type TouchTask } from './touch-dialog.tsx'
import { touchLines } from './touch-lines.view.ts'
import { TouchesCard } from './touches-card.tsx'

/** Outreach (O): where everybody stands, whom to chase today, what each channel brought, every touch logged. */
export function OutreachScreen() {
  const translate = useTranslate()
  const plan = usePlanStore((state) => state.plan)
  return plan.participants.size === 0
    ? <Page title={translate('screen.outreach')}><NobodyYet /></Page>
    : <Outreach plan={plan} />
}

function Outreach({ plan }: { readonly plan: Plan }) {
  const translate = useTranslate()
  const run = useRun()
  const route = useRoute()
  const today = useToday()
  const people = rowsOf(plan.participants)
  const touches = rowsOf(plan.touches)
  const lines = useMemo(() => touchLines(plan), [plan])
  const [task, setTask] = useState<TouchTask | null>(() => {
    const asked = route.screen === 'outreach' ? lines.find(({ touch }) => touch.id === route.focus) : undefined
    return asked === undefined ? null : { kind: 'edit', ...asked }
  })
  const chase = useMemo(() => chaseList(plan, today), [plan, today])
  const channels = useMemo(() => touchesByChannel(touches, people), [touches, people])
  const origin = useOrigin()
  return (
    <Page
      title={translate('screen.outreach')}
      subtitle={<FigureLine numbers={outreachCounts(plan, translate)} onPress={origin} />}
      actions={
        <Button look="primary" icon={MessageSquarePlus} onPress={() => { setTask({ kind: 'new', people: [] }) }}>{translate('outreach.log')}</Button>
      }
    >
      <TouchDialog task={task} people={people} today={today} onClose={() => { setTask(null) }} />
      <Card title={translate('outreach.funnel')}><Funnel steps={funnelOf(people)} /></Card>
      <div className={css['columns']}>
        <ChaseCard plan={plan} list={chase} today={today} onLog={(ids) => { setTask({ kind: 'new', people: ids }) }} />
        {channels.length > 0 && <ChannelsCard channels={channels} />}
      </div>
      <TouchesCard
        lines={lines}
        onEdit={({ touch, date }) => { setTask({ kind: 'edit', touch, date }) }}
        onRemove={({ touch }) => { void run({ type: 'touch.remove', ids: [touch.id] }, translate('outreach.removed')) }}
      />
    </Page>
  )
}

function NobodyYet() {
  const translate = useTranslate()
  const go = useGo()
  const choose = useChooseFiles()
  const save = useExport()
  return (
    <EmptyState
      icon={MessagesSquare}
      title={translate('outreach.emptyTitle')}
      actions={
        <>
          <Button look="primary" icon={Upload} onPress={choose}>{translate('outreach.emptyImport')}</Button>
          <Button icon={Users} onPress={() => { go({ screen: 'participants' }) }}>{translate('outreach.emptyPeople')}</Button>
          <Button look="quiet" icon={Download} onPress={() => save('samples')}>{translate('outreach.emptySamples')}</Button>
        </>
      }
    >
      {translate('outreach.empty')}
    </EmptyState>
  )
}
