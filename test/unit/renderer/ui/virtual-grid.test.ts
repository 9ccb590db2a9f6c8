import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { chooseUpTo, copiedCells, toggled } from '../../../../renderer/ui/grid-choice.ts'
import { gridTemplate, pinnedOffsets, type GridColumn } from '../../../../renderer/ui/grid-column.ts'
import { nextEditable, placeAfterKey, placeOfKey } from '../../../../renderer/ui/grid-place.ts'

const size = { rows: 100, columns: 6, page: 20 }
const from = { row: 50, column: 3 }

describe('keys of the grid', () => {
  test.each([
    ['ArrowUp', false, { row: 49, column: 3 }], ['ArrowDown', true, { row: 99, column: 3 }],
    ['ArrowLeft', true, { row: 50, column: 0 }], ['ArrowRight', false, { row: 50, column: 4 }],
    ['Home', true, { row: 0, column: 0 }], ['End', false, { row: 50, column: 5 }],
    ['PageUp', false, { row: 30, column: 3 }], ['PageDown', false, { row: 70, column: 3 }], ['x', false, null],
  ] as const)('%s (with Ctrl: %s) leads where a spreadsheet does', (key, isControl, to) => {
    expect(placeAfterKey(from, key, isControl, size)).toEqual(to)
  })

  test('the headers are one row up from the first; no key leaves the grid', () => {
    expect(placeAfterKey({ row: 0, column: 2 }, 'ArrowUp', false, size)).toEqual({ row: -1, column: 2 })
    const keys = fc.array(fc.tuple(fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'), fc.boolean()))
    fc.assert(fc.property(keys, fc.integer({ min: 0, max: 50 }), (pressed, rows) => {
      let place = { row: rows - 1, column: 0 }
      for (const [key, isControl] of pressed) place = placeAfterKey(place, key, isControl, { rows, columns: 6, page: 10 }) ?? place
      expect(place.row >= -1 && place.row < Math.max(rows, 0) && place.column >= 0 && place.column < 6).toBe(true)
    }))
  })

  test('the keyboard stays on its row when the rows are sorted anew, and goes on from there once the row is gone', () => {
    const key = (row: string): string => row
    expect(placeOfKey(['c', 'b', 'a'], key, { key: 'a', row: 0, column: 2 })).toEqual({ row: 2, column: 2 })
    expect(placeOfKey(['b', 'c'], key, { key: 'a', row: 1, column: 2 })).toEqual({ row: 1, column: 2 })
    expect(placeOfKey([], key, { key: 'a', row: 1, column: 2 })).toEqual({ row: -1, column: 2 })
  })

  test('Tab goes to the next cell with an editor, past what is read only or only ticked', () => {
    const column = (id: string, kind?: 'text' | 'toggle'): GridColumn<string> => ({
      id, header: id, width: 10, text: () => id,
      ...(kind === undefined ? {} : { edit: () => (kind === 'toggle' ? { kind, commit: () => null } : { kind, value: '', commit: () => null }) }),
    })
    const columns = [column('a', 'text'), column('b'), column('c', 'toggle'), column('d', 'text')]
    expect([nextEditable('row', columns, 2, 1), nextEditable('row', columns, 5, -1), nextEditable('row', columns, 5, 1), nextEditable(undefined, columns, 2, 1)])
      .toEqual([5, 2, null, null])
  })
})

test('rows are chosen one by one, or from one to another in either direction', () => {
  const keys = ['a', 'b', 'c', 'd']
  expect([...toggled(toggled(new Set(['a']), 'b'), 'a')]).toEqual(['b'])
  expect([...chooseUpTo(new Set(['a']), keys, 3, 1)].sort()).toEqual(['a', 'b', 'c', 'd'])
  expect([...chooseUpTo(new Set(), keys, -1, 0)]).toEqual(['a'])
})

test('copied cells with tabs, line ends or quotes stay one cell', () => {
  expect(copiedCells([['a', 'b\tc'], ['« x »', 'say "hi"']])).toBe('a\t"b\tc"\r\n« x »\t"say ""hi"""')
})

test('pinned columns stand one after the other at the left; the others share what is left', () => {
  const columns = [{ width: 100, isPinned: true }, { width: 120, isPinned: true, grow: 3 }, { width: 80 }, { width: 90, grow: 2 }]
  expect(pinnedOffsets(columns)).toEqual([0, 36, 66, 166, null, null])
  expect(gridTemplate(columns)).toBe('36px 30px 100px 120px 80px minmax(90px, 2fr)')
})
