import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnName } from '../../../electron/sheets/column-name.ts'
import type { Cell } from '../../../shared/sheets/table.ts'
import { binaryWorkbook, type SheetCells } from '../../support/hostile-files/binary-workbooks.ts'
import { readOf } from '../../support/hostile-files/read-result.ts'

type Given = SheetCells['cells'][string]

/** Text that every format can keep: no controls, nothing that only looks like an escape, no blank ends. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((given) => given.trim())
  // eslint-disable-next-line no-control-regex -- controls are what no format keeps
  .filter((given) => given !== '' && !/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|_x|\s\s/u.test(given) && given.isWellFormed())

const cell: fc.Arbitrary<readonly [Given, Cell]> = fc.oneof(
  text.map((v) => [{ t: 's', v }, v] as const),
  fc.constantFrom('__proto__', '00123', '=1+1', '<b>&amp;</b>', '-', "L’été d'Inès").map((v) => [{ t: 's', v }, v] as const),
  fc.integer({ min: -1e9, max: 1e9 }).map((v) => [{ t: 'n', v }, { number: v, format: 'General' }] as const),
  fc.integer({ min: 61, max: 60_000 }).map((v) => [{ t: 'n', v, z: 'dd/mm/yyyy' }, { number: v, format: 'dd/mm/yyyy' }] as const),
  fc.integer({ min: 0, max: 95 }).map((v) => [{ t: 'n', v: v / 96, z: 'h:mm' }, { number: v / 96, format: 'h:mm' }] as const),
  fc.boolean().map((v) => [{ t: 'b', v }, v] as const),
  fc.constantFrom([0x07, '#DIV/0!'] as const, [0x2a, '#N/A'] as const).map(([v, error]) => [{ t: 'e', v }, { error }] as const),
)

/** Cells at places of a small sheet, some of them far apart. */
const sheet = fc.uniqueArray(fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 20 }), cell), {
  minLength: 1,
  maxLength: 25,
  selector: ([column, row]) => row * 100 + column,
})

describe.each(['xlsx', 'xlsb', 'xls', 'biff5'] as const)('a workbook of another program (.%s)', (format) => {
  it('gives each cell at its place, as it was', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (all) => {
        // Excel 5 has one byte a character.
        const placed = all.filter(([, , [given]]) => format !== 'biff5' || typeof given.v !== 'string' || /^[\u0020-\u007e]+$/u.test(given.v))
        fc.pre(placed.length > 0)
        const cells = Object.fromEntries(placed.map(([column, row, [given]]) => [`${columnName(column)}${String(row)}`, given]))
        const { tables } = await readOf(await binaryWorkbook(format, [{ name: 'Equipe', cells }]))
        const found = (tables[0]?.rows ?? []).flatMap(({ row, cells: values }) =>
          values.flatMap((value, column) => (value === null ? [] : [[row, column, value]])),
        )
        const expected = placed.map(([column, row, [, value]]) => [row, column, value] as const).sort(([a, b], [c, d]) => a - c || b - d)
        expect(found).toEqual(expected)
        expect(tables[0]?.name).toBe('Equipe')
      }),
      { numRuns: 60 },
    )
  })
})

describe('a spreadsheet that SheetJS writes as .ods', () => {
  it('gives its texts, numbers and booleans', async () => {
    const { container, tables } = await readOf(await binaryWorkbook('ods', [{ name: 'S', cells: { B2: { t: 's', v: 'Zoé  & <b>' }, C2: { t: 'n', v: 1.5 }, D2: { t: 'b', v: true } } }]))
    expect([container, tables[0]?.rows]).toEqual(['ods', [{ row: 2, hidden: false, cells: [null, 'Zoé  & <b>', { number: 1.5, format: 'General' }, true] }]])
  })
})
