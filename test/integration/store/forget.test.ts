import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLibrary } from '../../../electron/store/open-library.ts'
import { wordlessRows } from '../../../electron/store/forget-traces.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { tableOf } from '../../../shared/lib/table.ts'
import { anObservation, aStream } from '../../support/builders.ts'
import { faultyDisk } from '../../support/store-faulty-disk.ts'
import { libraryAfter, libraryOn } from '../../support/store-libraries.ts'
import { memoryDisk, type DiskState } from '../../support/store-memory-disk.ts'
import {
  addEdit,
  append,
  CAMPAIGN_ID,
  storePlan,
  textOfPlan,
  tickingClock,
  undoEdit,
  valueOf,
} from '../../support/store-plans.ts'

const NAME = 'Zéphyrine'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jour-j-forget-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

function withoutPeople(plan: Plan): Plan {
  return { ...plan, participants: tableOf<never>([]) }
}

/** A campaign with a person who is in snapshot, journal, history, backups and kept rows. */
async function campaignWithTraces(library: ReturnType<typeof libraryOn>): Promise<void> {
  valueOf(await library.create(storePlan()))
  const open = valueOf(await library.open(CAMPAIGN_ID))
  valueOf(await append(open, addEdit(7, { givenName: NAME })))
  valueOf(
    await open.keep('imports', 'a'.repeat(64), Buffer.from(JSON.stringify([{ row: 4, cells: [NAME, '0612345678'] }]))),
  )
  valueOf(await open.keep('assets', 'b'.repeat(64), Buffer.from(`picture of ${NAME}`)))
  valueOf(await open.backUp('import'))
  valueOf(await append(open, addEdit(8, { notes: `amie de ${NAME}` })))
  valueOf(await append(open, undoEdit(open), 'undo'))
  valueOf(await open.close())
}

function traces(state: DiskState): readonly string[] {
  return [...state].flatMap(([path, node]) =>
    node.kind === 'file' && /Zéphyrine|0612345678/u.test(Buffer.from(node.bytes).toString()) ? [path] : [],
  )
}

test('nothing of a forgotten person is left in any file, and the campaign goes on', async () => {
  const library = openLibrary(root, { clock: tickingClock() })
  await campaignWithTraces(library)
  const open = valueOf(await library.open(CAMPAIGN_ID))
  const { revision } = open
  valueOf(await open.forget(withoutPeople(open.plan)))
  expect([open.revision, open.plan.participants.size, open.stacks]).toEqual([revision + 1, 0, { undo: [], redo: [] }])
  valueOf(await append(open, addEdit(9)))
  valueOf(await open.close())
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((one) => one.isFile())) {
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8')
    expect(/Zéphyrine|0612345678/u.test(text), entry.name).toBe(false)
  }
  const again = valueOf(await library.open(CAMPAIGN_ID))
  expect([again.revision, again.plan.participants.size, again.stacks.undo.length]).toEqual([revision + 2, 1, 1])
  valueOf(await again.close())
})

test.each([false, true])(
  'a failure at any call forgets all or nothing, and the next opening ends it (for good: %s)',
  async (forGood) => {
    for (let at = 0, reached = true; reached; at += 1) {
      const memory = memoryDisk()
      const disk = faultyDisk(memory)
      await campaignWithTraces(libraryOn(disk))
      const open = valueOf(await libraryOn(disk).open(CAMPAIGN_ID))
      const before = textOfPlan(open.plan)
      const after = withoutPeople(open.plan)
      disk.arm('EIO', at, forGood)
      const outcome = await open.forget(after)
      reached = disk.calls().length > at
      disk.disarm()
      const library = libraryAfter(memory.state())
      const found = textOfPlan(valueOf(await library.read(CAMPAIGN_ID)).plan)
      expect(outcome.ok ? [textOfPlan(after)] : [before, textOfPlan(after)], `call ${at}`).toContain(found)
      expect(textOfPlan(open.plan), `call ${at}`).toBe(found)

      valueOf(await append(open, addEdit(9)))
      valueOf(await open.close())
      if (found !== before) expect(traces(memory.state()), `call ${at}`).toEqual([])
      expect(textOfPlan(valueOf(await libraryAfter(memory.state()).read(CAMPAIGN_ID)).plan)).toBe(textOfPlan(open.plan))
    }
  },
)

test('an image that the plan still names stays', async () => {
  const library = libraryOn(memoryDisk())
  const stream = aStream()
  const proof = 'c'.repeat(64)
  valueOf(await library.create({ ...storePlan(), streams: tableOf([stream]), observations: tableOf([anObservation({ of: { kind: 'stream', stream: stream.id }, proof })]) }))
  const open = valueOf(await library.open(CAMPAIGN_ID))
  const trend = 'd'.repeat(64)
  // By its name only: what is in it does not matter to forgetting.
  for (const name of ['c.png', proof, trend]) valueOf(await open.keep('assets', name, Buffer.from(NAME)))
  valueOf(await open.forget(withoutPeople(open.plan)))
  const codes = []
  for (const name of ['c.png', proof, trend]) {
    const read = await open.readKept('assets', name)
    codes.push(read.ok ? 'there' : read.error.code)
  }
  expect(codes).toEqual(['store.missing', 'store.damaged', 'store.missing'])
})

test('kept rows lose their words; numbers and dates stay where they prove figures', () => {
  const kept = [
    {
      name: 'Feuil1',
      rows: [
        {
          row: 4,
          hidden: false,
          cells: ['Zoé', '2015-04-23', '1 234', { number: 27_000, format: '0' }, { number: 612_345_678, format: '0' }],
        },
      ],
    },
  ]
  const forgotten = (figures: boolean): unknown =>
    JSON.parse(Buffer.from(wordlessRows(Buffer.from(JSON.stringify(kept)), figures)).toString())
  const cells = (values: readonly unknown[]): unknown => [
    { name: 'Feuil1', rows: [{ row: 4, hidden: false, cells: values }] },
  ]
  expect(forgotten(true)).toEqual(cells(['', '2015-04-23', '', { number: 27_000, format: '0' }, null]))
  expect(forgotten(false)).toEqual(cells(['', '', '', null, null]))
  expect(Buffer.from(wordlessRows(Buffer.from('not JSON'), true)).toString()).toBe('null')
})
