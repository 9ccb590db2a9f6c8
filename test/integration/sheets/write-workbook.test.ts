import fc from 'fast-check'
import * as sheetjs from 'xlsx'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../../electron/sheets/write-workbook.ts'
import { aSheet, aWorkbook, textRows } from '../../support/a-workbook.ts'
import { readWithOpenpyxl, recalculate, sheetNamed } from '../../support/read-back/foreign-readers.ts'

const HOSTILE = [
  '=1+1', '=HYPERLINK("http://x","y")', '+33 6 12', '-3', '-Ana', '@europe1', '\t=1', '＝1+1', '＋1', '－1', '＠x',
  '__proto__', 'constructor', '1784140000000000123', '00123', '12,5', '3-janv', '#N/A', '#REF!', '#periscopeday', 'TRUE',
  '  spaces  ', 'line\nbreak', '👩‍👩‍👧‍👦 🇫🇷', 'e\u0301', 'ab\u202egnp', '<b>&amp;"\'', '_x0041_', 'x_x000D_y', "it's", '1E5',
]

describe('a text is a text, whatever it begins with', () => {
  it('hostile texts come back equal from SheetJS, and no cell is a formula', async () => {
    const bytes = await writeWorkbook(aWorkbook([aSheet({ rows: textRows(HOSTILE) })]))
    const sheet = readSheet(bytes)
    expect(HOSTILE.map((_, row) => sheet[`A${row + 1}`]?.v)).toEqual(HOSTILE)
    expect(HOSTILE.map((_, row) => [sheet[`A${row + 1}`]?.t, sheet[`A${row + 1}`]?.f])).toEqual(HOSTILE.map(() => ['s', undefined]))
  })

  it('hostile texts come back equal from openpyxl and from LibreOffice', async () => {
    const bytes = await writeWorkbook(aWorkbook([aSheet({ rows: textRows(HOSTILE) })]))
    for (const book of [await readWithOpenpyxl(bytes), await readWithOpenpyxl(await recalculate(bytes))]) {
      const { cells } = sheetNamed(book, 'Feuille')
      const read = HOSTILE.map((_, row) => cells[`A${row + 1}`])
      expect(read.map((cell) => cell?.type)).toEqual(HOSTILE.map(() => 's'))
      expect(read.map((cell) => cell?.value)).toEqual(HOSTILE)
    }
  })

  it('any text comes back as itself, cut at 32,767 characters and without what XML forbids', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText(), { minLength: 1, maxLength: 30 }), async (texts) => {
        const bytes = await writeWorkbook(aWorkbook([aSheet({ rows: textRows(texts) })]))
        const sheet = readSheet(bytes)
        texts.forEach((text, row) => {
          const cell = sheet[`A${row + 1}`]
          const expected = text.slice(0, 32_767).toWellFormed().replace(/[\uFFFE\uFFFF]/gu, '\uFFFD')
          expect(cell?.f).toBeUndefined()
          expect(normal(String(cell?.v ?? ''))).toBe(normal(expected))
        })
      }),
      { numRuns: 60 },
    )
  })

  it('a text of more than 32,767 characters is cut, never in the middle of an emoji', async () => {
    const bytes = await writeWorkbook(aWorkbook([aSheet({ rows: textRows([`${'a'.repeat(32_766)}👋b`]) })]))
    expect(readSheet(bytes)['A1']?.v).toBe('a'.repeat(32_766))
  })
})

describe('values keep their type', () => {
  it('numbers, dates, times past midnight, durations and yes or no', async () => {
    const bytes = await writeWorkbook(
      aWorkbook([
        aSheet({
          rows: [
            {
              height: null,
              cells: [
                { kind: 'number', value: 27_000, format: '#,##0' },
                { kind: 'date', date: '2015-04-23', format: 'dd/mm/yyyy' },
                { kind: 'time', minute: 1530, format: '[hh]:mm' },
                { kind: 'duration', seconds: 130, format: '[m]:ss' },
                { kind: 'boolean', value: false },
                { kind: 'number', value: Number.NaN, format: '0' },
              ],
            },
          ],
        }),
      ]),
    )
    const sheet = readSheet(bytes)
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => sheet[cell]?.v)).toEqual([27_000, 42_117, 1.0625, 130 / 86_400, false])
    expect(sheet['C1']?.w).toBe('25:30')
    expect(sheet['F1']?.v).toBeUndefined()
  })

  it('a cell of an id column is a text cell even where it is still empty', async () => {
    const sheet = aSheet({ columns: [{ width: 10, text: true }], rows: [{ height: null, cells: [null] }] })
    const bytes = await writeWorkbook(aWorkbook([sheet]))
    expect(readSheet(bytes)['A1']?.z ?? '@').toBe('@')
  })

  it('the same workbook gives the same bytes: no clock goes in', async () => {
    const spec = aWorkbook([aSheet({ rows: textRows(['a', 'b']) })])
    expect(await writeWorkbook(spec)).toEqual(await writeWorkbook(spec))
  })

  it('a sheet whose name has a space and a quote repeats its header on every printed page', async () => {
    const print = { landscape: true, fitWidth: true, repeatRows: '$1:$1', paper: 'A4', area: 'A1:C9' } as const
    const bytes = await writeWorkbook(aWorkbook([aSheet({ name: "L'été & après", rows: textRows(['a']), print })]))
    const [sheet] = (await readWithOpenpyxl(bytes)).sheets
    expect([sheet?.titles, sheet?.area].flat()).toEqual(['$1:$1', '$A$1:$C$9'])
    expect(sheetjs.read(bytes).Workbook?.Names?.map(({ Ref }) => Ref)).toEqual(["'L''été & après'!$A$1:$C$9", "'L''été & après'!$1:$1"])
  })

  it('the document says its title, its author and its language', async () => {
    const book = await readWithOpenpyxl(await writeWorkbook(aWorkbook([aSheet({})])))
    expect([book.title, book.creator, book.language]).toEqual(['Essai', 'Jour J', 'fr-FR'])
  })
})

function readSheet(bytes: Uint8Array): Readonly<Record<string, sheetjs.CellObject | undefined>> {
  const book = sheetjs.read(bytes, { type: 'array', cellFormula: true, cellNF: true })
  return book.Sheets[book.SheetNames[0] ?? ''] ?? {}
}

/** SheetJS gives CR and the characters that the format spells out in its own ways: compared without them. */
function normal(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(/(?![\t\n])\p{Cc}/gu, '')
}

function anyText(): fc.Arbitrary<string> {
  const odd = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '_x0041_', '\ud800', '\uFFFF', '\0', '\u202e', '👋', '#N/A')
  return fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.tuple(odd, fc.string()).map(([first, rest]) => first + rest),
    fc.bigInt({ min: 10n ** 17n, max: 10n ** 19n }).map(String),
  )
}
