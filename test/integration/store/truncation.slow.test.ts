import { beforeAll, expect, test } from 'vitest'
import { bytesOf, healthyCampaign, recovered, withBytes, type HealthyCampaign } from '../../support/store-damage.ts'

let healthy: HealthyCampaign
beforeAll(async () => {
  healthy = await healthyCampaign()
})

test('plan.json cut at any length is refused, and nothing is lost when the backup is taken', async () => {
  const whole = bytesOf(healthy, 'plan.json')
  for (let length = 0; length < whole.length; length += 1) {
    const found = await recovered(withBytes(healthy, 'plan.json', whole.subarray(0, length)))
    expect(found.refused, `length ${length}`).toBe('store.damaged')
    expect(found.text === healthy.last && found.revision === healthy.texts.length - 1, `length ${length}`).toBe(true)
    if (length % 50 === 0) expect(found.stacks).toEqual(healthy.stacks)
  }
})

test('plan.history cut at any length opens, with undo and redo found again', async () => {
  const whole = bytesOf(healthy, 'plan.history')
  for (let length = 0; length < whole.length; length += 1) {
    const found = await recovered(withBytes(healthy, 'plan.history', whole.subarray(0, length)))
    expect(found.refused).toBe(null)
    expect(found.text === healthy.last, `length ${length}`).toBe(true)
    expect(found.notes).toHaveLength(1)
    if (length % 10 === 0) expect(found.stacks, `length ${length}`).toEqual(healthy.stacks)
  }
})

test('plan.journal cut at any length gives the edits whose lines are whole, never another plan', async () => {
  const whole = bytesOf(healthy, 'plan.journal')
  const ends = [...whole.keys()].filter((index) => whole[index] === 0x0a).map((index) => index + 1)
  for (let length = 0; length < whole.length; length += 1) {
    const found = await recovered(withBytes(healthy, 'plan.journal', whole.subarray(0, length)))
    const wholeLines = ends.filter((end) => end <= length).length
    expect(found.refused, `length ${length}`).toBe(wholeLines === 0 ? 'store.damaged' : null)
    const revision = healthy.snapshotRevision + Math.max(0, wholeLines - 1)
    expect(found.revision, `length ${length}`).toBe(revision)
    expect(found.text === healthy.texts[revision], `length ${length}`).toBe(true)
    const isTorn = wholeLines > 0 && !ends.includes(length)
    expect(found.notes.length, `length ${length}`).toBe(isTorn ? 1 : 0)
  }
})
