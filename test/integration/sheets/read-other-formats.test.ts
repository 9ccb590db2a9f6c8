import { describe, expect, it } from 'vitest'
import { odsOf, odsText } from '../../support/hostile-files/ods-of.ts'
import { cellsOf, readOf, refusalOf } from '../../support/hostile-files/read-result.ts'
import { binaryWorkbook, containerOf } from '../../support/hostile-files/binary-workbooks.ts'

const date = { number: 42117, format: 'yyyy-mm-dd' }

describe.each(['xls', 'xlsb'] as const)('a binary workbook (.%s)', (format) => {
  it('gives texts, numbers with their formats, booleans, errors and results of formulas', async () => {
    const bytes = await binaryWorkbook(format, [{ name: 'Equipe', cells: { A1: { t: 's', v: 'Zoé' }, B1: { t: 'n', v: 42117, z: 'dd/mm/yyyy' }, C1: { t: 'b', v: true }, A3: { t: 'e', v: 0x2a }, B3: { t: 'n', v: 5, f: '2+3' } } }])
    expect((await readOf(bytes)).container).toBe(format)
    expect(await cellsOf(bytes)).toEqual([
      [1, 'Zoé', { number: 42117, format: 'dd/mm/yyyy' }, true],
      [3, { error: '#N/A' }, { number: 5, format: 'General' }],
    ])
  })

  it('keeps sheets named __proto__ and constructor, hidden sheets, merges and the date system', async () => {
    const cells = { A1: { t: 's', v: '__proto__' } } as const
    const names = ['Un', '__proto__', 'constructor', 'Deux']
    const bytes = await binaryWorkbook(format, names.map((name) => ({ name, cells, merges: ['A1:C2'], isHidden: name === 'Deux' })), true)
    const { tables } = await readOf(bytes)
    expect(tables.map(({ name, hidden, date1904, rows, merges }) => [name, hidden, date1904, rows[0]?.cells, merges])).toEqual(
      names.map((name) => [name, name === 'Deux', true, ['__proto__'], [{ top: 1, left: 0, bottom: 2, right: 2 }]]),
    )
  })
})

describe('an OLE2 container', () => {
  it('with an encrypted package is a workbook with a password', async () => {
    expect(await refusalOf(await containerOf({ EncryptionInfo: 'x', EncryptedPackage: 'y'.repeat(5_000) }))).toMatchObject({ code: 'sheet.encrypted', recovery: { kind: 'removePassword' } })
  })

  it('of another program is named', async () => {
    expect(await refusalOf(await containerOf({ WordDocument: 'x'.repeat(5_000) }))).toMatchObject({ code: 'sheet.notASpreadsheet', params: { really: 'DOC' } })
  })

  it('cut anywhere is refused or whole, never half', async () => {
    const bytes = await binaryWorkbook('xls', [{ name: 'S', cells: { A1: { t: 's', v: 'x' }, A2: { t: 's', v: 'y' } } }])
    for (let length = 8; length < bytes.length; length += 97) {
      const error = await refusalOf(bytes.subarray(0, length)).catch(() => null)
      if (error === null) expect(await cellsOf(bytes.subarray(0, length))).toEqual([[1, 'x'], [2, 'y']])
      else expect(error.code).toMatch(/^sheet\.(?:damaged|notASpreadsheet|empty)$/u)
    }
  })
})

describe('an OpenDocument spreadsheet', () => {
  it('gives values by their types, with the empty rest of the sheet costing nothing', async () => {
    const value = (type: string, attribute: string, text = ''): string => `<table:table-cell office:value-type="${type}" ${attribute}><text:p>${text}</text:p></table:table-cell>`
    const bytes = odsOf(
      `<table:table-row>${odsText('Zoé')}${value('date', 'office:date-value="2015-04-23"', '23/04/15')}${value('time', 'office:time-value="PT09H30M00S"')}${value('time', 'office:time-value="PT36H00M00S"')}${value('percentage', 'office:value="0.755"')}${value('boolean', 'office:boolean-value="false"', 'FAUX')}<table:table-cell table:number-columns-repeated="16378"/></table:table-row>` +
        `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
        `<table:table-row table:visibility="filter">${value('float', 'office:value="1.5" table:formula="of:=1/2"', '1,5')}<table:table-cell table:formula="of:=NA()" office:value-type="string"><text:p>#N/A</text:p></table:table-cell><table:table-cell table:formula="of:=1+1"/></table:table-row>`,
    )
    const { tables, container } = await readOf(bytes)
    expect(container).toBe('ods')
    expect(tables[0]?.rows).toEqual([
      { row: 1, hidden: false, cells: ['Zoé', date, { number: 9.5 / 24, format: 'hh:mm:ss' }, { number: 1.5, format: '[h]:mm:ss' }, { number: 0.755, format: '0.00%' }, false] },
      { row: 1_048_002, hidden: true, cells: [{ number: 1.5, format: 'General' }, { error: '#N/A' }, { error: 'of:=1+1' }] },
    ])
  })

  it('repeats rows and cells that have content, and puts text of several lines together without its notes', async () => {
    const note = '<office:annotation><text:p>note</text:p></office:annotation>'
    const bytes = odsOf(`<table:table-row table:number-rows-repeated="2">${odsText('x', 2)}<table:table-cell>${note}<text:p>un<text:s text:c="2"/>deux</text:p><text:p>trois &amp; <text:span>quatre</text:span></text:p></table:table-cell></table:table-row>`)
    expect(await cellsOf(bytes)).toEqual([1, 2].map((row) => [row, 'x', 'x', 'un  deux\ntrois & quatre']))
  })

  it('with absurd repeats of content is refused', async () => {
    const row = (attributes: string, cells: string): Buffer => odsOf(`<table:table-row ${attributes}>${cells}</table:table-row>`)
    expect(await refusalOf(row('table:number-rows-repeated="2000000000"', odsText('x')))).toMatchObject({ params: { what: 'rows' } })
    expect(await refusalOf(row('', odsText('x', 2_000_000_000)))).toMatchObject({ params: { what: 'columns' } })
    expect(await refusalOf(row('table:number-rows-repeated="199999"', odsText('x', 16_000)))).toMatchObject({ params: { what: 'cells' } })
  })

  it('with a password or a DOCTYPE is refused', async () => {
    expect((await refusalOf(odsOf('', '<manifest:encryption-data/>'))).code).toBe('sheet.encrypted')
    expect((await refusalOf(odsOf('<!DOCTYPE x>'))).code).toBe('sheet.unsafe')
  })
})
