import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAGE_ROWS, rowsShown } from '../../../../renderer/ui/rows-shown.ts'

const anyPages = { pages: fc.integer({ min: 1, max: 30 }), page: fc.integer({ min: 1, max: 300 }), atFirst: fc.integer({ min: 1, max: 300 }) }

test('a table draws the pages that she asked for, the row that is revealed among them, and says what is left', () => {
  fc.assert(fc.property(fc.nat(20_000), fc.integer({ min: -1, max: 20_000 }), fc.record(anyPages), (rows, place, { pages, page, atFirst }) => {
    const revealed = Math.min(place, rows - 1)
    const { shown, next } = rowsShown(rows, pages, revealed, page, atFirst)
    const asked = atFirst + (pages - 1) * page
    expect(shown).toBeGreaterThan(revealed)
    expect(shown).toBeGreaterThanOrEqual(Math.min(rows, asked))
    expect(shown).toBeLessThanOrEqual(Math.min(rows, Math.max(asked, revealed + page)))
    expect([next > 0, next <= page, next <= rows - shown]).toEqual([shown < rows, true, true])
  }))
})

test('asking for the next rows brings exactly those that were offered', () => {
  fc.assert(fc.property(fc.nat(20_000), fc.record(anyPages), (rows, { pages, page, atFirst }) => {
    const { shown, next } = rowsShown(rows, pages, -1, page, atFirst)
    expect(rowsShown(rows, pages + 1, -1, page, atFirst).shown).toBe(shown + next)
  }))
})

test('a short table has one page; a first page may be shorter than the others', () => {
  expect([rowsShown(0, 1, -1), rowsShown(PAGE_ROWS, 1, -1)]).toEqual([{ shown: 0, next: 0 }, { shown: PAGE_ROWS, next: 0 }])
  expect([rowsShown(500, 1, -1, PAGE_ROWS, 8), rowsShown(500, 2, -1, PAGE_ROWS, 8)]).toEqual([{ shown: 8, next: PAGE_ROWS }, { shown: 208, next: PAGE_ROWS }])
})
