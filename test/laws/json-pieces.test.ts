import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDocument, sealDocument, sealInSteps } from '../../electron/store/envelope.ts'
import { jsonPieces } from '../../electron/store/json-pieces.ts'

const leaf = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.double(), fc.boolean(), fc.constant(null))
const long = fc.tuple(fc.integer({ min: 990, max: 3_100 }), leaf).map(([length, cell]) => Array.from({ length }, (_none, index) => [cell, index]))
const { body } = fc.letrec((tie) => ({
  body: fc.oneof(
    { maxDepth: 4 },
    leaf, long, fc.array(tie('body'), { maxLength: 4 }),
    fc.dictionary(fc.string(), fc.oneof(tie('body'), fc.constant(undefined)), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

test('pieces together are the JSON that is written in one go, and none of them holds more than a thousand rows', () => {
  fc.assert(fc.property(body, (value) => {
    expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value))
  }), { numRuns: 300 })
  const sizes = [...jsonPieces({ rows: Array.from({ length: 50_000 }, () => 'ab') })].map((piece) => piece.length)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000 * 5)
})

test('a document sealed in steps is, byte for byte, the one sealed in one go', async () => {
  await fc.assert(fc.asyncProperty(body, async (value) => {
    const steps = await sealInSteps({ value })
    const once = sealDocument({ value })
    expect([Buffer.from(steps.bytes).equals(once.bytes), steps.sum]).toEqual([true, once.sum])
    expect(openDocument(steps.bytes).kind).toBe('good')
  }), { numRuns: 100 })
})
