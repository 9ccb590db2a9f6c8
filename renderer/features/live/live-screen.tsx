import { Radio } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import { useGo, useRoute } from '../../actions/route.ts'
import { useNow } from '../../actions/use-now.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { SplitPane } from '../../ui/split-pane.tsx'
import { Switch } from '../../ui/switch.tsx'
import { LiveClock } from './live-clock.tsx'
import { LiveDialogs } from './live-dialogs.tsx'
import { ActionButton, LivePanel } from './live-panel.tsx'
import { LiveRows } from './live-rows.tsx'
import css from './live.module.css'
import { liveView, rowsInOrder } from './live.view.ts'
import { LogPanel } from './log-panel.tsx'
import { logView, trendsView } from './log.view.ts'
import { TrendList } from './trend-list.tsx'
import { useLiveActions } from './use-live-actions.ts'
import { useLiveKeys } from './use-live-keys.ts'

/** Often enough for "late by one minute"; the clock alone moves every second. */
const LIST_PACE_MS = 10_000

/** The day as it goes: what is on, late, next and done; one key an event; the log. */
export function LiveScreen() {
  const translate = useTranslate()
  const go = useGo()
  const route = useRoute()
  const plan = usePlanStore((state) => state.plan)
  const now = useNow(LIST_PACE_MS)
  const view = useMemo(() => liveView(plan, new Date(now).toISOString()), [plan, now])
  const rows = rowsInOrder(view)
  const log = useMemo(() => logView(plan, translate), [plan, translate])
  const side = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<string | null>(('focus' in route ? route.focus : undefined) ?? null)
  const row = rows.find(({ key }) => key === chosen) ?? rows[0] ?? null
  const [hasKeys, setHasKeys] = useState(true)
  const { question, ask, close, act } = useLiveActions(plan, () => { side.current?.querySelector<HTMLInputElement>('[data-live-note] input')?.focus() })
  useLiveKeys(hasKeys && question === null, row, (action) => { act(action, row) })
  const everywhere = (
    <>
      <Switch label={translate('live.keys')} isSelected={hasKeys} onChange={setHasKeys} />
      <ActionButton action="trend" onAct={(action) => { act(action, null) }} />
      <ActionButton action="improvise" isMain={rows.length === 0} onAct={(action) => { act(action, null) }} />
    </>
  )
  return (
    <Page title={translate('screen.live')} subtitle={<LiveClock campaign={campaignOf(plan)} />} actions={everywhere} isFixed>
      <SplitPane
        width="wide"
        sideLabel={translate('live.log')}
        side={
          <div className={css['side']} ref={side}>
            <LivePanel row={row} onAct={(action) => { act(action, row) }} />
            <TrendList trends={trendsView(plan)} onEdit={(trend) => { ask({ kind: 'trend', trend }) }} />
            <LogPanel lines={log} row={row} onCorrect={({ entry, text }) => { ask({ kind: 'correct', entry, text }) }} />
          </div>
        }
      >
        {rows.length === 0 ? (
          <EmptyState icon={Radio} title={translate('live.emptyTitle')}
            actions={<Button onPress={() => { go({ screen: 'runOfShow' }) }}>{translate('live.toRunOfShow')}</Button>}>
            {translate('live.emptyText')}
          </EmptyState>
        ) : (
          <LiveRows view={view} chosen={row?.key ?? null} onChoose={setChosen} />
        )}
      </SplitPane>
      <LiveDialogs plan={plan} question={question} onClose={close} />
    </Page>
  )
}
