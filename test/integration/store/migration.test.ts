import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SCHEMA } from '../../../electron/store/envelope.ts'
import { migrateBody, MIGRATIONS } from '../../../electron/store/migrations/migrate.ts'
import { openLibrary } from '../../../electron/store/open-library.ts'
import { addEdit, append, CAMPAIGN_ID, rowsOfPlan, tickingClock, valueOf } from '../../support/store-plans.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/store')

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jour-j-migration-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

test('every schema ever written has its fixture, and every older one its step', async () => {
  const schemas = Array.from({ length: SCHEMA }, (_, index) => index + 1)
  expect((await readdir(FIXTURES)).toSorted()).toEqual(schemas.map((schema) => `schema-${schema}`).toSorted())
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(schemas.slice(0, -1))
})

test.each(Array.from({ length: SCHEMA }, (_, index) => index + 1))(
  'a data folder of schema %i opens with its plan, its undo and its redo, and goes on',
  async (schema) => {
    await cp(join(FIXTURES, `schema-${schema}`, 'data'), root, { recursive: true })
    const expected: unknown = JSON.parse(await readFile(join(FIXTURES, `schema-${schema}`, 'expected.json'), 'utf8'))
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
