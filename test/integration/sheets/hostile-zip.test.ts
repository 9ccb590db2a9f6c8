import { describe, expect, it } from 'vitest'
import { openZip } from '../../../electron/sheets/zip/open-zip.ts'
import { refusalOf } from '../../support/hostile-files/read-result.ts'
import { textCell, xlsxParts } from '../../support/hostile-files/xlsx-of.ts'
import { zipOf, type PartToZip } from '../../support/hostile-files/zip-of.ts'

const parts = xlsxParts({ sheets: [{ name: 'S', xml: `<sheetData><row r="1">${textCell('A1', 'x'.repeat(500))}</row></sheetData>` }] })
const honest = zipOf(parts)
const replaced = (name: string, change: Partial<PartToZip>): Buffer =>
  zipOf(parts.map((part) => (part.name === name ? { ...part, ...change } : part)))

describe('a zip that would swell', () => {
  const sheet = 'xl/worksheets/sheet1.xml'

  it('is refused by what its directory says: more than 300 MB in all', async () => {
    const error = await refusalOf(replaced(sheet, { claimedBytes: 290_000_000 }))
    expect(error).toMatchObject({ code: 'sheet.unsafe', params: { reason: 'compressionBomb' } })
    const many = zipOf([...parts, { name: 'a', bytes: 'a', claimedBytes: 200_000_000 }, { name: 'b', bytes: 'b', claimedBytes: 200_000_000 }])
    expect(await refusalOf(many)).toMatchObject({ code: 'sheet.tooLarge', params: { what: 'inflatedMegabytes', limit: 300 } })
  })

  it('is refused when a part of 11 MB or more is packed to less than a 200th', async () => {
    expect(await refusalOf(replaced(sheet, { bytes: Buffer.alloc(12_000_000) }))).toMatchObject({
      code: 'sheet.unsafe',
      params: { reason: 'compressionBomb' },
    })
  })

  it('is stopped at the size it claimed when it claims too little', () => {
    const bytes = replaced(sheet, { bytes: Buffer.alloc(200_000_000), claimedBytes: 1_000, claimedCrc: 0 })
    const zip = openZip(bytes, 'bombe.xlsx')
    const before = process.memoryUsage().arrayBuffers
    const read = zip.ok ? zip.value.read(sheet) : zip
    expect(read).toMatchObject({ ok: false, error: { code: 'sheet.unsafe', params: { reason: 'sizesLie' } } })
    // zlib hands out what it inflated so far before it stops: far less than the part.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2_000_000)
  })

  it('is refused when it claims too much', async () => {
    expect(await refusalOf(replaced(sheet, { claimedBytes: 90_000 }))).toMatchObject({ params: { reason: 'sizesLie' } })
  })

  it('is refused with more than 2,000 parts', async () => {
    const many = zipOf([...parts, ...Array.from({ length: 2_000 }, (_, index) => ({ name: `xl/p${String(index)}`, bytes: '' }))])
    expect(await refusalOf(many)).toMatchObject({ code: 'sheet.tooLarge', params: { what: 'parts', limit: 2_000 } })
  })
})

describe('a zip that is not whole', () => {
  it('is refused as damaged wherever it is cut', async () => {
    for (let length = 4; length < honest.length; length += 7) {
      const error = await refusalOf(honest.subarray(0, length))
      expect(['sheet.damaged', 'sheet.notASpreadsheet'], `cut at ${String(length)}`).toContain(error.code)
    }
  })

  it('is refused with bytes before it, a few or many', async () => {
    for (const junk of ['a', 'junk;'.repeat(20), '\0'.repeat(100), '<html>'.repeat(50)]) {
      expect(await refusalOf(Buffer.concat([Buffer.from(junk), honest]))).toMatchObject({
        code: 'sheet.damaged',
        params: { reason: 'junkBeforeZip' },
      })
    }
  })

  it('is refused, never read wrongly, when any byte of a sheet is flipped', async () => {
    const start = honest.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length
    for (let at = start; at < start + 60; at += 1) {
      const flipped = Buffer.from(honest)
      flipped[at] = (flipped[at] ?? 0) ^ 0x10
      expect((await refusalOf(flipped)).code).toMatch(/^sheet\.(?:damaged|unsafe)$/u)
    }
  })

  it('is refused without the parts it needs', async () => {
    const without = (name: string): Buffer => zipOf(parts.filter((part) => part.name !== name))
    for (const name of ['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']) {
      expect(await refusalOf(without(name)), name).toMatchObject({ code: 'sheet.damaged', params: { reason: 'missingPart' } })
    }
  })

  it('is refused with two parts of one name, whatever their case', async () => {
    const twice = zipOf([...parts, { name: 'XL\\Workbook.xml', bytes: '<x/>' }])
    expect(await refusalOf(twice)).toMatchObject({ params: { reason: 'duplicateParts' } })
  })

  it('is refused with parts that lie over each other', async () => {
    const overlapping = Buffer.from(honest)
    const second = overlapping.indexOf('PK\x01\x02', overlapping.indexOf('PK\x01\x02') + 4, 'latin1')
    const third = overlapping.indexOf('PK\x01\x02', second + 4, 'latin1')
    overlapping.copy(overlapping, third + 42, second + 42, second + 46)
    expect(await refusalOf(overlapping)).toMatchObject({ params: { reason: 'overlappingParts' } })
  })

  it('is refused as locked when its parts are', async () => {
    const locked = zipOf(parts.map((part) => ({ ...part, flags: 0x801 })))
    expect(await refusalOf(locked)).toMatchObject({ code: 'sheet.encrypted', recovery: { kind: 'removePassword' } })
  })
})

describe('markup that declares entities', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY e SYSTEM "file:///etc/passwd">]>'

  it.each(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels'])(
    'is refused in %s, which is read',
    async (name) => {
      const part = parts.find((found) => found.name === name)
      expect(await refusalOf(replaced(name, { bytes: `${bomb}${String(part?.bytes ?? '')}` }))).toMatchObject({
        code: 'sheet.unsafe',
        params: { reason: 'doctype' },
      })
    },
  )
})
