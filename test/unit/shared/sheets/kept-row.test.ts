import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptRow } from '../../../../shared/sheets/kept-row.ts'

const file = (name: string, rows: readonly unknown[]) => ({ file: 'x.xlsx', sha256: '', tables: [{ name, rows }] })
const figures = file('Feuil1', [
  { row: 1, cells: ['Relevé de Léa'] },
  { row: 3, cells: ['Titre', 'Vues', 'J’aime', 'Début'] },
  { row: 4, cells: ['Le hall', { number: 120, format: 'General' }, null, { number: 42117.4, format: 'dd/mm/yyyy hh:mm' }] },
  { row: 9, cells: ['La cour', '1 234', '', null] },
])

describe('a kept row', () => {
  test('is shown under the headers of its own table, numbers and dates as the spreadsheet prints them', () => {
    expect(keptRow(figures, 'Feuil1', 4)).toEqual({
      headerRow: 3,
      cells: [
        { index: 0, header: 'Titre', text: 'Le hall' },
        { index: 1, header: 'Vues', text: '120' },
        { index: 2, header: 'J’aime', text: '' },
        { index: 3, header: 'Début', text: '2015-04-23 09:36' },
      ],
    })
    expect(keptRow(figures, 'Feuil1', 9)?.cells.map(({ text }) => text)).toEqual(['La cour', '1 234', '', ''])
  })

  test('of the second table of a sheet stands under the second header', () => {
    const two = file('S', [
      { row: 1, cells: ['Title', 'Views', 'Likes', 'Link'] },
      { row: 2, cells: ['a', '1', '2', 'https://x.com/0'] },
      { row: 5, cells: ['Title', 'Comments', 'Shares', 'Link'] },
      { row: 6, cells: ['b', '3', '4', 'https://x.com/1'] },
    ])
    expect(keptRow(two, 'S', 2)?.cells.map(({ header }) => header)).toEqual(['Title', 'Views', 'Likes', 'Link'])
    expect(keptRow(two, 'S', 6)).toMatchObject({ headerRow: 5, cells: [{ header: 'Title' }, { header: 'Comments' }, { header: 'Shares' }, { header: 'Link' }] })
  })

  test('that is not there, or of another sheet, is none', () => {
    expect([keptRow(figures, 'Feuil1', 5), keptRow(figures, 'Feuil2', 4)]).toEqual([null, null])
  })

  test('of a file whose words were forgotten keeps its numbers, without headers', () => {
    const forgotten = file('Feuil1', [{ row: 3, cells: ['', '', ''] }, { row: 4, cells: ['', { number: 120, format: 'General' }, null] }])
    expect(keptRow(forgotten, 'Feuil1', 4)).toEqual({ headerRow: null, cells: [{ index: 1, header: '', text: '120' }] })
  })

  test('never throws, whatever the kept file holds', () => {
    const odd = fc.oneof(fc.anything(), fc.record({ tables: fc.array(fc.record({ name: fc.constant('S'), rows: fc.array(fc.record({ row: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.anything()), cells: fc.array(fc.anything()) })) })) }))
    fc.assert(fc.property(odd, (kept) => {
      const found = keptRow(kept, 'S', 1)
      for (const { header, text } of found?.cells ?? []) expect([typeof header, typeof text]).toEqual(['string', 'string'])
    }))
  })
})
