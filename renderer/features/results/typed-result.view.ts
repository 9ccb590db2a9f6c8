import type { WindowCommand } from '../../../shared/contract/command-schema.ts'
import type { Campaign } from '../../../shared/domain/campaign/campaign.ts'
import type { Metric } from '../../../shared/domain/results/metric.ts'
import { firstInstant, instantOfDayMinute } from '../../../shared/domain/schedule/day-time.ts'
import { minuteOf } from '../../../shared/sheets/values/parse-time.ts'
import type { StreamLine } from './stream-lines.view.ts'

/** The figures that are typed for one stream. */
export const TYPED_METRICS = ['views', 'likes', 'comments', 'shares'] as const satisfies readonly Metric[]
export type TypedMetric = (typeof TYPED_METRICS)[number]

/** A result as it is being typed. */
export interface TypedResult {
  readonly values: Readonly<Record<TypedMetric, number | null>>
  readonly asOf: string | null
  readonly approximate: boolean
  readonly link: string
  /** When it began, as typed: "9h30". Asked only of a slot of which no stream is known. */
  readonly start: string
}

/** Whether the start is one that can be read, or empty. */
export function isStartReadable(start: string): boolean {
  return start.trim() === '' || minuteOf(start) !== null
}

/**
 * What is typed as a command, or `null` while nothing is said: no figure, no link and, for a slot, no start either. A
 * slot becomes a stream that took place.
 */
export function typedCommand(typed: TypedResult, { stream, slot }: Pick<StreamLine, 'stream' | 'slot'>, campaign: Campaign): WindowCommand | null {
  const known = TYPED_METRICS.flatMap((metric) => {
    const value = typed.values[metric]
    return value === null ? [] : [[metric, value] as const]
  })
  const saysStart = stream === null && typed.start.trim() !== ''
  if (typed.asOf === null || !isStartReadable(typed.start) || (known.length === 0 && typed.link.trim() === '' && !saysStart)) return null
  const rest = { metrics: Object.fromEntries(known), asOf: typed.asOf, approximate: typed.approximate, link: typed.link.trim() }
  if (stream !== null) return { type: 'results.type', of: { kind: 'stream', stream }, ...rest }
  if (slot === null) return null
  const minute = minuteOf(typed.start)
  const startedAt = minute === null ? null : firstInstant(instantOfDayMinute(campaign, minute))
  return { type: 'results.type', of: { kind: 'slot', slot, startedAt }, ...rest }
}
