import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import { formatDuration, formatTime } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import type { ChartAxis } from './mentions-axis.ts'

/** The streams of one account, each where it truly began and as wide as it lasted. */
export interface AccountLane {
  /** As printed; empty for streams of no known account. */
  readonly account: string
  readonly ticks: readonly LiveTick[]
}

export interface LiveTick {
  readonly key: string
  readonly left: number
  /** 0 where the end is not known. */
  readonly width: number
  readonly words: string
}

/** A stream that took place, with the minute of the campaign day at which it began. */
interface TimedRow {
  readonly row: StreamRow
  readonly start: number
}

/** A lane for each account, the one that streamed most first, no account last. */
export function accountLanes(rows: readonly StreamRow[], axis: ChartAxis, translate: Translate): readonly AccountLane[] {
  const onAxis = timedRows(rows).filter(({ start }) => isOn(axis, start))
  return [...Map.groupBy(onAxis, ({ row }) => row.account?.label ?? '')]
    .map(([account, own]) => ({ account, ticks: own.map((timed) => tickOf(timed, axis, translate)) }))
    .sort((left, right) => Number(left.account === '') - Number(right.account === '') || right.ticks.length - left.ticks.length)
}

/** The streams that began from one minute on and before another, in the order of time, in words. */
export function liveBetween(rows: readonly StreamRow[], from: number, to: number, translate: Translate): readonly string[] {
  const begun = timedRows(rows).filter(({ start }) => from <= start && start < to)
  return begun.sort((left, right) => left.start - right.start).map((timed) => wordsOf(timed, translate))
}

/** How many streams took place and are on no lane: without a time, or off the axis. */
export function countOffAxis(rows: readonly StreamRow[], axis: ChartAxis): number {
  return rows.filter(tookPlace).length - timedRows(rows).filter(({ start }) => isOn(axis, start)).length
}

function timedRows(rows: readonly StreamRow[]): TimedRow[] {
  return rows.filter(tookPlace).flatMap((row) => (row.actualMinute === null ? [] : [{ row, start: row.actualMinute }]))
}

function tookPlace({ stream, outcome }: StreamRow): boolean {
  return stream !== null && (outcome === 'done' || outcome === 'improvised')
}

function isOn({ from, minutes }: ChartAxis, minute: number): boolean {
  return from <= minute && minute < from + minutes
}

function tickOf(timed: TimedRow, axis: ChartAxis, translate: Translate): LiveTick {
  const { stream, slot, actualSeconds } = timed.row
  return {
    key: stream ?? slot ?? '',
    left: (timed.start - axis.from) / axis.minutes,
    width: (actualSeconds ?? 0) / 60 / axis.minutes,
    words: wordsOf(timed, translate),
  }
}

function wordsOf({ row: { title, account, actualSeconds }, start }: TimedRow, translate: Translate): string {
  const long = actualSeconds === null ? [] : [formatDuration(actualSeconds, translate)]
  return [formatTime(start), title || translate('resultsScreen.untitled'), ...(account === null ? [] : [account.label]), ...long].join(' · ')
}
