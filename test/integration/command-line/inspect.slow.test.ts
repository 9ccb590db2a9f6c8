import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storeZip } from '../../../electron/sheets/zip/store-zip.ts'
import { containerOf } from '../../support/hostile-files/binary-workbooks.ts'
import { sheetOf, textCell, xlsxOf } from '../../support/hostile-files/xlsx-of.ts'
import { jourJ } from '../../support/jour-j.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jour-j-inspect-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const inspect = async (name: string, bytes: Uint8Array | string) => {
  await writeFile(join(folder, name), bytes)
  return jourJ('inspect', join(folder, name))
}
const rows = '<row r="1">' + textCell('A1', 'Nom') + textCell('B1', 'Prénom') + textCell('C1', 'Courriel') + '</row>' +
  '<row r="2">' + textCell('A2', 'Durand') + textCell('B2', 'Léa') + textCell('C2', 'lea@example.org') + '</row>'
const sheet = (more = ''): Buffer =>
  sheetOf(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}${more}</sheetData></worksheet>`)

describe('inspect', () => {
  test('says what a file is, where its headers stand and what each column holds', async () => {
    const answer = await inspect('liste.csv', 'Liste des volontaires\n\nNom;Prénom;Courriel\nDurand;Léa;lea@example.org\nTotal;1;\n')
    expect(answer).toMatchObject({
      code: 0,
      json: {
        ok: true,
        container: 'csv',
        tables: [{ rows: 1, headerRow: 3, delimiter: ';', kind: 'roster', columns: [{ index: 0, header: 'Nom', field: 'familyName' }, { field: 'givenName' }, { field: 'email', examples: ['lea@example.org'] }] }],
      },
    })
  })

  test('of a zip of workbooks, says what is in each, and what in it is none', async () => {
    const answer = await inspect('retours.zip', storeZip([
      { name: 'Léa/liste.xlsx', bytes: sheet() }, { name: 'Paul/liste.xlsx', bytes: sheet() }, { name: 'photo.jpg', bytes: Buffer.from('x') },
    ]))
    expect(answer).toMatchObject({
      code: 0,
      json: {
        ok: true, container: 'zip', tables: [
          { file: 'liste.xlsx', name: 'Feuil1', rows: 1, headerRow: 1, kind: 'roster' }, { file: 'liste (2).xlsx', name: 'Feuil1', rows: 1, kind: 'roster' },
        ],
      },
    })
    const issues: unknown = Reflect.get(Object(answer.json), 'issues')
    expect(issues).toMatchObject([{ code: 'file.ignoredContent', sheet: 'photo.jpg' }])
    expect(issues).not.toHaveProperty('0.file')
    expect((await inspect('seul.xlsx', sheet())).json).not.toHaveProperty('tables.0.file')
  })

  test('a stray cell in the last row and column of the sheet is no table of a million rows', async () => {
    const answer = await inspect('perdue.xlsx', sheet('<row r="1048576">' + textCell('XFD1048576', 'x') + '</row>'))
    expect(answer).toMatchObject({ code: 0, json: { tables: [{ headerRow: 1, kind: 'roster' }] } })
    expect(answer.json).toMatchObject({ tables: [{ columns: [{ header: 'Nom' }, { header: 'Prénom' }, { header: 'Courriel' }] }] })
  })

  test.each([
    ['nothing at all', 'vide.xlsx', () => '', 'sheet.empty'],
    ['a picture', 'photo.xlsx', () => Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'), 'sheet.notASpreadsheet'],
    ['a PDF named .xls', 'rapport.xls', () => '%PDF-1.7\n1 0 obj\n', 'sheet.notASpreadsheet'],
    ['a workbook cut in the middle', 'coupé.xlsx', () => sheet().subarray(0, 600), 'sheet.damaged'],
    ['a workbook with junk before it', 'collé.xlsx', () => Buffer.concat([Buffer.alloc(100, 88), sheet()]), 'sheet.damaged'],
    ['a password', 'secret.xlsx', () => containerOf({ EncryptedPackage: 'x'.repeat(600), EncryptionInfo: 'y'.repeat(200) }), 'sheet.encrypted'],
    ['a bomb', 'bombe.xlsx', () => xlsxOf({ sheets: [{ name: 'A', xml: ' '.repeat(320_000_000) }] }), 'sheet.tooLarge'],
  ])('%s ends with exit 2 and a sentence', async (_what, name, bytes, code) => {
    const answer = await inspect(name, await bytes())
    expect(answer).toMatchObject({ code: 2, json: { ok: false, error: { code, file: name } } })
    expect(answer.said).toContain(name)
  })
})
