import * as sheetjs from 'xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../../electron/sheets/write-workbook.ts'
import { buildRecap } from '../../../shared/domain/recap/build-recap.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { translator } from '../../../shared/i18n/translate.ts'
import { recapSheets } from '../../../shared/sheets/recap.sheets.ts'
import { aToldPlan } from '../../support/a-told-plan.ts'
import {
  editCells, readWithOpenpyxl, recalculate, sheetNamed, type ReadBackBook, type ReadBackValue,
} from '../../support/read-back/foreign-readers.ts'

const NAMES = {
  fr: ['REX', 'Synthèse', 'Objectifs', 'Méthode', 'Participants', 'Diffusions', 'Mentions et tendance', 'Enseignements et suites', 'Note de méthode', 'Données'],
  en: ['REX', 'Summary', 'Objectives', 'Method', 'Participants', 'Streams', 'Mentions and trend', 'Learnings and next steps', 'Method note', 'Data'],
}

describe.each(['fr', 'en'] as const)('the recap workbook in %s', (language) => {
  let recap: Recap
  let bytes: Uint8Array
  let book: ReadBackBook

  beforeAll(async () => {
    recap = buildRecap(aToldPlan(), { now: '2015-05-04T08:00:00.000Z' })
    bytes = await writeWorkbook(recapSheets(recap, translator(language)))
    book = await readWithOpenpyxl(bytes)
  })

  it('has its ten sheets, in order, for two foreign readers', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(NAMES[language])
    expect(sheetjs.read(bytes, { type: 'array' }).SheetNames).toEqual(NAMES[language])
  })

  it('has native charts, tables with filters and live formulas', () => {
    expect(book.sheets.flatMap(({ charts }) => charts)).toEqual(['BarChart', 'BarChart', 'BarChart', 'BarChart', 'BarChart'])
    const tables = book.sheets.flatMap((sheet) => Object.values(sheet.tables))
    expect(tables.length).toBeGreaterThanOrEqual(3)
    expect(tables.every(({ filter }) => filter)).toBe(true)
    const formulas = cellsOf(book).filter(({ type }) => type === 'f')
    expect(formulas.length).toBeGreaterThanOrEqual(30)
  })

  it('names the columns of every table once, as its header cells say', () => {
    for (const sheet of book.sheets) {
      for (const { ref, columns } of Object.values(sheet.tables)) {
        const [first = '', row = ''] = /^([A-Z]+)(\d+)/u.exec(ref)?.slice(1) ?? []
        const cells = columns.map((_, index) => sheet.cells[`${letters(first, index)}${row}`]?.value)
        expect(cells).toEqual(columns)
        expect(new Set(columns.map((column) => column.toLowerCase())).size).toBe(columns.length)
      }
    }
  })

  it('stores with each formula the very value that LibreOffice calculates', async () => {
    const calculated = await readWithOpenpyxl(await recalculate(await editCells(bytes, [])))
    for (const sheet of book.sheets) {
      const other = sheetNamed(calculated, sheet.name)
      for (const [address, cell] of Object.entries(sheet.cells)) {
        if (cell.type !== 'f') continue
        expect([sheet.name, address, plain(other.cells[address]?.stored)]).toEqual([sheet.name, address, close(plain(cell.stored))])
      }
    }
  })

  it('follows a stream whose views are changed: total, mean, participant, hour, format', async () => {
    const streams = sheetNamed(book, NAMES[language][5] ?? '')
    const row = recap.streams.findIndex(({ figures, outcome }) => outcome === 'done' && figures.views !== undefined)
    const before = recap.streams[row]?.figures.views?.value ?? 0
    expect(streams.cells[`L${row + 7}`]?.value).toBe(before)
    const changed = await readWithOpenpyxl(await recalculate(await editCells(bytes, [[streams.name, `L${row + 7}`, before + 1000]])))
    const [was, is] = [summaryValues(book, language), summaryValues(changed, language)]
    const n = recap.indicators.find(({ id }) => id === 'views.mean')?.n ?? 0
    expect(is.total).toBe(was.total + 1000)
    expect(is.mean).toBeCloseTo(was.mean + 1000 / n, 6)
    expect(changedColumn(book, changed, NAMES[language][4] ?? '', 'K')).toEqual([1000])
    expect(changedColumn(book, changed, NAMES[language][1] ?? '', 'C').filter((difference) => difference === 1000)).toHaveLength(2)
  })

  it('keeps hostile texts and long ids as texts, and makes no formula from one', () => {
    const texts = cellsOf(book).filter(({ type }) => type === 's').map(({ value }) => value)
    expect(texts).toEqual(expect.arrayContaining(['-3 minutes', '=1+1', '@com', '1784140000000000003', '-3']))
    const ours = /^=(?:IF|COUNT|SUM|ROUND|INT|N\(|'|MEDIAN|[A-Z]+\d+-[A-Z]+\d+)/u
    const formulas = cellsOf(book).flatMap(({ type, value }) => (type === 'f' && typeof value === 'string' ? [value] : []))
    expect(formulas.filter((formula) => !ours.test(formula))).toEqual([])
  })

  it('shows the figures typed by hand beside the computed ones, and a refusal as a sentence', () => {
    const text = cellsOf(book).map(({ value }) => value)
    expect(text).toEqual(expect.arrayContaining([27_000, 3727, 1000]))
    const refusal = language === 'fr' ? /J’aime par vue\s: non calculé/u : /Likes per view: not calculated/u
    expect(text.filter((value) => typeof value === 'string' && refusal.test(value)).length).toBeGreaterThanOrEqual(2)
    expect(text.some((value) => typeof value === 'string' && value.includes('#periscopeday'))).toBe(true)
  })
})

function cellsOf(book: ReadBackBook) {
  return book.sheets.flatMap(({ cells }) => Object.values(cells))
}

function summaryValues(book: ReadBackBook, language: 'fr' | 'en'): { readonly total: number; readonly mean: number } {
  const { cells } = sheetNamed(book, NAMES[language][1] ?? '')
  const labels = language === 'fr' ? ['Vues', 'Vues par diffusion, moyenne'] : ['Views', 'Views per stream, mean']
  const [total = 0, mean = 0] = labels.map((label) => {
    const row = Object.entries(cells).find(([address, { value }]) => address.startsWith('A') && value === label)?.[0].slice(1)
    return Number(cells[`B${row}`]?.stored)
  })
  return { total, mean }
}

/** By how much the numbers of a column differ, where they do. */
function changedColumn(before: ReadBackBook, after: ReadBackBook, name: string, column: string): readonly number[] {
  const [old, now] = [sheetNamed(before, name), sheetNamed(after, name)]
  return Object.entries(old.cells).flatMap(([address, { stored }]) => {
    const other = now.cells[address]?.stored
    if (!new RegExp(`^${column}\\d+$`, 'u').test(address) || typeof stored !== 'number' || typeof other !== 'number') return []
    return other === stored ? [] : [other - stored]
  })
}

/** Durations and dates as numbers; what a formula gives as an empty text is an empty cell to some readers. */
function plain(value: ReadBackValue | undefined): ReadBackValue {
  if (value === undefined || value === '') return null
  return typeof value === 'object' && value !== null && 'days' in value ? value.days : value
}

function close(value: ReadBackValue): unknown {
  return typeof value === 'number' ? expect.closeTo(value, 5) : value
}

function letters(first: string, offset: number): string {
  return String.fromCharCode(first.charCodeAt(0) + offset)
}
