import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rowOf, rowsOf, tableOf, withRows } from '../../shared/lib/table.ts'

const row = fc.record({ id: fc.constantFrom('a:1', 'a:2', 'a:3', 'b:1', 'toString', 'constructor', 'e'.repeat(40)), value: fc.nat(9) })
const edits = fc.array(fc.record({ put: fc.array(row, { maxLength: 4 }), remove: fc.array(row.map(({ id }) => id), { maxLength: 3 }) }))

describe('a table', () => {
  test('behaves as a map by id, whatever is put in and taken out', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const map = new Map<string, { id: string; value: number }>()
        let table = tableOf<{ id: string; value: number }>([])
        for (const { put, remove } of list) {
          table = withRows(table, put, remove)
          for (const each of put) map.set(each.id, each)
          for (const id of remove) map.delete(id)
        }
        expect(table.size).toBe(map.size)
        expect(rowsOf(table)).toEqual([...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
        for (const id of ['a:1', 'b:1', 'constructor', 'valueOf', 'absent']) expect(rowOf(table, id)).toBe(map.get(id))
      }),
    )
  })

  test('stays as it was when an edit makes another', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (first, second) => {
        const table = tableOf(first)
        const before = structuredClone(rowsOf(table))
        withRows(table, second, first.map(({ id }) => id))
        expect(rowsOf(tableOf(first))).toEqual(before)
        expect(rowsOf(table)).toEqual(before)
      }),
    )
  })
})
