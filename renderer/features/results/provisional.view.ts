import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { provisionalUntil } from '../../../shared/domain/recap/provisional.ts'
import { METRICS, type Metric } from '../../../shared/domain/results/metric.ts'
import type { MeasuredStream } from '../../../shared/domain/results/stream-metrics.ts'
import type { StreamId } from '../../../shared/domain/values/id-schema.ts'
import type { PlainDate } from '../../../shared/domain/values/moment.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'

/** What is provisional: which metrics of which streams, and for each stream until when. */
export interface Provisional {
  readonly metrics: ReadonlyMap<StreamId, ReadonlySet<Metric>>
  readonly until: ReadonlyMap<StreamId, PlainDate>
}

/** Finds the figures that were read before their platforms settle. */
export function findProvisional(plan: Plan, measured: readonly MeasuredStream[]): Provisional {
  const metrics = new Map<StreamId, ReadonlySet<Metric>>()
  const until = new Map<StreamId, PlainDate>()
  for (const one of measured) {
    const dates = METRICS.flatMap((metric) => {
      const date = provisionalUntil(plan, one, metric)
      return date === null ? [] : [[metric, date] as const]
    })
    const last = dates.map(([, date]) => date).sort().at(-1)
    if (last === undefined) continue
    metrics.set(one.stream.id, new Set(dates.map(([metric]) => metric)))
    until.set(one.stream.id, last)
  }
  return { metrics, until }
}

/** In a row: "provisional until 26 Apr", or only "provisional" once a new export would give the final figure. */
export function provisionalWords(until: PlainDate | undefined, today: PlainDate, translate: Translate): string {
  if (until === undefined) return ''
  return today < until ? translate('resultsScreen.provisional.until', { date: formatDate(until, translate, 'medium') }) : translate('resultsScreen.provisional.past')
}
