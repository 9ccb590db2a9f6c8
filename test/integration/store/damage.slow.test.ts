import { beforeAll, expect, test } from 'vitest'
import {
  bytesOf,
  CAMPAIGN_FOLDER,
  healthyCampaign,
  recovered,
  withBytes,
  type HealthyCampaign,
} from '../../support/store-damage.ts'
import { libraryOn } from '../../support/store-libraries.ts'
import { memoryDisk } from '../../support/store-memory-disk.ts'
import { CAMPAIGN_ID } from '../../support/store-plans.ts'

let healthy: HealthyCampaign
beforeAll(async () => {
  healthy = await healthyCampaign()
})

test('2,000 flipped bytes: none is taken for good, and a backup brings back what was proven', async () => {
  const files = ['plan.json', 'plan.journal', 'plan.history'] as const
  let seed = 20150423
  const random = (below: number): number => {
    // Park and Miller: the same flips in every run.
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let flip = 0; flip < 2_000; flip += 1) {
    const file = files[flip % 3] ?? 'plan.json'
    const bytes = bytesOf(healthy, file).slice()
    const at = random(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 + random(255))
    const where = `${file}, byte ${at} is ${bytes[at]}`
    const found = await recovered(withBytes(healthy, file, bytes))
    expect(healthy.texts[found.revision] === found.text, where).toBe(true)
    if (file === 'plan.json') {
      expect(['store.damaged', 'store.newer'], where).toContain(found.refused)
      expect(found.text === healthy.last, where).toBe(true)
    }
    if (file === 'plan.history') {
      expect(found.text === healthy.last, where).toBe(true)
      expect(found.stacks, where).toEqual(healthy.stacks)
    }
    if (file === 'plan.journal') {
      expect(found.refused, where).toBe('store.damaged')
      expect(found.revision, where).toBeGreaterThanOrEqual(healthy.snapshotRevision)
    }
  }
})

test.each([
  ['nothing', ''],
  ['NULs', '\0'.repeat(4096)],
  ['a BOM', '\ufeff'],
  ['null', 'null'],
  ['an empty list', '[]'],
  ['a number', '5'],
  ['an object', '{}'],
  ['half a document', '{"format":"jour-j","schema":1,'],
  ['a __proto__', '{"format":"jour-j","schema":1,"__proto__":{"body":1}}'],
])('%s in the place of plan.json is damage: kept aside, a backup offered, nothing lost', async (_what, content) => {
  const state = withBytes(healthy, 'plan.json', Buffer.from(content))
  const disk = memoryDisk(state)
  const refused = await libraryOn(disk).open(CAMPAIGN_ID)
  expect(refused).toMatchObject({ ok: false, error: { code: 'store.damaged', recovery: { kind: 'restoreBackup' } } })
  const quarantine: unknown = refused.ok ? '' : Reflect.get(refused.error.params, 'quarantine')
  const kept = disk.state().get(`${CAMPAIGN_FOLDER}/${String(quarantine)}`)
  expect(kept?.kind === 'file' && Buffer.from(kept.bytes).toString()).toBe(content)
  expect((await recovered(state)).text).toBe(healthy.last)
})

test('with all snapshots but the first damaged, the journals still lead to the last edit', async () => {
  const state = new Map(healthy.state)
  for (const [path, node] of healthy.state) {
    const isSnapshot = node.kind === 'file' && path.endsWith('plan.json') && !path.includes('/g1.')
    if (isSnapshot) state.set(path, { ...node, bytes: node.bytes.subarray(0, 100) })
  }
  const found = await recovered(state)
  expect({ revision: found.revision, text: found.text, stacks: found.stacks }).toEqual({
    revision: healthy.texts.length - 1,
    text: healthy.last,
    stacks: healthy.stacks,
  })
})
