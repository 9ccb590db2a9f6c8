import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OpenCampaign } from '../../../electron/app/ports.ts'
import { SCHEMA } from '../../../electron/store/envelope.ts'
import { migrateBody, MIGRATIONS } from '../../../electron/store/migrations/migrate.ts'
import { openLibrary } from '../../../electron/store/open-library.ts'
import {
  addEdit, append, CAMPAIGN_ID, FOLDER_NAME, redoEdit, rowsOfPlan, textOfPlan, tickingClock, troubleOf, undoEdit, valueOf,
} from '../../support/store-plans.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/store')

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jour-j-migration-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const SCHEMAS = Array.from({ length: SCHEMA }, (_, index) => index + 1)
/** Beside one campaign with a row in every table: edits of the rows that changed, in history, redo and journal. */
const OLD_FIXTURES = ['schema-1', 'schema-1-edits', 'schema-2', 'schema-2-edits', 'schema-3', 'schema-3-edits']

test('every schema ever written has its fixture, and every older one its step', async () => {
  const fixtures = [...OLD_FIXTURES, ...SCHEMAS.map((schema) => `schema-${schema}`)]
  expect((await readdir(FIXTURES)).toSorted()).toEqual([...new Set(fixtures)].toSorted())
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(SCHEMAS.slice(0, -1))
})

test.each([...new Set([...OLD_FIXTURES, `schema-${SCHEMA}`])])(
  'the data folder %s opens with its plan, its undo and its redo, and goes on',
  async (fixture) => {
    await cp(join(FIXTURES, fixture, 'data'), root, { recursive: true })
    const expected: unknown = JSON.parse(await readFile(join(FIXTURES, fixture, 'expected.json'), 'utf8'))
    const library = openLibrary(root, { clock: tickingClock() })
    expect(valueOf(await library.list())).toEqual([{ id: CAMPAIGN_ID, name: 'Periscope Day', day: '2015-04-23' }])
    const open = valueOf(await library.open(CAMPAIGN_ID))
    const { revision, stacks, plan } = open
    // Through JSON: an absent key and `undefined` are the same in a file.
    expect(JSON.parse(JSON.stringify({ revision, ...stacks, rows: rowsOfPlan(plan) }))).toEqual(expected)
    expect(Object.values(rowsOfPlan(plan)).every((rows) => rows.length > 0)).toBe(true)
    expect(open.notes).toEqual([])
    valueOf(await append(open, addEdit(7)))
    valueOf(await open.close())
    expect(valueOf(await library.read(CAMPAIGN_ID)).revision).toBe(revision + 1)
  },
)

describe.each(OLD_FIXTURES)('the files of %s', (fixture) => {
  const FILES = ['plan.history', 'plan.journal', 'plan.json']
  const schema = fixture.replace('-edits', '')
  const folder = (): string => join(root, 'campaigns', FOLDER_NAME)
  const bytesOf = (names: readonly string[]): Promise<readonly Buffer[]> =>
    Promise.all(names.map((name) => readFile(join(folder(), name))))
  const keptNames = async (): Promise<readonly string[]> =>
    (await readdir(join(folder(), 'backups'))).filter((name) => name.includes(`.${schema}.`)).toSorted()
  const openIt = async (): Promise<OpenCampaign> =>
    valueOf(await openLibrary(root, { clock: tickingClock() }).open(CAMPAIGN_ID))
  beforeEach(() => cp(join(FIXTURES, fixture, 'data'), root, { recursive: true }))

  test('are not written to by looking at them', async () => {
    const before = await bytesOf(FILES)
    valueOf(await openLibrary(root, { clock: tickingClock() }).read(CAMPAIGN_ID))
    expect(await bytesOf(FILES)).toEqual(before)
    expect(await keptNames()).toEqual([])
  })

  test('are kept as they were before the first edit in the new form, once', async () => {
    const before = await bytesOf(FILES)
    const open = await openIt()
    valueOf(await append(open, addEdit(7)))
    const kept = await keptNames()
    expect(kept.map((name) => name.slice(name.indexOf(schema) + schema.length + 1))).toEqual(FILES)
    valueOf(await append(open, addEdit(8)))
    valueOf(await open.close())
    const again = await openIt()
    valueOf(await append(again, addEdit(9)))
    valueOf(await again.close())
    expect(await keptNames()).toEqual(kept)
    expect(await bytesOf(kept.map((name) => join('backups', name)))).toEqual(before)
    expect((await bytesOf(FILES)).map((bytes) => bytes.toString('utf8'))).toEqual([
      expect.stringContaining(`"schema":${SCHEMA},`), expect.stringMatching(new RegExp(`^J${String(SCHEMA)} `, 'u')), expect.stringContaining(`"schema":${SCHEMA},`),
    ])
  })

  test('are undone and redone to the last step after they were moved', async () => {
    const open = await openIt()
    const stood = textOfPlan(open.plan)
    const steps = open.stacks.undo.length
    for (let step = 0; step < steps; step += 1) valueOf(await append(open, undoEdit(open), 'undo'))
    for (let step = 0; step < steps; step += 1) valueOf(await append(open, redoEdit(open), 'redo'))
    expect(textOfPlan(open.plan)).toBe(stood)
    valueOf(await open.close())
  })

  test('whose journal is damaged are made whole from their old lines', async () => {
    const journal = join(folder(), 'plan.journal')
    const bytes = await readFile(journal)
    bytes[0] = 0x20
    await writeFile(journal, bytes)
    const library = openLibrary(root, { clock: tickingClock() })
    const { recovery } = troubleOf(await library.open(CAMPAIGN_ID))
    valueOf(await library.restoreBackup(CAMPAIGN_ID, recovery?.kind === 'restoreBackup' ? recovery.backup : ''))
    const expected: unknown = JSON.parse(await readFile(join(FIXTURES, fixture, 'expected.json'), 'utf8'))
    const { revision, plan } = valueOf(await library.read(CAMPAIGN_ID))
    expect(expected).toMatchObject({ revision, rows: JSON.parse(JSON.stringify(rowsOfPlan(plan))) as unknown })
    expect(await keptNames()).toHaveLength(2)
  })
})

test.each(SCHEMAS.slice(0, -1))('a body that schema %i does not know is left to the schema of today', (from) => {
  for (const body of [null, 1, [], {}, { diff: 3 }, { data: { log: 'x', items: [null], campaign: 3 } }, { undo: 1, redo: [null] }, { data: null }]) {
    for (const kind of ['plan', 'history', 'edit', 'library'] as const) {
      expect(migrateBody(kind, from, body, MIGRATIONS, from + 1)).toEqual(body)
    }
  }
})

test('steps are taken one after the other, from the schema of the file to the present one', () => {
  const step = (from: number): { from: number; migrate: (kind: string, body: unknown) => unknown } => ({
    from,
    migrate: (kind, body) => [...(body as readonly unknown[]), `${kind} ${from}→${from + 1}`],
  })
  const steps = [step(1), step(2), step(3)]
  expect(migrateBody('plan', 1, [], steps, 4)).toEqual(['plan 1→2', 'plan 2→3', 'plan 3→4'])
  expect(migrateBody('edit', 3, [], steps, 4)).toEqual(['edit 3→4'])
  expect(migrateBody('plan', 4, ['as it is'], steps, 4)).toEqual(['as it is'])
  expect(() => migrateBody('plan', 1, [], [step(2)], 3)).toThrow('no migration from schema 1')
})
