import { describe, expect, it } from 'vitest'
import { binaryWorkbook, containerOf } from '../../support/hostile-files/binary-workbooks.ts'
import { cellsOf, readOf, refusalOf } from '../../support/hostile-files/read-result.ts'
import { zipOf } from '../../support/hostile-files/zip-of.ts'

const page = (body: string, head = ''): Buffer => Buffer.from(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>${head}</head><body>${body}</body></html>`)

describe('a file that is something else than its name says', () => {
  it.each([
    ['PDF', '%PDF-1.7\n1 0 obj\nnom;prénom\n'],
    ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['GIF', 'GIF89a\x01\0'],
    ['MP4', '\0\0\0\x20ftypisom'],
    ['GZIP', '\x1f\x8b\x08\0'],
    ['RTF', '{\\rtf1\\ansi hello}'],
  ])('%s is named, whatever the ending', async (really, bytes) => {
    for (const name of ['liste.xlsx', 'liste.xls', 'liste.csv']) {
      expect(await refusalOf(Buffer.from(bytes, 'latin1'), name)).toEqual({ code: 'sheet.notASpreadsheet', params: { file: name, really } })
    }
  })

  it.each([
    ['DOCX', 'word/document.xml'],
    ['PPTX', 'ppt/presentation.xml'],
  ])('%s, a package of another program, is named', async (really, part) => {
    const relationship = `<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="${part}"/></Relationships>`
    const bytes = zipOf([{ name: '[Content_Types].xml', bytes: '<Types/>' }, { name: '_rels/.rels', bytes: relationship }, { name: part, bytes: '<x/>' }])
    expect(await refusalOf(bytes)).toMatchObject({ code: 'sheet.notASpreadsheet', params: { really } })
  })

  it('OpenDocument text, a zip of pictures, Numbers and a mail are named', async () => {
    const text = zipOf([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' }, { name: 'content.xml', bytes: '<x/>' }])
    const pictures = zipOf([{ name: 'a.png', bytes: 'x' }])
    const numbers = zipOf([{ name: 'Index/Document.iwa', bytes: 'x' }])
    const mail = await containerOf({ '__properties_version1.0': 'x'.repeat(5_000) })
    const found = await Promise.all([text, pictures, numbers, mail].map((bytes) => refusalOf(bytes)))
    expect(found.map((error) => error.params)).toEqual(['ODT', 'ZIP', 'NUMBERS', 'MSG'].map((really) => ({ file: 'fichier.xlsx', really })))
  })

  it('of 0 bytes, or only blanks, is empty; of zeros it is damaged; of noise it is no spreadsheet', async () => {
    expect((await refusalOf(Buffer.alloc(0))).code).toBe('sheet.empty')
    for (const blank of [' ', '\n\n\n', ';;;\n;;;\n', '\ufeff']) expect((await refusalOf(Buffer.from(blank))).code).toBe('sheet.empty')
    expect(await refusalOf(Buffer.alloc(40_000))).toMatchObject({ code: 'sheet.damaged', params: { reason: 'onlyZeros' } })
    const noise = Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7_919 + (index >> 3)) & 0xff))
    expect(await refusalOf(noise)).toMatchObject({ code: 'sheet.notASpreadsheet', params: { really: '?' } })
  })

  it('of one byte is a table of one cell, with its name put right', async () => {
    const { container, tables, issues } = await readOf(Buffer.from('x'), 'liste.xlsx')
    expect([container, tables[0]?.rows[0]?.cells, issues.map((found) => found.params)]).toEqual(['csv', ['x'], [{ really: 'CSV' }]])
  })

  it('of more than 50 MB is refused by its size', async () => {
    expect(await refusalOf(Buffer.alloc(50_000_001, 'a'))).toMatchObject({ params: { what: 'megabytes', limit: 50, found: 51 } })
  })
})

describe('a web page saved as .xls', () => {
  it('gives the texts of its tables, with spans as ranges and entities decoded, and says what it is', async () => {
    const bytes = page(
      '<p>Titre</p><table><tr><th colspan=2>Équipe &amp; r&eacute;seau<th>Vues</tr>' +
        '<tr><td rowspan="2">A</td><td>ligne<br>deux</td><td x:num="1234">1&nbsp;234</td></tr><tr style=\'display:none\'><td>B</td><td></td></tr></table>',
      '<style><!-- td {mso-number-format:"0"} --></style><!--[if gte mso 9]><xml><x:Name>Feuil1</x:Name></xml><![endif]-->',
    )
    const { container, tables, issues } = await readOf(bytes, 'export.xls')
    expect([container, issues.map(({ code, params }) => [code, params])]).toEqual(['html', [['file.otherFormat', { really: 'HTML' }]]])
    expect(tables[0]?.rows).toEqual([
      { row: 1, hidden: false, cells: ['Équipe & réseau', null, 'Vues'] },
      { row: 2, hidden: false, cells: ['A', 'ligne\ndeux', '1\u00a0234'] },
      { row: 3, hidden: true, cells: [null, 'B'] },
    ])
    expect(tables[0]?.merges).toEqual([
      { top: 1, left: 0, bottom: 1, right: 1 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ])
  })

  it('in a code page is read as it says itself', async () => {
    const bytes = Buffer.from(page('<table><tr><td>H\xe9l\xe8ne</td></tr></table>', '<meta charset="iso-8859-15">').toString('utf8'), 'latin1')
    expect(await cellsOf(bytes, 'a.xls')).toEqual([[1, 'Hélène']])
  })

  it('without a table is no spreadsheet, cut in its table it is damaged, and scripts are not text', async () => {
    expect(await refusalOf(page('<p>Veuillez vous connecter</p>'))).toMatchObject({ params: { really: 'HTML' } })
    expect(await refusalOf(Buffer.from('<table><tr><td>un</td></tr><tr><td>de'))).toMatchObject({ params: { reason: 'badMarkup' } })
    expect(await cellsOf(page('<table><tr><td>a<script>alert("</td>")</script>b</td></tr></table>'), 'a.xls')).toEqual([[1, 'a']])
  })

  it('with absurd spans or nesting ends at once', async () => {
    const span = '<tr><td colspan=999999999 rowspan=999999999>x</td></tr>'
    expect(await cellsOf(page(`<table>${span}${'<tr>'.repeat(300_000)}</table>`), 'a.xls')).toEqual([[1, 'x']])
    expect(await refusalOf(page(`<table>${span.repeat(2)}</table>`), 'a.xls')).toMatchObject({ params: { what: 'columns' } })
    expect(await cellsOf(page(`${'<table><tr><td>'.repeat(20_000)}x${'</td></tr></table>'.repeat(20_000)}`), 'a.xls')).toEqual([[1, 'x']])
  })
})

describe('XML saved as .xls', () => {
  it('of Excel 2003 gives typed cells at their places', async () => {
    const bytes = await binaryWorkbook('xlml', [{ name: 'Equipe', cells: { A1: { t: 's', v: 'Zoé & <b>' }, C3: { t: 'n', v: 1.5 }, D3: { t: 'b', v: true }, E3: { t: 'e', v: 0x2a } }, merges: ['A1:B2'] }])
    const { container, tables } = await readOf(bytes, 'export.xls')
    expect([container, tables[0]?.name, tables[0]?.merges]).toEqual(['xml', 'Equipe', [{ top: 1, left: 0, bottom: 2, right: 1 }]])
    expect(await cellsOf(bytes)).toEqual([[1, 'Zoé & <b>'], [3, null, null, { number: 1.5, format: 'General' }, true, { error: '#N/A' }]])
  })

  it('keeps dates, times and skipped rows, and leaves comments out', async () => {
    const cell = (type: string, value: string, more = ''): string => `<Cell><Data ss:Type="${type}">${value}</Data>${more}</Cell>`
    const bytes = Buffer.from(
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row ss:Index="4">${cell('DateTime', '2015-04-23T00:00:00.000')}${cell('DateTime', '1899-12-31T09:30:00.000')}${cell('String', 'x', '<Comment><ss:Data>note</ss:Data></Comment>')}<Cell ss:Index="6" ss:Formula="=1+1"/></Row></Table></Worksheet></Workbook>`,
    )
    expect(await cellsOf(bytes, 'a.xls')).toEqual([
      [4, { number: 42117, format: 'yyyy-mm-dd' }, { number: 9.5 / 24, format: 'hh:mm:ss' }, 'x', null, null, { error: '=1+1' }],
    ])
  })

  it('with a DOCTYPE is refused, and other XML is no spreadsheet', async () => {
    expect(await refusalOf(Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><Workbook/>'))).toMatchObject({ code: 'sheet.unsafe', params: { reason: 'doctype' } })
    expect(await refusalOf(Buffer.from('<?xml version="1.0"?><rss><channel/></rss>'))).toMatchObject({ params: { really: 'XML' } })
  })
})
