import { createHash } from 'node:crypto'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { backupName } from './backup-name.ts'
import { copyBackup } from './backups.ts'
import { PLAN } from './campaign-files.ts'
import { forgetTraces } from './forget-traces.ts'
import { noStacks } from './history-document.ts'
import type { ChainPoint } from './journal-line.ts'
import { refuseIfChangedOutside } from './watch-outside.ts'
import type { Writer } from './writer.ts'

/**
 * Rewrites the campaign from a plan that names fewer people, and removes every trace of before. The snapshot comes
 * first and says that forgetting is under way: from then on there is no way back, and what a failure or a crash leaves
 * undone is done before anything else is written.
 */
export async function forgetPeople(writer: Writer, after: Plan): Promise<void> {
  await finishForgetting(writer)
  await refuseIfChangedOutside(writer)
  const before = writer.standing
  writer.generation += 1
  const point = pointAfterForgetting(before.point)
  const at = { ...point, generation: writer.generation, savedAt: writer.context.clock.now() }
  writer.keepsReplaced = false
  try {
    await writer.snapshot.save({ ...at, forgetting: true, plan: after })
  } finally {
    writer.keepsReplaced = true
    // The new snapshot may be in its place although the last flush failed: memory follows the file.
    if (isForgetting(writer)) writer.standing = { plan: after, point, stacks: noStacks }
  }
  await finishForgetting(writer)
}

/** Does what is left to do of a forgetting; nothing where there is none. */
export async function finishForgetting(writer: Writer): Promise<void> {
  if (!isForgetting(writer)) return
  const { context, folder, standing } = writer
  writer.keepsReplaced = false
  try {
    writer.generation += 1
    const at = { ...standing.point, generation: writer.generation, savedAt: context.clock.now() }
    await writer.history.save({ ...at, stacks: noStacks })
    await writer.journal.restart(standing.point, () => Promise.resolve())
    writer.editsSince = 0
    await forgetTraces(context, folder, standing.plan)
    await writer.snapshot.save({ ...at, forgetting: false, plan: standing.plan })
    writer.journalMoment = at
    await copyBackup(context, folder, PLAN, backupName(PLAN, at.generation, at.savedAt, null))
  } finally {
    writer.keepsReplaced = true
  }
}

function isForgetting(writer: Writer): boolean {
  return writer.snapshot.held()?.forgetting === true
}

/** The next number, and a hash that follows from the last: no line leads there, so that none of before can be replayed. */
function pointAfterForgetting({ revision, hash }: ChainPoint): ChainPoint {
  return { revision: revision + 1, hash: createHash('sha256').update(`forgotten after ${hash}`).digest('hex') }
}
