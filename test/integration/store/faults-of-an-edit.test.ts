import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenCampaign } from '../../../electron/app/ports.ts'
import { realDisk } from '../../../electron/store/real-disk.ts'
import { applyDiff } from '../../../shared/domain/plan/plan-diff.ts'
import { faultyDisk, type Fault, type FaultyDisk } from '../../support/store-faulty-disk.ts'
import { leftovers, libraryAfter, libraryOn, onlyMe } from '../../support/store-libraries.ts'
import { memoryDisk } from '../../support/store-memory-disk.ts'
import {
  addEdit,
  append,
  CAMPAIGN_ID,
  FOLDER_NAME,
  storePlan,
  textOfPlan,
  tickingClock,
  undoEdit,
  valueOf,
} from '../../support/store-plans.ts'

const CODES = new Set(['store.ioFailed', 'store.diskFull', 'store.readOnly'])
const FAULTS: readonly Fault[] = ['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'short write']

/** What may be found after a crash: what was acknowledged last, or an edit refused after that, whole. */
interface Allowed {
  acknowledged: string
  refused: string[]
}

/** An edit, a rewriting of the snapshot, another edit and an undo, some of which may fail. */
async function work(open: OpenCampaign, allowed: Allowed, number: number): Promise<void> {
  const edit = async (move: 'do' | 'undo'): Promise<void> => {
    const before = textOfPlan(open.plan)
    const change = move === 'do' ? addEdit(number++) : undoEdit(open)
    const after = textOfPlan(valueOf(applyDiff(open.plan, change.diff)))
    const outcome = await append(open, change, move)
    expect(outcome.ok || CODES.has(outcome.error.code), JSON.stringify(outcome)).toBe(true)
    expect(textOfPlan(open.plan)).toBe(outcome.ok ? after : before)
    if (outcome.ok) allowed.refused = []
    else allowed.refused.push(after)
    allowed.acknowledged = textOfPlan(open.plan)
  }
  await edit('do')
  const compacted = await open.compact()
  expect(compacted.ok || CODES.has(compacted.error.code), JSON.stringify(compacted)).toBe(true)
  await edit('do')
  await edit('undo')
}

describe.each(FAULTS)('%s', (fault) => {
  test.each([false, true])('at every call of an edit and of a rewriting (for good: %s)', async (forGood) => {
    let runs = 0
    for (let at = 0; ; at += 1) {
      const memory = memoryDisk()
      const disk = faultyDisk(memory)
      const library = libraryOn(disk)
      valueOf(await library.create(storePlan()))
      const open = valueOf(await library.open(CAMPAIGN_ID))
      valueOf(await append(open, addEdit(100)))
      valueOf(await append(open, addEdit(101)))
      const allowed: Allowed = { acknowledged: textOfPlan(open.plan), refused: [] }
      disk.arm(fault, at, forGood)
      await work(open, allowed, 200)
      const reached = disk.calls().length > at
      disk.disarm()

      const afterCrash = libraryAfter(memory.state())
      const found = valueOf(await afterCrash.open(CAMPAIGN_ID))
      expect([allowed.acknowledged, ...allowed.refused], `call ${at}`).toContain(textOfPlan(found.plan))
      valueOf(await found.close())

      if (!forGood) expect(leftovers(memory.state()), `call ${at}`).toEqual([])
      await healthyAgain(open, disk, `call ${at}`)
      const later = valueOf(await libraryAfter(memory.state()).open(CAMPAIGN_ID))
      expect(textOfPlan(later.plan), `call ${at}`).toBe(textOfPlan(open.plan))
      expect(later.stacks, `call ${at}`).toEqual(open.stacks)
      expect(later.notes.filter((note) => !note.startsWith('lock:'))).toEqual([])
      runs += 1
      if (!reached) break
    }
    expect(runs).toBeGreaterThan(40)
  })
})

async function healthyAgain(open: OpenCampaign, disk: FaultyDisk, at: string): Promise<void> {
  disk.disarm()
  const edited = await append(open, addEdit(300))
  expect(edited.ok, `${at} ${JSON.stringify(edited)}`).toBe(true)
  valueOf(await open.compact())
  valueOf(await append(open, addEdit(301)))
  valueOf(await open.close())
}

describe('on real files', () => {
  let root: string
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'jour-j-faults-'))
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  test('an I/O error at every call of an edit and of a rewriting leaves the last acknowledged edit', async () => {
    for (let at = 0, reached = true; reached; at += 3) {
      const disk = faultyDisk(realDisk)
      const data = join(root, String(at))
      const library = libraryOn(disk, data)
      valueOf(await library.create(storePlan()))
      const open = valueOf(await library.open(CAMPAIGN_ID))
      disk.arm('EIO', at, false)
      await work(open, { acknowledged: '', refused: [] }, 200)
      reached = disk.calls().length > at
      await healthyAgain(open, disk, `call ${at}`)
      const found = valueOf(
        await libraryOn(realDisk, data, { processes: onlyMe, clock: tickingClock() }).read(CAMPAIGN_ID),
      )
      expect(textOfPlan(found.plan)).toBe(textOfPlan(open.plan))
      const names = await readdir(join(data, 'campaigns', FOLDER_NAME), { recursive: true })
      expect(names.filter((name) => name.includes('.tmp-'))).toEqual([])
    }
  })
})
