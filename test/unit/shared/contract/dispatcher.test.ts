import { expect, test } from 'vitest'
import { createDispatcher, type Handlers } from '../../../../shared/contract/dispatcher.ts'
import { createParcels } from '../../../../shared/lib/parcel.ts'
import { ok } from '../../../../shared/lib/result.ts'

const facts = { language: 'fr', systemLanguage: 'fr', theme: 'light', version: '1.0.0', platform: 'linux', dataFolder: '/data' }
const moved = { revision: 2, undo: 'campaign.edit', redo: null, savedAt: '2026-06-05T10:00:00.000Z' }
const check = {
  revision: 1, toCheck: 0, asOf: '2026-06-05', zone: null, files: [], recognised: [], clockProposals: [],
  counts: { read: 0, added: 0, updated: 0, unchanged: 0, ignored: 0, rejected: 0 },
}

/** A dispatcher with one handler that answers this, and the incidents it wrote down. */
function answering(name: string, value: unknown) {
  const incidents: string[] = []
  // One handler is enough here; what it answers is wrong on purpose.
  const handlers = { [name]: () => Promise.resolve(ok(value)) } as unknown as Handlers
  const dispatch = createDispatcher(handlers, (trouble) => {
    incidents.push(String(trouble))
    return `number ${String(incidents.length)}`
  }, createParcels())
  return { dispatch, incidents }
}

test.each([
  ['app.start', {}, facts],
  ['campaign.list', {}, [{ id: 'campaign:1', name: 'Essai', day: '2026-06-05' }]],
  ['campaign.close', {}, null],
  ['plan.undo', {}, moved],
  ['import.accept', { session: 's' }, moved],
  ['export.save', { what: 'recap' }, { files: null }],
  ['import.rows', { session: 's', from: 0, count: 1, only: 'all' }, { total: 0, rows: [] }],
] as const)('%s answers what its schema says', async (name, input, value) => {
  const { dispatch, incidents } = answering(name, value)
  expect(await dispatch(name, input)).toEqual(ok(value))
  expect(incidents).toEqual([])
})

test.each([
  ['app.start', {}, { ...facts, theme: 'sepia' }],
  ['app.start', {}, { ...facts, home: '/home/her' }],
  ['campaign.list', {}, [{ id: 'campaign:1', name: 'Essai' }]],
  ['campaign.close', {}, undefined],
  ['plan.undo', {}, { ...moved, savedAt: 'just now' }],
  ['campaign.open', { id: 'campaign:1' }, { revision: 1, undo: null, redo: null, notes: [], tables: { participants: [] } }],
  ['import.rows', { session: 's', from: 0, count: 1, only: 'all' }, { total: 1, rows: [{ file: 'a.csv' }] }],
  ['export.save', { what: 'recap' }, { files: '/somewhere' }],
] as const)('a wrong answer of %s is caught and written down as an incident', async (name, input, value) => {
  const { dispatch, incidents } = answering(name, value)
  expect(await dispatch(name, input)).toEqual({ ok: false, error: { code: 'unexpected', params: { incident: 'number 1' } } })
  expect(incidents).toEqual([expect.stringContaining(`the answer of ${name}`)])
})

test('an answer is held against its schema in no time, however many issues it brings', async () => {
  const files = [{ name: 'a.csv', shape: null, counts: check.counts, setAside: [], issues: Array.from({ length: 50_000 }, () => ({})) }]
  const { dispatch } = answering('import.check', { ...check, files })
  const answer = await dispatch('import.check', {
    session: 's', kind: 'roster', sheet: null, dateOrder: null, asOf: null, sourceZone: null, mapping: [], fixes: [], decisions: [], offsets: [], accounts: [],
  })
  expect(answer).toMatchObject({ parcel: 'parcel-1', lists: [{ path: ['value', 'files', '0', 'issues'], length: 50_000 }] })
})

test('a name that is nobody’s and an input that does not fit are refused before any handler', async () => {
  const { dispatch } = answering('campaign.close', null)
  expect(await dispatch('toString', {})).toMatchObject({ ok: false, error: { code: 'command.invalid' } })
  expect(await dispatch('campaign.close', { id: 'campaign:1' })).toMatchObject({ ok: false, error: { code: 'command.invalid' } })
  expect(await dispatch('parcel.part', { parcel: 'parcel-9', list: 0, from: 0 })).toMatchObject({ ok: false, error: { code: 'command.notFound' } })
})
