import { Radio } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { rowOf } from '../../../shared/lib/table.ts'
import { useGo, useRoute } from '../../actions/route.ts'
import { useNow } from '../../actions/use-now.ts'
import { usePlanStore } from '../../api/plan-store.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { SplitPane } from '../../ui/split-pane.tsx'
import { Switch } from '../../ui/switch.tsx'
import { chosenRow, movedChoice } from './choice.view.ts'
import { dayState, dayStateText, isDayOn } from './day-state.view.ts'
import { focusNote, focusRow } from './focus.ts'
import { LiveDialogs } from './live-dialogs.tsx'
import type { Move } from './live-keys.ts'
import { ActionButton, LivePanel } from './live-panel.tsx'
import { LiveRows } from './live-rows.tsx'
import { LiveToolbar } from './live-toolbar.tsx'
import css from './live.module.css'
import { liveView } from './live.view.ts'
import { LogPanel } from './log-panel.tsx'
import { logView, trendsView } from './log.view.ts'
import type { NoteKind } from './note-form.tsx'
import { TrendList } from './trend-list.tsx'
import { useLiveActions } from './use-live-actions.ts'
import { useLiveKeys } from './use-live-keys.ts'
import { WallAlone } from './wall-alone.tsx'
import { Wall } from './wall.tsx'
import { numbersOf } from './wall.view.ts'

/** Often enough that who is due is late within a few seconds; clocks and countdowns move by themselves, every second. */
const LIST_PACE_MS = 5_000

/** The day as it goes: what is on, late, next and done; one key an event; the log. */
export function LiveScreen() {
  const translate = useTranslate()
  const go = useGo()
  const route = useRoute()
  const plan = usePlanStore((state) => state.plan)
  const now = useNow(LIST_PACE_MS)
  const view = useMemo(() => liveView(plan, new Date(now).toISOString()), [plan, now])
  const log = useMemo(() => logView(plan, translate), [plan, translate])
  // The first row is chosen once, as the screen opens: from then on only she moves the choice.
  const [chosen, setChosen] = useState(() => ('focus' in route ? route.focus : undefined) ?? chosenRow(view, null)?.key ?? null)
  const row = chosenRow(view, chosen)
  const screen = useRef<HTMLDivElement>(null)
  const [hasKeys, setHasKeys] = useState(true)
  const [isWall, setWall] = useState(false)
  const [kind, setKind] = useState<NoteKind>('incident')
  const note = (asked: NoteKind): void => {
    setWall(false)
    setKind(asked)
    requestAnimationFrame(() => { focusNote(screen.current) })
  }
  const { question, ask, close, act, correctLine } = useLiveActions(plan, view, { note, wall: () => { setWall(!isWall) } })
  const move = (asked: Move): void => {
    const key = movedChoice(view, row?.key ?? null, asked)
    if (key === null) return
    // Drawn at once: a row further down than the list goes is drawn with its choice, and takes the keyboard.
    flushSync(() => { setChosen(key) })
    if (!isWall) focusRow(screen.current, key)
  }
  useLiveKeys(hasKeys && question === null, { row, act: (action) => { act(action, row) }, move, leave: isWall ? () => { setWall(false) } : null })
  const state = dayState(plan, new Date(now).toISOString())
  const board = { plan, view, now, chosen: row?.key ?? null, onChoose: setChosen }
  if (isWall) {
    return (
      <>
        <WallAlone {...board} onLeave={() => { setWall(false) }} />
        <LiveDialogs plan={plan} question={question} onClose={close} />
      </>
    )
  }
  return (
    <Page title={translate('screen.live')} subtitle={isDayOn(state) ? dayStateText(plan, state, translate) : undefined} isFixed actions={
      <>
        <Switch label={translate('live.keys')} isSelected={hasKeys} onChange={setHasKeys} />
        <ActionButton action="wall" onAct={(action) => { act(action, null) }} />
        <ActionButton action="improvise" isMain={row === null} onAct={(action) => { act(action, null) }} />
      </>
    }>
      <Wall {...board} />
      <div className={css['work']} ref={screen}>
        <SplitPane
          width="wide"
          sideLabel={translate('live.log')}
          side={
            <div className={css['side']}>
              <LivePanel row={row} onAct={(action) => { act(action, row) }} />
              <TrendList trends={trendsView(plan)} onEdit={(trend) => { ask({ kind: 'trend', trend }) }} />
              <LogPanel plan={plan} lines={log} row={row} kind={kind} onKind={setKind} onDone={() => { focusRow(screen.current, row?.key ?? null) }}
                canCorrect={({ entry }) => entry.kind !== 'event' || (entry.stream !== null && rowOf(plan.streams, entry.stream)?.status !== 'cancelled')}
                onCorrect={correctLine} />
            </div>
          }
        >
          <LiveToolbar onAct={(action) => { act(action, null) }} />
          {row === null ? (
            <EmptyState icon={Radio} title={translate('live.emptyTitle')}
              actions={<Button onPress={() => { go({ screen: 'runOfShow' }) }}>{translate('live.toRunOfShow')}</Button>}>
              {translate('live.emptyText')}
            </EmptyState>
          ) : (
            <LiveRows view={view} chosen={row.key} numbers={numbersOf(view)} onChoose={setChosen} />
          )}
        </SplitPane>
      </div>
      <LiveDialogs plan={plan} question={question} onClose={close} />
    </Page>
  )
}
