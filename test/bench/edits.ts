import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPlanSession } from '../../electron/app/plan-session.ts'
import { machineClock } from '../../electron/platform/clock.ts'
import { createNewId } from '../../electron/platform/new-id.ts'
import { openLibrary } from '../../electron/store/open-library.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import type { Participant } from '../../shared/domain/roster/participant.ts'
import { aPlan } from '../support/a-plan.ts'
import { aParticipant } from '../support/builders.ts'
import { must } from '../support/must.ts'
import { compare, type Comparison } from './measure.ts'

const SIZES = [25, 1_000, 10_000]
const EDITS_A_ROUND = 20
/** About what the line of such an edit weighs: the row before and after, with its checksum. */
const LINE_BYTES = 1_500

/** One edit (the role of one person), durable, beside a bare durable append of as many bytes. Flat if the ratio is. */
export async function benchEdits(): Promise<readonly Comparison[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jour-j-bench-'))
  const comparisons: Comparison[] = []
  for (const size of SIZES) comparisons.push(await benchAt(size, join(folder, String(size))))
  await rm(folder, { recursive: true })
  return comparisons
}

async function benchAt(size: number, folder: string): Promise<Comparison> {
  const participants = Array.from({ length: size }, (_none, index): Participant =>
    aParticipant({ ref: `P-${String(index)}`, givenName: `Prénom${String(index)}`, familyName: `Nom${String(index)}`, email: `p${String(index)}@example.org` }))
  const plan = aPlan({ participants })
  const library = openLibrary(folder, { clock: machineClock })
  await must(library.create(plan))
  const store = await must(library.open(campaignOf(plan).id))
  const session = startPlanSession(store, { clock: machineClock, newId: createNewId() })
  let turn = 0
  const edit = async (): Promise<void> => {
    for (let index = 0; index < EDITS_A_ROUND; index += 1) {
      turn += 1
      const person = participants[turn % participants.length]
      await must(session.run({ type: 'participant.edit', id: person?.id ?? '', changes: { role: `rôle ${String(turn)}` } }))
    }
  }
  const file = join(folder, 'bare-append')
  await writeFile(file, '')
  const line = Buffer.alloc(LINE_BYTES, 'x')
  const append = async (): Promise<void> => {
    for (let index = 0; index < EDITS_A_ROUND; index += 1) {
      const handle = await open(file, 'a')
      await handle.write(line)
      await handle.sync()
      await handle.close()
    }
  }
  const comparison = await compare(`${String(EDITS_A_ROUND)} edits at ${String(size)} people`, edit, `${String(EDITS_A_ROUND)} bare durable appends`, append)
  await session.close()
  return comparison
}

