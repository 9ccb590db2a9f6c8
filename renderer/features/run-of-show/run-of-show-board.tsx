import { useMemo, useRef, useState } from 'react'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { useTranslate } from '../../i18n/language.tsx'
import { SplitPane } from '../../ui/split-pane.tsx'
import { changedSince } from './changed-since.view.ts'
import type { GridMoves } from './grid-moves.ts'
import { heldRows } from './held-rows.view.ts'
import { RunOfShowToolbar, type ViewChoices } from './run-of-show-toolbar.tsx'
import type { RunOfShowView } from './run-of-show.view.ts'
import { ScheduleGrid, type MinuteAtPoint } from './schedule-grid.tsx'
import { ScheduleList } from './schedule-list.tsx'
import { scheduleLines } from './schedule-list.view.ts'
import { accountOfRow, dayBounds } from './schedule-rows.view.ts'
import { SlotPanel } from './slot-panel.tsx'
import { toPlace } from './to-place.view.ts'
import type { SlotActions } from './use-slot-actions.ts'
import type { SlotMoves } from './use-slot-moves.ts'
import { WaitingTray } from './waiting-tray.tsx'
import { WhatIfBar } from './what-if-bar.tsx'
import { whatIf } from './what-if.view.ts'

export interface RunOfShowBoardProps {
  readonly plan: Plan
  readonly view: RunOfShowView
  readonly moves: SlotMoves
  readonly actions: SlotActions
}

/** The run of show with something in it: toolbar, grid or list, tray, and the panel of the chosen slot. */
export function RunOfShowBoard({ plan, view, moves, actions }: RunOfShowBoardProps) {
  const translate = useTranslate()
  const [choices, setChoices] = useState<ViewChoices>({ look: 'grid', rowsBy: 'account', zoom: 'day' })
  const { trial, moving } = moves
  const { rows, lifted } = useMemo(() => heldRows(plan, moving, choices.rowsBy, view.conflicts, translate), [plan, moving, choices.rowsBy, view.conflicts, translate])
  const isList = choices.look === 'list'
  const lines = useMemo(() => (isList ? scheduleLines(trial, view.conflicts, translate) : []), [isList, trial, view.conflicts, translate])
  const bounds = useMemo(() => dayBounds(plan), [plan])
  // Of the plan itself: a slot dragged out of the tray stays in it until it is let go, for the drag hangs on its chip.
  const waiting = useMemo(() => toPlace(plan, translate), [plan, translate])
  const changed = useMemo(() => changedSince(plan, translate), [plan, translate])
  const point = useRef<MinuteAtPoint>(null)
  const slot = actions.selected === null ? undefined : rowOf(trial.slots, actions.selected)
  const gridMoves: GridMoves = {
    held: moving, hold: moves.hold, drop: moves.drop, release: moves.release, giveUp: moves.giveUp, open: actions.open, remove: actions.remove,
    holdOver: (held, from, to) => { moves.hold(held, { row: from === to ? null : { by: choices.rowsBy, from, to } }) },
  }
  const over = rows.find((row) => row.id === moving?.row?.to)?.title ?? null
  const addAt = (row: string, startMinute: number): void => {
    const person = rowOf(plan.participants, row)
    void actions.add({ startMinute, account: accountOfRow(plan, row), participants: person === undefined ? [] : [person.id] })
  }
  const side = slot !== undefined && (
    <SlotPanel
      key={slot.id}
      plan={trial}
      slot={slot}
      isNew={slot.id === actions.added}
      conflicts={view.conflicts}
      onMove={(minute) => { moves.moveTo(slot.id, minute) }}
      onRemove={() => { actions.remove(slot.id) }}
      onClose={actions.close}
    />
  )
  return (
    <>
      <RunOfShowToolbar
        view={view}
        changed={changed}
        choices={choices}
        onChoose={(chosen) => { setChoices({ ...choices, ...chosen }) }}
        onNextConflict={() => {
          const next = nextConflict(view, actions.selected)
          if (next !== undefined) actions.show(next)
        }}
        onShowMinute={(minute) => {
          setChoices({ ...choices, look: 'grid' })
          actions.showMinute(minute)
        }}
      />
      <SplitPane side={side} sideLabel={translate('runOfShow.panel')}>
        {choices.look === 'grid'
          ? (
            <ScheduleGrid rows={rows} lifted={lifted} bounds={bounds} zoom={choices.zoom} zone={view.zone} starts={view.starts} selected={actions.selected}
              reveal={actions.reveal} moves={gridMoves} onAddAt={addAt} pointRef={point} />
          )
          : <ScheduleList lines={lines} selected={actions.selected} reveal={actions.reveal} onOpen={actions.open} />}
        {moving !== null && <WhatIfBar {...whatIf({ before: plan, after: trial, view, slot: moving.slot, over }, translate)} onAccept={moves.drop} onGiveUp={moves.giveUp} />}
        {waiting.length > 0 && (
          <WaitingTray waiting={waiting} selected={actions.selected} moves={gridMoves} pointRef={point} onPropose={() => { void actions.propose() }} />
        )}
      </SplitPane>
    </>
  )
}

/** The slot to look at next: the first in conflict after the one that is open, then from the beginning again. */
function nextConflict(view: RunOfShowView, selected: string | null): string | undefined {
  const troubled = [...new Set(view.conflicts.flatMap((conflict) => conflict.slots))]
  return troubled[(troubled.findIndex((id) => id === selected) + 1) % Math.max(1, troubled.length)]
}
