import { expect, test } from 'vitest'
import { TABLE_NAMES } from '../../../../shared/domain/plan/plan.ts'
import type { Bridge } from '../../../../shared/contract/client.ts'

const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, []]))

/** The machine's side: it takes a command only on top of the revision that it has, and says so before it answers. */
function machine() {
  let revision = 7
  const bases: number[] = []
  let tell: (name: string, event: unknown) => void = () => undefined
  const bridge: Bridge = {
    call: async (name, input) => {
      await new Promise((done) => setTimeout(done, 5))
      if (name === 'campaign.open') return { ok: true, value: { tables, revision, undo: null, redo: null } }
      if (name !== 'plan.run') return { ok: true, value: null }
      // Only plan.run carries a base.
      const { base } = input as { readonly base: number }
      bases.push(base)
      if (base !== revision) return { ok: false, error: { code: 'plan.stale', params: { revision, base } } }
      revision += 1
      const moved = { revision, undo: 'day.log', redo: null, savedAt: '2015-04-23T08:00:00Z' }
      tell('plan.changed', { ...moved, diff: {} })
      return { ok: true, value: moved }
    },
    listen: (listener) => {
      tell = listener
      return () => undefined
    },
  }
  return { bridge, bases }
}

test('keys pressed one upon the other are edits one upon the other, and none is refused', async () => {
  const { bridge, bases } = machine()
  // What the preload puts on the page; the store asks for it at its first call.
  Object.assign(globalThis, { window: { jourJ: bridge } })
  const { followPlan, usePlanStore } = await import('../../../../renderer/api/plan-store.ts')
  followPlan()
  await usePlanStore.getState().open('campaign:x')
  const note = { type: 'day.log', kind: 'incident', text: 'x', slot: null, stream: null, participant: null, corrects: null } as const
  const moved = await Promise.all([1, 2, 3].map(() => usePlanStore.getState().run(note)))
  expect(moved.map(({ ok }) => ok)).toEqual([true, true, true])
  expect(bases).toEqual([7, 8, 9])
  expect(usePlanStore.getState()).toMatchObject({ revision: 10, save: { kind: 'saved' } })
})
