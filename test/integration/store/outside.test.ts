import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { decodeDocument } from '../../../electron/store/document.ts'
import { planCodec } from '../../../electron/store/campaign-files.ts'
import { SCHEMA, sealDocument } from '../../../electron/store/envelope.ts'
import { openLibrary, type StoredLibrary } from '../../../electron/store/open-library.ts'
import {
  addEdit,
  append,
  CAMPAIGN_ID,
  FOLDER_NAME,
  storePlan,
  textOfPlan,
  tickingClock,
  troubleOf,
  valueOf,
} from '../../support/store-plans.ts'

let root: string
let folder: string
let library: StoredLibrary
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jour-j-outside-'))
  folder = join(root, 'campaigns', FOLDER_NAME)
  library = openLibrary(root, { clock: tickingClock(), sleep: () => Promise.resolve() })
  valueOf(await library.create(storePlan()))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const PLAN = (): string => join(folder, 'plan.json')

describe('a file changed by somebody else while the campaign is open', () => {
  test.each([
    ['plan.json is replaced by an older generation', (older: string) => cp(join(older, 'plan.json'), PLAN())],
    ['plan.json is removed', () => rm(PLAN())],
    [
      'plan.journal is replaced by an older one',
      (older: string) => cp(join(older, 'plan.journal'), join(folder, 'plan.journal')),
    ],
    ['plan.journal is made longer', () => writeFile(join(folder, 'plan.journal'), 'J1 ', { flag: 'a' })],
  ])('%s: the edit is refused, both versions are kept', async (_what, change) => {
    const older = join(root, 'older')
    await cp(folder, older, { recursive: true })
    const open = valueOf(await library.open(CAMPAIGN_ID))
    valueOf(await append(open, addEdit(7)))
    valueOf(await open.compact())
    valueOf(await append(open, addEdit(8)))
    const ours = textOfPlan(open.plan)
    await change(older)
    const theirs = await readFile(PLAN()).catch(() => null)

    const trouble = troubleOf(await append(open, addEdit(9)))
    expect(trouble.code).toBe('store.changedOutside')
    expect(textOfPlan(open.plan)).toBe(ours)
    expect(await readFile(PLAN()).catch(() => null)).toEqual(theirs)
    const kept = decodeDocument(planCodec, await readFile(join(folder, String(Reflect.get(trouble.params, 'kept')))))
    expect(kept.kind === 'good' && textOfPlan(kept.data.plan)).toBe(ours)

    expect(troubleOf(await open.compact())).toEqual(trouble)
    expect(troubleOf(await open.close())).toEqual(trouble)
    expect((await readdir(folder)).filter((name) => name.includes('conflict'))).toHaveLength(1)
  })

  test('the same content written again is no change', async () => {
    const open = valueOf(await library.open(CAMPAIGN_ID))
    valueOf(await append(open, addEdit(7)))
    for (const file of ['plan.json', 'plan.journal']) {
      const bytes = await readFile(join(folder, file))
      await rm(join(folder, file))
      await writeFile(join(folder, file), bytes)
    }
    valueOf(await append(open, addEdit(8)))
    valueOf(await open.close())
    expect(valueOf(await library.read(CAMPAIGN_ID)).revision).toBe(2)
  })
})

describe('files of different moments', () => {
  test('an older plan.json put back between two sessions is not opened as if nothing had happened', async () => {
    const older = await readFile(PLAN())
    const open = valueOf(await library.open(CAMPAIGN_ID))
    valueOf(await append(open, addEdit(7)))
    valueOf(await open.close())
    await writeFile(PLAN(), older)
    const trouble = troubleOf(await library.open(CAMPAIGN_ID))
    expect(trouble).toMatchObject({ code: 'store.damaged', recovery: { kind: 'restoreBackup' } })
    if (trouble.recovery?.kind !== 'restoreBackup') throw new Error('no backup offered')
    expect(valueOf(await library.restoreBackup(CAMPAIGN_ID, trouble.recovery.backup))).toEqual({ revision: 1 })
    expect(valueOf(await library.read(CAMPAIGN_ID)).plan.participants.size).toBe(4)
  })
})

describe('a missing file', () => {
  test.each(['plan.json', 'plan.journal'])(
    'without %s the campaign is missing, never empty; a backup is offered',
    async (file) => {
      const open = valueOf(await library.open(CAMPAIGN_ID))
      valueOf(await append(open, addEdit(7)))
      valueOf(await open.close())
      await rm(join(folder, file))
      for (const outcome of [await library.read(CAMPAIGN_ID), await library.open(CAMPAIGN_ID)]) {
        expect(troubleOf(outcome)).toMatchObject({
          code: 'store.missing',
          params: { file },
          recovery: { kind: 'restoreBackup' },
        })
      }
      expect(await readdir(folder)).not.toContain(file)
      const { recovery } = troubleOf(await library.open(CAMPAIGN_ID))
      valueOf(await library.restoreBackup(CAMPAIGN_ID, recovery?.kind === 'restoreBackup' ? recovery.backup : ''))
      expect(valueOf(await library.read(CAMPAIGN_ID)).plan.participants.size).toBe(4)
    },
  )

  test('without its whole folder a listed campaign is missing', async () => {
    await rm(folder, { recursive: true })
    expect(troubleOf(await library.open(CAMPAIGN_ID))).toMatchObject({ code: 'store.missing' })
    expect(valueOf(await library.list())).toHaveLength(1)
  })
})

describe('a newer version', () => {
  test.each([
    ['plan.json, whole', 'plan.json', () => Promise.resolve(sealDocument({ kind: 'plan', future: [] }, SCHEMA + 1).bytes)],
    [
      'plan.json, only its number',
      'plan.json',
      async () => Buffer.from((await readFile(PLAN(), 'utf8')).replace(`"schema":${SCHEMA}`, `"schema":${SCHEMA + 1}`)),
    ],
    [
      'plan.json, in another form',
      'plan.json',
      () => Promise.resolve(Buffer.from('{"schema": 12, "format": "jour-j", "tables": {}}')),
    ],
    ['plan.history', 'plan.history', () => Promise.resolve(sealDocument({ kind: 'history' }, SCHEMA + 1).bytes)],
  ])('%s: refused, the file is left as it is', async (_what, file, bytes) => {
    const newer = await bytes()
    await writeFile(join(folder, file), newer)
    for (const outcome of [await library.open(CAMPAIGN_ID), await library.read(CAMPAIGN_ID)]) {
      expect(troubleOf(outcome)).toMatchObject({ code: 'store.newer', params: { file, supported: SCHEMA } })
    }
    expect(Buffer.from(newer).equals(await readFile(join(folder, file)))).toBe(true)
  })

  test('a whole newer plan is not replaced by a backup either', async () => {
    await writeFile(PLAN(), sealDocument({ kind: 'plan', future: [] }, SCHEMA + 1).bytes)
    const [backup] = valueOf(await library.backups(CAMPAIGN_ID))
    expect(troubleOf(await library.restoreBackup(CAMPAIGN_ID, backup?.name ?? '')).code).toBe('store.newer')
  })

  test('a newer library.json is refused and left as it is', async () => {
    const newer = sealDocument({ kind: 'library' }, SCHEMA + 1).bytes
    await writeFile(join(root, 'library.json'), newer)
    expect(troubleOf(await library.list())).toMatchObject({ code: 'store.newer', params: { found: SCHEMA + 1 } })
    expect(Buffer.from(newer).equals(await readFile(join(root, 'library.json')))).toBe(true)
  })
})
