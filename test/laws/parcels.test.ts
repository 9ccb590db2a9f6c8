import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createParcels, isParcel, PART_ROWS, unpack } from '../../shared/lib/parcel.ts'
import { deepFreeze } from '../support/deep-freeze.ts'

const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
const name = fc.stringMatching(/^[a-z]{1,3}$/u).filter((key) => key !== 'parcel')
const long = fc.tuple(fc.integer({ min: 1, max: 2_500 }), fc.dictionary(name, leaf)).map(([length, row]) => Array.from({ length }, (_none, index) => ({ ...row, index })))
const { message } = fc.letrec((tie) => ({
  message: fc.oneof({ maxDepth: 4 }, leaf, long, fc.array(tie('message'), { maxLength: 4 }), fc.dictionary(name, tie('message'), { maxKeys: 4 })),
}))

const rowsOf = (part: string | null): readonly unknown[] => JSON.parse(part ?? '[]') as readonly unknown[]

test('a message is the same on the other side, with lists of any length anywhere in it', async () => {
  await fc.assert(fc.asyncProperty(message, async (given) => {
    const parcels = createParcels()
    const sent: unknown = structuredClone(parcels.pack(deepFreeze(given)))
    const got = isParcel(sent) ? await unpack(sent, (asked) => Promise.resolve(rowsOf(parcels.part(asked)))) : { message: sent }
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
      const part = rowsOf(parcels.part(asked))
      sizes.push(part.length)
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

test('a parcel that names what is no empty list of its own, or whose parts are not as long as it says, is refused', async () => {
  const lists = [{ path: ['files', '__proto__'], length: 1 }]
  expect(await unpack({ parcel: 'p', message: { files: [] }, lists }, () => Promise.resolve([1]))).toBeNull()
  expect(await unpack({ parcel: 'p', message: { files: [] }, lists: [{ path: ['other'], length: 1 }] }, () => Promise.resolve([1]))).toBeNull()
  expect(await unpack({ parcel: 'p', message: { files: [] }, lists: [{ path: ['files'], length: 2 }] }, () => Promise.resolve([1]))).toBeNull()
  expect(Array.prototype).toHaveLength(0)
})
