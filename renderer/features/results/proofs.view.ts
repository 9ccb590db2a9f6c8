import { rowOf, rowsOf } from '../../../shared/lib/table.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { StreamId } from '../../../shared/domain/values/id-schema.ts'
import type { PlainDate } from '../../../shared/domain/values/moment.ts'

/** An image kept as the proof of a reading. */
export interface Proof {
  readonly sha256: string
  readonly asOf: PlainDate
}

/** The images that prove the figures of a stream or of its posts, each once, the latest reading first. */
export function proofsOf(plan: Plan, stream: StreamId): readonly Proof[] {
  const proofs = rowsOf(plan.observations).flatMap(({ of, proof, asOf }) => {
    const state = of.kind === 'item' ? rowOf(plan.items, of.item)?.state : null
    const owner = of.kind === 'stream' ? of.stream : state?.kind === 'linked' ? state.stream : null
    return proof === null || owner !== stream ? [] : [{ sha256: proof, asOf }]
  })
  const latestLast = proofs.sort((left, right) => (left.asOf < right.asOf ? -1 : 1))
  return [...new Map(latestLast.map((proof) => [proof.sha256, proof])).values()].reverse()
}
