import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildRecap } from '../../shared/domain/recap/build-recap.ts'
import { translator } from '../../shared/i18n/translate.ts'
import { recapSheets } from '../../shared/sheets/recap.sheets.ts'
import type { CellSpec, SheetSpec } from '../../shared/sheets/workbook-spec.ts'
import { aRandomPlan } from '../support/random-plan.ts'

const french = translator('fr')
const english = translator('en')
const NOW = '2015-05-04T08:00:00.000Z'
const cellsOf = ({ rows }: SheetSpec): readonly CellSpec[] => rows.flatMap(({ cells }) => cells)

describe('the recap workbook of any campaign', () => {
  it('no formula holds a text of the campaign other than inside quotes', () => {
    fc.assert(
      fc.property(aRandomPlan, (plan) => {
        const { sheets } = recapSheets(buildRecap(plan, { now: NOW }), french)
        const formulas = sheets.flatMap(cellsOf).flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : []))
        // What the workbook itself quotes: words of its own, marks, dashes.
        const outside = formulas.map((formula) => formula.split(/["']/u).filter((_, part) => part % 2 === 0).join('').replaceAll('!', ''))
        expect(outside.filter((formula) => !/^[A-Z0-9$:(),<>=+\-*/.|&]*$/u.test(formula))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('every table has one name, whole ranges and columns that differ, in any campaign and both languages', () => {
    fc.assert(
      fc.property(aRandomPlan, fc.constantFrom(french, english), (plan, translate) => {
        const { sheets } = recapSheets(buildRecap(plan, { now: NOW }), translate)
        const tables = sheets.flatMap((one) => one.tables)
        expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length)
        for (const { columns } of tables) expect(new Set(columns.map((name) => name.toLowerCase())).size).toBe(columns.length)
        expect(sheets.every(({ name }) => name.length <= 31)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})
