import { expect, test } from 'vitest'
import { createClient } from '../../../../shared/contract/client.ts'
import { createParcels } from '../../../../shared/lib/parcel.ts'
import type { EventName, Events } from '../../../../shared/contract/answers.ts'
import { err, ok } from '../../../../shared/lib/result.ts'
import { appError } from '../../../../shared/errors/app-error.ts'

const rows = Array.from({ length: 2_500 }, (_none, index) => ({ id: `participant:${String(index)}` }))
const moved = { revision: 2, undo: null, redo: null, savedAt: '2026-06-05T10:00:00.000Z' }
// Only as much of a diff as crossing it needs.
const changed = { ...moved, diff: { participants: { added: rows, updated: [], removed: [] } } } as unknown as Events['plan.changed']

/** A machine's side whose parts take a while, with the events that it is told to send. */
function aBridge(answers: Readonly<Record<string, unknown>> = {}) {
  const parcels = createParcels()
  const heard = new Set<(name: string, event: unknown) => void>()
  return {
    parcels,
    listenings: () => heard.size,
    send: (name: EventName, event: unknown) => { for (const listener of heard) listener(name, parcels.pack(event)) },
    call: async (name: string, input: unknown) => {
      if (name !== 'parcel.part') return parcels.pack(answers[name])
      await new Promise((later) => setTimeout(later, 2))
      const part = parcels.part(input as Parameters<typeof parcels.part>[0])
      return part === null ? err(appError('command.notFound', { what: 'parcel', id: '' })) : ok(part)
    },
    listen: (listener: (name: string, event: unknown) => void) => {
      heard.add(listener)
      return () => heard.delete(listener)
    },
  }
}

test('an answer with long lists is whole when it is here', async () => {
  const value = { tables: { participants: rows }, revision: 1, undo: null, redo: null, notes: [] }
  const answer = await createClient(aBridge({ 'campaign.open': ok(value) })).call('campaign.open', { id: 'a' })
  expect(answer).toEqual(ok(value))
})

test('a long edit is heard of before the answer that says it was saved, and before the edits after it', async () => {
  const bridge = aBridge({ 'import.accept': ok(moved) })
  const client = createClient(bridge)
  const order: string[] = []
  client.on('plan.changed', ({ revision, diff }) => { order.push(`edit ${String(revision)}, ${String(diff.participants?.added.length ?? 0)} rows`) })
  client.on('menu.chosen', ({ item }) => { order.push(item) })
  bridge.send('plan.changed', changed)
  const answered = client.call('import.accept', { session: 's' }).then(() => { order.push('saved') })
  bridge.send('plan.changed', { ...changed, revision: 3, diff: {} })
  bridge.send('menu.chosen', { item: 'settings' })
  await answered
  expect(order).toEqual(['edit 2, 2500 rows', 'edit 3, 0 rows', 'settings', 'saved'])
})

test('however many listen, an event crosses once and each of them hears it until it stops', async () => {
  const bridge = aBridge({ 'campaign.close': ok(null) })
  const client = createClient(bridge)
  const heard: string[] = []
  const stop = client.on('plan.changed', () => { heard.push('first') })
  client.on('plan.changed', () => { heard.push('second') })
  bridge.send('plan.changed', changed)
  await client.call('campaign.close', {})
  stop()
  bridge.send('plan.changed', changed)
  await client.call('campaign.close', {})
  expect([bridge.listenings(), heard]).toEqual([1, ['first', 'second', 'second']])
})

test('a part that is gone is an error of its call, and what comes after it still arrives', async () => {
  const bridge = aBridge({ 'campaign.open': ok({ tables: { participants: rows } }), 'campaign.close': ok(null) })
  const client = createClient({ ...bridge, call: (name, input) => {
    if (name === 'parcel.part') bridge.parcels.clear()
    return bridge.call(name, input)
  } })
  const opened = await client.call('campaign.open', { id: 'a' })
  expect(opened).toMatchObject({ ok: false, error: { code: 'command.notFound' } })
  expect(await client.call('campaign.close', {})).toEqual(ok(null))
})
