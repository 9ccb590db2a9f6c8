import { rowsOf } from '../../lib/table.ts'
import { offsetOfDate } from '../values/day-offset.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Plan } from '../plan/plan.ts'
import type { AccountId } from '../values/id-schema.ts'
import type { Figure } from './figure.ts'

/** One dated value of an account. `offset`: days after J. */
export interface SeriesDay {
  readonly figure: Figure
  readonly offset: number
}

/**
 * What an account's platform says of it day by day (followers, views of the whole account…). Dated figures of an
 * account, never added to what the streams brought: the two cover different things.
 */
export interface DailySeries {
  /** `null`: the file did not say whose figures these are. */
  readonly account: AccountId | null
  readonly metric: string
  /** In the order of dates. */
  readonly days: readonly SeriesDay[]
}

/** The days that tell what a campaign did to an account. */
export const SERIES_MARKS = [-1, 0, 1, 7] as const

/** The value on one of these days; `difference` from J-1, `null` for J-1 itself and where either is missing. */
export interface SeriesMark {
  readonly offset: (typeof SERIES_MARKS)[number]
  readonly day: SeriesDay | null
  readonly difference: number | null
}

/** Every daily series that was imported, by account and metric, in the order in which they came. */
export function dailySeries(plan: Plan): readonly DailySeries[] {
  const { day } = campaignOf(plan)
  const figures = rowsOf(plan.figures).filter(({ role }) => role === 'series')
  const grouped = Map.groupBy(figures, (figure) => JSON.stringify([accountOf(figure), figure.metric]))
  return [...grouped.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const days = own
      .map((figure) => ({ figure, offset: offsetOfDate(day, figure.asOf) }))
      .sort((a, b) => a.offset - b.offset)
    return [{ account: accountOf(first), metric: first.metric, days }]
  })
}

/** The values at J-1, J, J+1 and J+7, as far as the file has them. Nothing is guessed between two dates. */
export function seriesMarks({ days }: DailySeries): readonly SeriesMark[] {
  const at = (offset: number): SeriesDay | null => days.findLast((day) => day.offset === offset) ?? null
  const before = at(-1)
  return SERIES_MARKS.map((offset) => {
    const day = at(offset)
    const difference = offset === -1 || day === null || before === null ? null : day.figure.value - before.figure.value
    return { offset, day, difference }
  })
}

function accountOf({ perimeter }: Figure): AccountId | null {
  return perimeter.kind === 'accounts' && perimeter.accounts.length === 1 ? (perimeter.accounts[0] ?? null) : null
}
