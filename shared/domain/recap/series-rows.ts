import { rowOf } from '../../lib/table.ts'
import { printAccount } from '../campaign/print-account.ts'
import type { Plan } from '../plan/plan.ts'
import { dailySeries, seriesMarks } from '../results/daily-series.ts'
import { nameSource } from './name-sources.ts'
import type { SeriesRow } from './recap-rows.ts'

/** The daily series as sheet 7 and the results page show them. */
export function seriesRows(plan: Plan): readonly SeriesRow[] {
  return dailySeries(plan).map((series) => {
    const account = series.account === null ? undefined : rowOf(plan.accounts, series.account)
    return {
      account: account === undefined ? '' : printAccount(account),
      metric: series.metric,
      days: series.days.map(({ figure, offset }) => ({
        figure: figure.id, date: figure.asOf, offset, value: figure.value, source: nameSource(plan, figure.source),
      })),
      marks: seriesMarks(series).map(({ offset, day, difference }) => ({
        offset, figure: day?.figure.id ?? null, value: day?.figure.value ?? null, difference,
      })),
    }
  })
}
