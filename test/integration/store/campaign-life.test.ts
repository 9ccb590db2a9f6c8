import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { planCodec } from '../../../electron/store/campaign-files.ts'
import { decodeDocument } from '../../../electron/store/document.ts'
import { openLibrary, type StoredLibrary } from '../../../electron/store/open-library.ts'
import {
  addEdit,
  append,
  CAMPAIGN_ID,
  FOLDER_NAME,
  noteEdit,
  redoEdit,
  rowsOfPlan,
  storePlan,
  tickingClock,
  troubleOf,
  undoEdit,
  valueOf,
} from '../../support/store-plans.ts'

let root: string
let library: StoredLibrary
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jour-j-store-'))
  library = openLibrary(join(root, 'data'), { clock: tickingClock() })
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('a campaign from its creation on', () => {
  test('a data folder that does not exist yet holds no campaign, and looking does not make it', async () => {
    expect(await library.list()).toEqual({ ok: true, value: [] })
    await expect(stat(join(root, 'data'))).rejects.toThrow('ENOENT')
  })

  test('what was created is listed, read and opened as it was given', async () => {
    const plan = storePlan()
    valueOf(await library.create(plan))
    expect(valueOf(await library.list())).toEqual([{ id: CAMPAIGN_ID, name: 'Periscope Day', day: '2015-04-23' }])
    const read = valueOf(await library.read(CAMPAIGN_ID))
    expect(read.revision).toBe(0)
    expect(rowsOfPlan(read.plan)).toEqual(rowsOfPlan(plan))
    const open = valueOf(await library.open(CAMPAIGN_ID))
    expect(rowsOfPlan(open.plan)).toEqual(rowsOfPlan(plan))
    expect({ revision: open.revision, stacks: open.stacks, notes: open.notes }).toEqual({
      revision: 0,
      stacks: { undo: [], redo: [] },
      notes: [],
    })
    valueOf(await open.close())
  })

  test('a campaign is created once: a second time is refused and changes nothing', async () => {
    valueOf(await library.create(storePlan(3)))
    expect(troubleOf(await library.create(storePlan(5))).code).toBe('store.ioFailed')
    expect(valueOf(await library.read(CAMPAIGN_ID)).plan.participants.size).toBe(3)
  })

  test('edits are there after closing, and before: a reader sees each as soon as it is acknowledged', async () => {
    valueOf(await library.create(storePlan()))
    const open = valueOf(await library.open(CAMPAIGN_ID))
    expect(valueOf(await append(open, noteEdit(open.plan, 0, 'rappeler jeudi')))).toEqual({ revision: 1 })
    expect(valueOf(await append(open, addEdit(7)))).toEqual({ revision: 2 })
    const seen = valueOf(await library.read(CAMPAIGN_ID))
    expect(seen.revision).toBe(2)
    expect(rowsOfPlan(seen.plan)).toEqual(rowsOfPlan(open.plan))
    valueOf(await open.close())
    const again = valueOf(await library.open(CAMPAIGN_ID))
    expect(rowsOfPlan(again.plan)).toEqual(rowsOfPlan(open.plan))
    expect(again.revision).toBe(2)
    valueOf(await again.close())
  })

  test('undo and redo survive a restart, before and after the snapshot was rewritten', async () => {
    valueOf(await library.create(storePlan()))
    const first = valueOf(await library.open(CAMPAIGN_ID))
    valueOf(await append(first, addEdit(7)))
    valueOf(await append(first, addEdit(8)))
    valueOf(await first.compact())
    valueOf(await append(first, addEdit(9)))
    valueOf(await append(first, undoEdit(first), 'undo'))
    valueOf(await append(first, undoEdit(first), 'undo'))
    const stacks = first.stacks
    expect([stacks.undo.length, stacks.redo.length]).toEqual([1, 2])
    valueOf(await first.close())
    const second = valueOf(await library.open(CAMPAIGN_ID))
    expect(second.stacks).toEqual(stacks)
    valueOf(await append(second, redoEdit(second), 'redo'))
    valueOf(await append(second, redoEdit(second), 'redo'))
    valueOf(await second.close())
    const third = valueOf(await library.open(CAMPAIGN_ID))
    expect(third.plan.participants.size).toBe(6)
    expect([third.stacks.undo.length, third.stacks.redo.length]).toEqual([3, 0])
    valueOf(await third.close())
  })

  test('each rewriting leaves snapshot, history and journal of the generation before as backups', async () => {
    valueOf(await library.create(storePlan()))
    const open = valueOf(await library.open(CAMPAIGN_ID))
    for (const index of [7, 8]) {
      valueOf(await append(open, addEdit(index)))
      valueOf(await open.compact())
    }
    valueOf(await open.backUp('Import du 13'))
    valueOf(await open.close())
    const backups = valueOf(await library.backups(CAMPAIGN_ID))
    expect(backups.map(({ generation, reason, file }) => [generation, reason, file])).toEqual([
      [3, 'import-du-13', 'plan.json'],
      [3, 'import-du-13', 'plan.history'],
      [2, null, 'plan.json'],
      [2, null, 'plan.journal'],
      [2, null, 'plan.history'],
      [1, null, 'plan.json'],
      [1, null, 'plan.journal'],
      [1, null, 'plan.history'],
    ])
    for (const { name, file } of backups.filter((backup) => backup.file === 'plan.json')) {
      const bytes = await readFile(join(root, 'data/campaigns', FOLDER_NAME, 'backups', name))
      const decoded = decodeDocument(planCodec, bytes)
      expect(decoded.kind === 'good' && `g${decoded.data.generation}`, file).toBe(name.split('.')[0])
    }
  })

  test('a renamed campaign is listed under its new name', async () => {
    valueOf(await library.create(storePlan()))
    const open = valueOf(await library.open(CAMPAIGN_ID))
    const [before] = Object.values(open.plan.campaign.shards.find((shard) => Object.keys(shard).length > 0) ?? {})
    if (before === undefined) throw new Error('no campaign')
    const after = { ...before, name: 'Journées du patrimoine' }
    const edit = {
      label: 'campaign.edit',
      at: '2015-04-20T09:00:00.000Z',
      diff: { campaign: { added: [], updated: [[before, after] as const], removed: [] } },
    }
    valueOf(await append(open, edit))
    expect(valueOf(await library.list())[0]?.name).toBe('Journées du patrimoine')
    valueOf(await open.close())
  })

  test('an edit that would not read back is refused, and nothing of it is written', async () => {
    valueOf(await library.create(storePlan()))
    const open = valueOf(await library.open(CAMPAIGN_ID))
    const edit = addEdit(7, { cohesion: Number.NaN })
    expect(troubleOf(await append(open, edit)).code).toBe('plan.invalidRow')
    expect(open.revision).toBe(0)
    valueOf(await open.close())
    expect(valueOf(await library.read(CAMPAIGN_ID)).revision).toBe(0)
  })

  test('an id that is no campaign id, or of no campaign, is not found', async () => {
    for (const id of ['campaign:../../etc', 'campaign:', 'slot:1', '', `${CAMPAIGN_ID}9`]) {
      expect(troubleOf(await library.open(id)).code).toBe('campaign.notFound')
      expect(troubleOf(await library.read(id)).code).toBe('campaign.notFound')
    }
  })

  test('a file in the place of the data folder is said to be none', async () => {
    await writeFile(join(root, 'data'), 'a letter')
    for (const outcome of [await library.list(), await library.create(storePlan()), await library.open(CAMPAIGN_ID)]) {
      expect(troubleOf(outcome).code).toBe('store.notAFolder')
    }
  })

  test('without its list the library finds the campaigns in their folders', async () => {
    valueOf(await library.create(storePlan()))
    for (const damage of ['', '{"format":"jour-j"', '[]', 'null']) {
      await writeFile(join(root, 'data/library.json'), damage)
      expect(valueOf(await library.list())).toEqual([{ id: CAMPAIGN_ID, name: 'Periscope Day', day: '2015-04-23' }])
    }
    await rm(join(root, 'data/library.json'))
    expect(valueOf(await library.list())).toHaveLength(1)
  })

  test('settings and mappings are remembered', async () => {
    valueOf(await library.remember((before) => ({ ...before, settings: { language: 'fr' } })))
    valueOf(await library.create(storePlan()))
    valueOf(
      await library.remember((before) => ({ ...before, mappings: { 'Nom|Prénom': ['familyName', 'givenName'] } })),
    )
    const again = openLibrary(join(root, 'data'), { clock: tickingClock() })
    expect(valueOf(await again.remembered())).toEqual({
      settings: { language: 'fr' },
      mappings: { 'Nom|Prénom': ['familyName', 'givenName'] },
    })
    expect(valueOf(await again.list())).toHaveLength(1)
    expect(FOLDER_NAME.includes(':')).toBe(false)
  })
})
