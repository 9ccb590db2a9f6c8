import type { StreamRow } from '../../../shared/domain/recap/recap-rows.ts'
import { formatDuration } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { clock, type ChartAxis } from './mentions-axis.ts'

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

/** A lane for each account, the one that streamed most first, no account last. Streams without a time, or off the axis, are in none. */
export function accountLanes(rows: readonly StreamRow[], axis: ChartAxis, translate: Translate): readonly AccountLane[] {
  const timed = rows.filter(({ stream, outcome, actualMinute }) => stream !== null && actualMinute !== null && (outcome === 'done' || outcome === 'improvised'))
  return [...Map.groupBy(timed, ({ account }) => account?.label ?? '')]
    .map(([account, own]) => ({ account, ticks: own.map((row) => tickOf(row, axis, translate)) }))
    .sort((left, right) => Number(left.account === '') - Number(right.account === '') || right.ticks.length - left.ticks.length)
}

function tickOf({ stream, slot, title, account, actualMinute, actualSeconds }: StreamRow, axis: ChartAxis, translate: Translate): LiveTick {
  const start = actualMinute ?? 0
  const long = actualSeconds === null ? [] : [formatDuration(actualSeconds, translate)]
  return {
    key: stream ?? slot ?? '',
    left: (start - axis.from) / axis.minutes,
    width: (actualSeconds ?? 0) / 60 / axis.minutes,
    words: [clock(start), title || translate('resultsScreen.untitled'), ...(account === null ? [] : [account.label]), ...long].join(' · '),
  }
}
