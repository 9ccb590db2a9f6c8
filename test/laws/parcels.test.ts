import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createParcels, isParcel, PART_ROWS, unpack } from '../../shared/contract/parcel.ts'
import { deepFreeze } from '../support/deep-freeze.ts'

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
const name = fc.stringMatching(/^[a-z]{1,3}$/u).filter((key) => key !== 'parcel')
const long = fc.tuple(fc.integer({ min: 1, max: 2_500 }), fc.dictionary(name, leaf)).map(([length, row]) => Array.from({ length }, (_none, index) => ({ ...row, index })))
const { message } = fc.letrec((tie) => ({
  message: fc.oneof({ maxDepth: 4 }, leaf, long, fc.array(tie('message'), { maxLength: 4 }), fc.dictionary(name, tie('message'), { maxKeys: 4 })),
}))

test('a message is the same on the other side, with lists of any length anywhere in it', async () => {
  await fc.assert(fc.asyncProperty(message, async (given) => {
    const parcels = createParcels()
    const sent: unknown = structuredClone(parcels.pack(deepFreeze(given)))
    const got = isParcel(sent) ? await unpack(sent, (asked) => Promise.resolve(parcels.part(asked))) : { message: sent }
    expect(got).toEqual({ message: given })
  }), { numRuns: 60 })
})

test('nothing that crosses at once is long, and nothing is held once it was fetched', async () => {
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 3 * PART_ROWS + 1 }), async (length) => {
    const parcels = createParcels()
    const rows = Array.from({ length }, (_none, index) => ({ id: String(index) }))
    const sent = parcels.pack({ ok: true, value: { rows, other: rows } })
    if (!isParcel(sent)) {
      expect(length).toBeLessThanOrEqual(200)
      return
    }
    expect(sent.message).toEqual({ ok: true, value: { rows: [], other: [] } })
    const sizes: number[] = []
    await unpack(sent, (asked) => {
      const part = parcels.part(asked)
      sizes.push((JSON.parse(part ?? '[]') as readonly unknown[]).length)
      return Promise.resolve(part)
    })
    expect(Math.max(...sizes)).toBeLessThanOrEqual(PART_ROWS)
    expect(parcels.part({ parcel: sent.parcel, list: 0, from: 0 })).toBeNull()
  }), { numRuns: 40 })
})

test('bytes and short lists cross as they are', () => {
  const given = { bytes: new Uint8Array(5_000), rows: Array.from({ length: 200 }, () => 1) }
  expect(createParcels().pack(given)).toBe(given)
})
