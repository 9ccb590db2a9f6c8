import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpackZip } from '../../../electron/sheets/unpack-zip.ts'
import { writeWorkbook } from '../../../electron/sheets/write-workbook.ts'
import { storeZip } from '../../../electron/sheets/zip/store-zip.ts'
import { translator } from '../../../shared/i18n/translate.ts'
import { exportSamples } from '../../../shared/sheets/export-samples.ts'
import { aPlan } from '../../support/a-plan.ts'
import { must } from '../../support/must.ts'
import { spawnRealReader } from '../../support/reader-child.ts'
import { createReader } from '../../../electron/sheets/reader-process.ts'

const [sample] = exportSamples(aPlan(), translator('fr'), '2015-05-04T08:00:00.000Z')
const workbook = await writeWorkbook(sample?.spec ?? (() => { throw new Error('no sample') })())
const csv = Buffer.from('Nom;E-mail\nLéa;lea@example.org\n')
const zipped = (...parts: readonly (readonly [string, Uint8Array])[]) => ({ name: 'envoi.zip', bytes: storeZip(parts.map(([name, bytes]) => ({ name, bytes }))) })

describe('a zip of spreadsheets', () => {
  it('is the files in it, by their own names; what else lay in it is named, a zip within too', async () => {
    const inner = storeZip([{ name: 'b.xlsx', bytes: workbook }])
    const files = await must(unpackZip(zipped(['lot/a.xlsx', workbook], ['lot/liste.csv', csv], ['lot/~$a.xlsx', csv], ['photo.png', csv], ['autre.zip', inner])))
    expect(files?.map(({ name, bytes }) => [name, bytes.length])).toEqual([['a.xlsx', workbook.length], ['liste.csv', csv.length]])
    expect(files?.[0]?.leftOut).toEqual(['photo.png', 'autre.zip'])
  })

  it('a workbook, and a platform’s zip of csv files, stay what they are', async () => {
    expect(await must(unpackZip({ name: 'a.bin', bytes: workbook }))).toBe(null)
    expect(await must(unpackZip(zipped(['Table data.csv', csv], ['Totals.csv', csv])))).toBe(null)
  })

  it('a path in a name leads nowhere: only the last part of it is kept', async () => {
    const files = await must(unpackZip(zipped(['../../etc/a.xlsx', workbook], ['C:\\x\\b.xlsx', workbook])))
    expect(files?.map(({ name }) => name)).toEqual(['a.xlsx', 'b.xlsx'])
  })

  it('a bomb, a zip that is cut short and one with too many files are refused', () => {
    const bomb = bombZip()
    expect(unpackZip({ name: 'bombe.zip', bytes: bomb })).toMatchObject({ ok: false, error: { code: 'sheet.unsafe' } })
    const whole = zipped(['a.xlsx', workbook]).bytes
    expect(unpackZip({ name: 'coupé.zip', bytes: whole.subarray(0, whole.length - 40) }).ok).toBe(false)
    const many = zipped(...Array.from({ length: 201 }, (_none, index) => [`${String(index)}.xlsx`, csv] as const))
    expect(unpackZip(many)).toMatchObject({ ok: false, error: { code: 'sheet.tooLarge', params: { limit: 200, found: 201 } } })
  })

  it('is looked into by the child that can be killed; other files are not touched', async () => {
    const reader = createReader(spawnRealReader)
    const list = { name: 'liste.csv', bytes: new Uint8Array(csv) }
    const files = await must(reader.unpack([list, zipped(['a.xlsx', workbook]), { name: 'a.xlsx', bytes: workbook }], { seconds: 30 }))
    expect(files.map(({ name }) => name)).toEqual(['liste.csv', 'a.xlsx', 'a.xlsx'])
    expect(files[0]).toBe(list)
    expect(await reader.unpack([{ name: 'bombe.zip', bytes: bombZip() }], { seconds: 30 })).toMatchObject({ ok: false, error: { code: 'sheet.unsafe' } })
  })
})

/** A zip whose one workbook declares 60 MB in 60 kB. */
function bombZip(): Buffer {
  const inflated = Buffer.alloc(60_000_000)
  const packed = deflateRawSync(inflated)
  const zip = storeZip([{ name: 'a.xlsx', bytes: packed }])
  // Both headers say "deflated", and how large it will be.
  const directory = zip.readUInt32LE(zip.length - 6)
  zip.writeUInt16LE(8, 8)
  zip.writeUInt32LE(inflated.length, 22)
  zip.writeUInt16LE(8, directory + 10)
  zip.writeUInt32LE(inflated.length, directory + 24)
  return zip
}
