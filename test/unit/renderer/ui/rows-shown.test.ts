import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAGE_ROWS, rowsShown } from '../../../../renderer/ui/rows-shown.ts'

test('a table draws the pages that she asked for, the row that is revealed among them, and says what is left', () => {
  fc.assert(fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 30 }), fc.integer({ min: -1, max: 20_000 }), fc.integer({ min: 1, max: 300 }), (rows, pages, place, page) => {
    const revealed = Math.min(place, rows - 1)
    const { shown, next } = rowsShown(rows, pages, revealed, page)
    expect(shown).toBeGreaterThan(revealed)
    expect(shown).toBeGreaterThanOrEqual(Math.min(rows, pages * page))
    expect(shown).toBeLessThanOrEqual(Math.min(rows, Math.max(pages * page, revealed + page)))
    expect([next > 0, next <= page, next <= rows - shown]).toEqual([shown < rows, true, true])
  }))
})

test('a short table has one page', () => {
  expect([rowsShown(0, 1, -1), rowsShown(PAGE_ROWS, 1, -1)]).toEqual([{ shown: 0, next: 0 }, { shown: PAGE_ROWS, next: 0 }])
})
