import type { WindowCommand } from '../../../shared/contract/command-schema.ts'
import type { Metrics } from '../../../shared/domain/results/metric.ts'
import type { Observation } from '../../../shared/domain/results/observation.ts'
import type { StreamId } from '../../../shared/domain/values/id-schema.ts'
import type { Instant, PlainDate } from '../../../shared/domain/values/moment.ts'

/** What the dialog of an ended stream was answered. */
export interface TypedEnd {
  readonly stream: StreamId
  /** A corrected end; `null` where it stays. */
  readonly end: Instant | null
  readonly metrics: Metrics | null
  readonly asOf: PlainDate
  readonly proof: string | null
  /** The reading whose image was shown, if any. */
  readonly shown: Pick<Observation, 'id' | 'proof'> | null
}

/**
 * The commands that say it, in their order; none where nothing was said. A new image belongs to the figures typed with
 * it; without new figures it takes the place of the image shown. A removed one leaves its reading, whose figures stay.
 */
export function endCommands({ stream, end, metrics, asOf, proof, shown }: TypedEnd): readonly WindowCommand[] {
  const isChanged = proof !== (shown?.proof ?? null)
  const isOfShown = isChanged && (proof === null || metrics === null)
  const replaced: readonly WindowCommand[] = isOfShown && shown !== null ? [{ type: 'results.setProof', observation: shown.id, proof }] : []
  const own = isChanged && replaced.length === 0 ? proof : null
  if (end !== null) return [...replaced, { type: 'day.endStream', stream, at: end, metrics, proof: own }]
  if (metrics === null && own === null) return replaced
  return [...replaced, { type: 'results.type', of: { kind: 'stream', stream }, metrics: metrics ?? {}, asOf, approximate: false, link: '', proof: own }]
}
