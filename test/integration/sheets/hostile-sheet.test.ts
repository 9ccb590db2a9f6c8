import { describe, expect, it } from 'vitest'
import { cellsOf, readOf, refusalOf } from '../../support/hostile-files/read-result.ts'
import { sheetOf, textCell, xlsxOf } from '../../support/hostile-files/xlsx-of.ts'

const rows = (count: number, cell: (row: number) => string): string =>
  Array.from({ length: count }, (_, index) => `<row r="${String(index + 1)}">${cell(index + 1)}</row>`).join('')
/** Text that hardly packs, so that a large part is not taken for a bomb. */
const noise = (row: number): string => ((row * 2_654_435_761) % 4_294_967_296).toString(36) + ((row * 40_503 * 69_069) % 1_000_003).toString(36)

describe('sheets larger than they are', () => {
  it('a stray cell at XFD1048576 is one more row, at its place', async () => {
    const bytes = sheetOf(
      `<dimension ref="A1:XFD1048576"/><sheetData>${rows(3, (row) => textCell(`A${String(row)}`, 'x'))}<row r="1048576">${textCell('XFD1048576', 'loin')}</row></sheetData>`,
    )
    const { tables } = await readOf(bytes)
    expect(tables[0]?.rows.map(({ row, cells }) => [row, cells.length, cells.at(-1)])).toEqual([
      [1, 1, 'x'], [2, 1, 'x'], [3, 1, 'x'], [1_048_576, 16_384, 'loin'],
    ])
  })

  it('a dimension that lies, too large or too small, changes nothing', async () => {
    const data = `<sheetData>${rows(2, (row) => textCell(`B${String(row)}`, 'x'))}</sheetData>`
    const plain = await cellsOf(sheetOf(data))
    expect(await cellsOf(sheetOf(`<dimension ref="A1:XFD1048576"/>${data}`))).toEqual(plain)
    expect(await cellsOf(sheetOf(`<dimension ref="A1"/>${data}`))).toEqual(plain)
  })

  it('a million formatted empty rows count for nothing', async () => {
    const empty = Array.from({ length: 1_048_575 }, (_, index) => `<row r="${String(index + 2)}" s="1" ht="${noise(index)}"/>`).join('')
    expect(await cellsOf(sheetOf(`<sheetData><row r="1">${textCell('A1', 'seule')}</row>${empty}</sheetData>`))).toEqual([[1, 'seule']])
  })

  it('1,048,576 rows with content are refused, not taken in part', async () => {
    const bytes = sheetOf(`<sheetData>${rows(1_048_576, (row) => `<c><v>${noise(row).length + row}</v></c>`)}</sheetData>`)
    expect(await refusalOf(bytes)).toMatchObject({ code: 'sheet.tooLarge', params: { what: 'rows', limit: 200_000 } })
  })

  it('rows of all sheets count together: 200,000 enter, one more does not', async () => {
    const half = `<sheetData>${rows(100_000, (row) => `<c t="str"><v>${noise(row)}</v></c>`)}</sheetData>`
    const last = `<sheetData>${rows(1, () => '<c><v>1</v></c>')}</sheetData>`
    const sheets = [{ name: 'A', xml: half }, { name: 'B', xml: half }]
    const { tables } = await readOf(xlsxOf({ sheets }))
    expect(tables.map((table) => table.rows.length)).toEqual([100_000, 100_000])
    expect(await refusalOf(xlsxOf({ sheets: [...sheets, { name: 'C', xml: last }] }))).toMatchObject({ params: { what: 'rows' } })
  })

  it('16,384 columns are read, one more is refused', async () => {
    const wide = Array.from({ length: 16_384 }, (_, index) => `<c><v>${String(index)}</v></c>`).join('')
    const { tables } = await readOf(sheetOf(`<sheetData><row>${wide}</row></sheetData>`))
    expect(tables[0]?.rows[0]?.cells.length).toBe(16_384)
    expect(await refusalOf(sheetOf(`<sheetData><row>${wide}<c><v>1</v></c></row></sheetData>`))).toMatchObject({
      params: { what: 'columns', limit: 16_384, found: 16_385 },
    })
  })

  it('far cells in every row are refused before they fill the memory', async () => {
    const far = rows(2_000, (row) => `<c r="XFD${String(row)}"><v>${noise(row).length}</v></c>`)
    expect(await refusalOf(sheetOf(`<sheetData>${far}</sheetData>`))).toMatchObject({ params: { what: 'cells' } })
  })

  it('50,000 merges and a merge of the whole sheet are ranges, with one value each', async () => {
    const merges = Array.from({ length: 50_000 }, (_, index) => `<mergeCell ref="A${String(index + 2)}:C${String(index + 2)}"/>`).join('')
    const bytes = sheetOf(`<sheetData><row r="1">${textCell('A1', 'seule')}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/>${merges}</mergeCells>`)
    const { tables } = await readOf(bytes)
    expect(tables[0]?.rows).toEqual([{ row: 1, cells: ['seule'], hidden: false }])
    expect(tables[0]?.merges.length).toBe(50_001)
    expect(tables[0]?.merges[0]).toEqual({ top: 1, left: 0, bottom: 1_048_576, right: 16_383 })
  })

  it('a cell longer than 100,000 characters is refused with its place', async () => {
    const bytes = sheetOf(`<sheetData><row r="12">${textCell('C12', 'é'.repeat(100_001))}</row></sheetData>`)
    expect(await refusalOf(bytes)).toMatchObject({
      code: 'sheet.tooLarge',
      params: { what: 'cellCharacters', limit: 100_000, found: 100_001 },
      at: { sheet: 'Feuil1', row: 12, column: 'C' },
    })
  })
})

describe('names and texts meant to trip a program', () => {
  const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '=cmd|calc!A1', '+1', '@SUM(1)', 'javascript:alert(1)']

  it('sheets and cells with such names are read as texts, and nothing of the process changes', async () => {
    const sheets = words.map((name) => ({ name, xml: `<sheetData><row>${words.map((word) => `<c t="str"><v>${word}</v></c>`).join('')}</row></sheetData>` }))
    const { tables } = await readOf(xlsxOf({ sheets }))
    expect(tables.map((table) => table.name)).toEqual(words)
    expect(tables.every((table) => JSON.stringify(table.rows[0]?.cells) === JSON.stringify(words))).toBe(true)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('escaped controls and half characters leave the reader well-formed', async () => {
    const bytes = sheetOf(`<sheetData><row>${textCell('A1', 'a_x0000__xD800_b')}${textCell('B1', '_x005F_x000D_')}${textCell('C1', '&#xD800;&#x202E;x')}</row></sheetData>`)
    const [[, ...cells] = []] = await cellsOf(bytes)
    expect(cells).toEqual(['a\0\ufffdb', '_x000D_', '\ufffd\u202ex'])
  })

  it('names of parts that climb out of the zip are only names', async () => {
    const bytes = xlsxOf({ sheets: [{ name: 'S', xml: `<sheetData><row>${textCell('A1', 'x')}</row></sheetData>` }], more: [{ name: '../../../etc/cron.d/x', bytes: 'x' }] })
    expect(await cellsOf(bytes)).toEqual([[1, 'x']])
  })
})
