import { useState } from 'react'
import type { LogEntry } from '../../../shared/domain/day/log-entry.ts'
import type { Stream } from '../../../shared/domain/day/stream.ts'
import type { TrendWindow } from '../../../shared/domain/day/trend-window.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { dayMinuteOfInstant } from '../../../shared/domain/schedule/day-time.ts'
import type { SlotId, StreamId } from '../../../shared/domain/values/id-schema.ts'
import { type Instant, LAST_DAY_MINUTE } from '../../../shared/domain/values/moment.ts'
import { rowOf } from '../../../shared/lib/table.ts'
import { useRun } from '../../actions/use-run.ts'
import { useTranslate } from '../../i18n/language.tsx'
import type { LiveAction } from './live-keys.ts'
import type { LiveRow, LiveView } from './live.view.ts'
import { trendsView, type LogLine } from './log.view.ts'
import type { NoteKind } from './note-form.tsx'
import { readyRows } from './ready.view.ts'

/** The question that is open, if any. */
export type LiveQuestion =
  | { readonly kind: 'startAt' | 'cancel' | 'replace' | 'link'; readonly row: LiveRow }
  /** `endedAt`: the end as it was just noted; `null` to leave the end of an earlier stream as it is. */
  | { readonly kind: 'figures'; readonly row: LiveRow; readonly endedAt: Instant | null }
  | { readonly kind: 'improvise' }
  | { readonly kind: 'trend'; readonly trend: TrendWindow | null }
  | { readonly kind: 'correct'; readonly entry: LogEntry; readonly text: string }
  | { readonly kind: 'correctStream'; readonly stream: Stream }
  /** `chosen`: the row that a line means which names none. */
  | { readonly kind: 'typeDay'; readonly chosen: SlotId | null }
  | { readonly kind: 'ready'; readonly rows: readonly LiveRow[] }

const now = (): Instant => new Date().toISOString()

/** What is done on the screen itself. */
interface OnScreen {
  readonly note: (kind: NoteKind) => void
  readonly wall: () => void
}

/** What the keys and buttons of the day do: at once where nothing is to be asked, so that it is on disk at once. */
export function useLiveActions(plan: Plan, view: LiveView, onScreen: OnScreen) {
  const translate = useTranslate()
  const run = useRun()
  const [question, ask] = useState<LiveQuestion | null>(null)

  const aboutRow = (action: LiveAction, row: LiveRow): void => {
    const { slot, stream, title } = row
    switch (action) {
      case 'start':
        if (slot !== null) void run({ type: 'day.startSlot', slot, at: now() }, translate('live.said.started', { title }))
        return
      case 'end': {
        const at = now()
        if (stream === null) return
        // Noted after the day: only she knows when it ended. On the day, the end is on disk before the figures are asked for.
        const isAfterwards = dayMinuteOfInstant(campaignOf(plan), at) > LAST_DAY_MINUTE
        if (!isAfterwards) void run({ type: 'day.endStream', stream, at, metrics: null })
        ask({ kind: 'figures', row, endedAt: isAfterwards ? null : at })
        return
      }
      case 'figures':
        ask({ kind: 'figures', row, endedAt: null })
        return
      case 'withdraw':
        if (stream !== null) void run({ type: 'day.cancelStream', stream }, translate('live.said.cancelled', { title }))
        return
      case 'restore':
        if (slot !== null) void run({ type: 'schedule.restoreSlot', slot }, translate('live.said.restored', { title }))
        return
      case 'correct':
        correctStream(stream)
        return
      case 'ready':
        ask({ kind: 'ready', rows: readyRows(view, row) })
        return
      case 'typeDay':
        ask({ kind: 'typeDay', chosen: slot })
        return
      case 'startAt':
      case 'cancel':
      case 'replace':
      case 'link':
        ask({ kind: action, row })
        return
      default:
        everywhere(action)
    }
  }
  const correctStream = (id: StreamId | null): void => {
    const stream = id === null ? undefined : rowOf(plan.streams, id)
    if (stream !== undefined) ask({ kind: 'correctStream', stream })
  }
  const endTrend = ({ id, term, from }: TrendWindow): void => {
    const minute = Math.floor(dayMinuteOfInstant(campaignOf(plan), now()))
    // After the day, or by another day's clock, she says when it ended.
    if (minute < from || minute > LAST_DAY_MINUTE) ask({ kind: 'trend', trend: trendsView(plan).find((trend) => trend.id === id) ?? null })
    else void run({ type: 'trend.edit', id, changes: { to: minute } }, translate('live.said.trendEnded', { term }))
  }
  const everywhere = (action: LiveAction): void => {
    if (action === 'improvise') ask({ kind: 'improvise' })
    else if (action === 'ready') ask({ kind: 'ready', rows: readyRows(view, null) })
    else if (action === 'typeDay') ask({ kind: 'typeDay', chosen: null })
    else if (action === 'wall') onScreen.wall()
    else if (action === 'incident' || action === 'verbatim' || action === 'idea') onScreen.note(action)
    else if (action === 'trend') {
      const open = trendsView(plan).find(({ to }) => to === null)
      if (open === undefined) ask({ kind: 'trend', trend: null })
      else endTrend(open)
    }
  }
  return {
    question,
    ask,
    close: () => { ask(null) },
    /** A line of the log: a note by its words, a line of the board by its stream. */
    correctLine: ({ entry, text }: LogLine) => {
      if (entry.kind === 'event') correctStream(entry.stream)
      else ask({ kind: 'correct', entry, text })
    },
    act: (action: LiveAction, row: LiveRow | null) => { if (row === null) everywhere(action); else aboutRow(action, row) },
  }
}
