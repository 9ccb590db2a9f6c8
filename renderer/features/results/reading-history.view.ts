import { offsetOfDate } from '../../../shared/domain/values/day-offset.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { METRICS } from '../../../shared/domain/results/metric.ts'
import { EVERYTHING } from '../../../shared/domain/results/scope.ts'
import { measureStreams } from '../../../shared/domain/results/stream-metrics.ts'
import type { StreamId } from '../../../shared/domain/values/id-schema.ts'
import type { PlainDate } from '../../../shared/domain/values/moment.ts'
import { formatOffset } from '../../../shared/i18n/day-offset.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { metricLabel } from '../../../shared/sheets/recap/labels.ts'

/** What a stream's figures were as of each date on which it was read, and how far they moved from first to last. */
export interface ReadingHistory {
  readonly dates: readonly { readonly date: PlainDate; readonly label: string }[]
  readonly lines: readonly {
    readonly name: string
    /** One a date; empty where the metric was not read yet. */
    readonly values: readonly string[]
    readonly change: string
  }[]
}

/** The readings of a stream over time (M5), or `null` where it was read on one date only. */
export function readingHistory(plan: Plan, stream: StreamId, translate: Translate): ReadingHistory | null {
  const { day } = campaignOf(plan)
  const dates = datesOf(plan, stream)
  if (dates.length < 2) return null
  const streams = new Set([stream])
  const measured = dates.map((readUntil) => measureStreams(plan, { ...EVERYTHING, streams, readUntil })[0]?.readings ?? {})
  return {
    dates: dates.map((date) => ({ date, label: `${formatOffset(offsetOfDate(day, date), translate)} · ${formatDate(date, translate, 'medium')}` })),
    lines: METRICS.flatMap((metric) => {
      const readings = measured.map((one) => one[metric])
      const known = readings.flatMap((reading) => reading?.value ?? [])
      const [first, last] = [known[0], known.at(-1)]
      if (first === undefined || last === undefined) return []
      const moved = last - first
      return [
        {
          name: metricLabel(metric, translate),
          values: readings.map((reading) => (reading === undefined ? '' : formatNumber(reading.value, translate, reading))),
          change: known.length < 2 ? '' : `${moved > 0 ? '+' : moved < 0 ? '−' : ''}${formatNumber(Math.abs(moved), translate)}`,
        },
      ]
    }),
  }
}

function datesOf(plan: Plan, stream: StreamId): readonly PlainDate[] {
  const own = rowsOf(plan.observations).filter(({ of }) => {
    if (of.kind === 'stream') return of.stream === stream
    const state = rowOf(plan.items, of.item)?.state
    return state?.kind === 'linked' && state.stream === stream
  })
  return [...new Set(own.map(({ asOf }) => asOf))].sort()
}
