import { describe, expect, it } from 'vitest'
import { cellsOf, readOf } from '../../support/hostile-files/read-result.ts'
import { sheetOf, textCell, xlsxOf } from '../../support/hostile-files/xlsx-of.ts'

const rowOf = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`

describe('cells of a workbook', () => {
  it('numbers come with the format of their style, dates among them as serial numbers', async () => {
    const bytes = xlsxOf({
      formats: ['dd/mm/yyyy', '0%'],
      sheets: [{ name: 'S', xml: rowOf('<c r="A1"><v>42117</v></c><c r="B1" s="1"><v>42117</v></c><c r="C1" s="2"><v>0.755</v></c><c r="D1"><v>-1.5E3</v></c>') }],
    })
    expect(await cellsOf(bytes)).toEqual([
      [1, { number: 42117, format: 'General' }, { number: 42117, format: 'dd/mm/yyyy' }, { number: 0.755, format: '0%' }, { number: -1500, format: 'General' }],
    ])
  })

  it('ISO dates become serial numbers with a date format', async () => {
    const bytes = sheetOf(rowOf('<c r="A1" t="d"><v>2015-04-23T09:30:00</v></c><c r="B1" t="d"><v>2015-04-23</v></c>'))
    expect(await cellsOf(bytes)).toEqual([
      [1, { number: 42117 + 9.5 / 24, format: 'yyyy-mm-dd hh:mm:ss' }, { number: 42117, format: 'yyyy-mm-dd' }],
    ])
  })

  it('texts are whole, whichever way they are kept, without phonetic guides, decoded once', async () => {
    const bytes = xlsxOf({
      texts: ['<t>Zoé</t>', '<r><t>Jean</t></r><r><t xml:space="preserve"> Paul</t></r><rPh sb="0" eb="1"><t>no</t></rPh>', '<t>a &amp;lt; b</t>'],
      sheets: [{ name: 'S', xml: rowOf(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>${textCell('D1', '00123')}<c r="E1" t="str"><f>A1</f><v>x&amp;amp;y</v></c>`) }],
    })
    expect(await cellsOf(bytes)).toEqual([[1, 'Zoé', 'Jean Paul', 'a &lt; b', '00123', 'x&amp;y']])
  })

  it('a formula without its result and a failed formula are errors, never 0 and never blank', async () => {
    const bytes = sheetOf(
      rowOf('<c r="A1"><f>1+1</f></c><c r="B1"><f>SUM(A1:A9)</f><v></v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>2+3</f><v>5</v></c><c r="E1" t="e"><v>#SPILL!</v></c><c r="F1" t="b"><v>0</v></c>'),
    )
    expect(await cellsOf(bytes)).toEqual([
      [1, { error: '=1+1' }, { error: '=SUM(A1:A9)' }, { error: '#DIV/0!' }, { number: 5, format: 'General' }, { error: '#SPILL!' }, false],
    ])
  })

  it('cells without addresses follow each other, and text that looks like an address moves nothing', async () => {
    const bytes = sheetOf('<sheetData><row><c t="inlineStr"><is><t>r="Z9"</t></is></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row></sheetData>')
    expect(await cellsOf(bytes)).toEqual([
      [1, 'r="Z9"', { number: 2, format: 'General' }],
      [3, { number: 3, format: 'General' }],
    ])
  })

  it('a workbook whose elements bear a prefix is read like any other', async () => {
    const bytes = sheetOf('<x:sheetData><x:row r="2"><x:c r="B2"><x:v>7</x:v></x:c></x:row></x:sheetData>')
    expect(await cellsOf(bytes)).toEqual([[2, null, { number: 7, format: 'General' }]])
  })
})

describe('what a workbook says beside its cells', () => {
  it('hidden sheets and rows are marked, merged cells are ranges with one value', async () => {
    const bytes = xlsxOf({
      sheets: [
        { name: 'Vue', xml: `<sheetData><row r="1">${textCell('A1', 'Titre')}</row><row r="2" hidden="1">${textCell('A2', 'x')}</row></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>` },
        { name: 'Cachée', state: 'veryHidden', xml: rowOf(textCell('A1', 'y')) },
      ],
    })
    const { tables } = await readOf(bytes)
    expect(tables.map(({ name, hidden }) => [name, hidden])).toEqual([['Vue', false], ['Cachée', true]])
    expect(tables[0]?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([[1, false], [2, true]])
    expect(tables[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 2 }])
  })

  it('the 1904 date system is said, numbers stay as they are', async () => {
    const { tables } = await readOf(xlsxOf({ date1904: true, formats: ['d/m/yyyy'], sheets: [{ name: 'S', xml: rowOf('<c r="A1" s="1"><v>40655</v></c>') }] }))
    expect(tables[0]?.date1904).toBe(true)
    expect(tables[0]?.rows[0]?.cells).toEqual([{ number: 40655, format: 'd/m/yyyy' }])
  })

  it('macros, links, connections and pictures are left alone and named', async () => {
    const more = ['xl/vbaProject.bin', 'xl/externalLinks/externalLink1.xml', 'xl/connections.xml', 'xl/media/image1.png', 'xl/embeddings/oleObject1.bin']
    const bytes = xlsxOf({ sheets: [{ name: 'S', xml: rowOf(textCell('A1', 'x')) }], more: more.map((name) => ({ name, bytes: '<!DOCTYPE x>' })) })
    const { issues } = await readOf(bytes, 'liste.xlsm')
    expect(issues.map((found) => [found.code, found.params])).toEqual(
      ['macros', 'externalLinks', 'dataConnections', 'embeddedObjects', 'images'].map((what) => ['file.ignoredContent', { what }]),
    )
  })
})
