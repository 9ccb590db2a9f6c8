import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { translator } from '../../shared/i18n/translate.ts'
import { jourJ, showAnswer, type Shown } from '../support/jour-j.ts'
import { editCells, readWithOpenpyxl, recalculate, sheetNamed, type ReadBackBook } from '../support/read-back/foreign-readers.ts'

let folder = ''
let book: ReadBackBook
let calculated: ReadBackBook
let shown: Shown

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jour-j-recap-'))
  const made = await jourJ('example', '--out', folder)
  expect(made.code, made.said).toBe(0)
  const bytes = await readFile(join(folder, 'recap.xlsx'))
  book = await readWithOpenpyxl(bytes)
  calculated = await readWithOpenpyxl(await recalculate(await editCells(bytes, [])))
  const campaign = String(Reflect.get(made.json as object, 'campaign'))
  shown = showAnswer.parse((await jourJ('show', '--data', join(folder, 'data'), '--campaign', campaign)).json)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the example’s recap workbook', () => {
  test('has ten sheets, four native charts, tables, live formulas and the facts that the press told', () => {
    expect(book.sheets).toHaveLength(10)
    expect(book.sheets.flatMap((sheet) => sheet.charts).length).toBeGreaterThanOrEqual(4)
    expect(book.sheets.flatMap((sheet) => Object.keys(sheet.tables)).length).toBeGreaterThanOrEqual(3)
    const cells = book.sheets.flatMap((sheet) => Object.values(sheet.cells))
    expect(cells.filter((cell) => cell.type === 'f').length).toBeGreaterThanOrEqual(30)
    const texts = cells.map((cell) => (typeof cell.value === 'string' ? cell.value : '').replace(/\s/gu, ' ')).join('\n')
    for (const fact of ['27 000', '3 727', '#periscopeday']) expect(texts).toContain(fact)
  })

  test('recalculated by LibreOffice, its summary is what `show` says, indicator by indicator', () => {
    const translate = translator('fr')
    const summary = sheetNamed(calculated, 'Synthèse')
    const rows = Object.entries(summary.cells).filter(([address]) => address.startsWith('A'))
    let compared = 0
    for (const indicator of shown.indicators) {
      // The ids that `show` prints are the closed list that the names belong to.
      const label = (translate as unknown as (key: string) => string)(`workbook.indicator.${indicator.id}`)
      const [address] = rows.find(([, cell]) => cell.value === label) ?? []
      expect(address, label).toBeDefined()
      const cell = summary.cells[(address ?? '').replace('A', 'B')]
      const value = plain(cell?.type === 'f' ? cell.stored : (cell?.value ?? null))
      expect([indicator.id, value]).toEqual([indicator.id, indicator.value === null ? null : expect.closeTo(indicator.value, 6)])
      compared += 1
    }
    expect(compared).toBeGreaterThanOrEqual(17)
  })
})

/** The number in a cell, elapsed times in seconds; an empty cell, a dash or a sentence is no number. */
function plain(value: unknown): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'object' && value !== null && 'days' in value ? Number(value.days) * 86_400 : null
}
