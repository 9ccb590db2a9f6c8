import { rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import type { Observation } from './observation.ts'

/** The latest reading of a stream that has an image as its proof. */
export function provenReading(plan: Pick<Plan, 'observations'>, stream: string): Observation | null {
  return rowsOf(plan.observations).findLast(({ of, proof }) => proof !== null && of.kind === 'stream' && of.stream === stream) ?? null
}
