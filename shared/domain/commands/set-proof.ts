import { appError, type AppError } from '../../errors/app-error.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { rowOf } from '../../lib/table.ts'
import type { Change } from '../plan/change.ts'
import type { Plan } from '../plan/plan.ts'
import type { IntentCommand } from './command.ts'

/** Gives a reading another image as its proof, or none. The image before it stays on disk: undo names it again. */
export function setProof(plan: Plan, command: Extract<IntentCommand, { type: 'results.setProof' }>): Result<Change, AppError> {
  const observation = rowOf(plan.observations, command.observation)
  if (observation === undefined) return err(appError('command.notFound', { what: 'observation', id: command.observation }))
  return ok({ put: { observations: [{ ...observation, proof: command.proof }] } })
}
