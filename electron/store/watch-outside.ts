import { appError } from '../../shared/errors/app-error.ts'
import { asideName, PLAN, planCodec } from './campaign-files.ts'
import { encodeDocument } from './document.ts'
import { StoreFault } from './store-fault.ts'
import { writeWhole } from './write-file.ts'
import type { Writer } from './writer.ts'

/**
 * Refuses to write (`store.changedOutside`) when the files are not as this writer left them: a synced folder brought
 * another version, or somebody put a copy back. Theirs stays in its place, ours is kept beside it, once; from then on
 * nothing is written. Costs a look at three files, whatever the plan weighs.
 */
export async function refuseIfChangedOutside(writer: Writer): Promise<void> {
  if (writer.conflict !== null) throw new StoreFault(writer.conflict)
  const { lock, snapshot, journal, standing } = writer
  const isOurs = (await lock.isHeld()) && (await snapshot.isUntouched()) && (await journal.isUntouched(standing.point))
  if (isOurs) return
  writer.conflict = appError('store.changedOutside', { file: PLAN, kept: await keepOurs(writer) })
  throw new StoreFault(writer.conflict)
}

async function keepOurs({ context, folder, standing, generation }: Writer): Promise<string> {
  const savedAt = context.clock.now()
  const { host } = await context.processes.self()
  const name = asideName(PLAN, `conflict-${host.replace(/[^\w-]+/gu, '-').slice(0, 40)}`, savedAt)
  const ours = { ...standing.point, generation, savedAt, forgetting: false, plan: standing.plan }
  await writeWhole(context, folder, name, encodeDocument(planCodec, ours))
  return name
}
