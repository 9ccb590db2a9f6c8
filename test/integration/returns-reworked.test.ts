import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../electron/sheets/write-workbook.ts'
import { translator } from '../../shared/i18n/translate.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { exportReturnSheets } from '../../shared/sheets/export-return-sheets.ts'
import { isReturnTable } from '../../shared/sheets/return-tables.ts'
import type { CellSpec, SheetSpec, WorkbookSpec } from '../../shared/sheets/workbook-spec.ts'
import { aPlan } from '../support/a-plan.ts'
import { anAccount, aParticipant, aSlot } from '../support/builders.ts'
import { importBytes } from '../support/import-bytes.ts'

const station = anAccount()
const lea = aParticipant({ ref: 'P-01' })
const slots = [1, 2, 3, 4].map((number) => aSlot({ ref: `S-0${String(number)}`, participants: [lea.id], account: station.id, startMinute: 540 + number * 60 }))
const plan = aPlan({ accounts: [station], participants: [lea], slots })
const [sheet] = exportReturnSheets(plan, translator('fr'), '2015-05-04T08:00:00.000Z')
const spec: WorkbookSpec = sheet?.spec ?? (() => { throw new Error('no sheet') })()
/** The header stands under the lines of the introduction. */
const HEADER = 3

/** What somebody made of the sheet: cells by row (0 is the header), each a list in the order of the columns. */
type Rework = (rows: readonly (readonly CellSpec[])[]) => readonly (readonly CellSpec[])[]

async function readBack(rework: Rework, changes: Partial<SheetSpec> = {}, given: WorkbookSpec = spec) {
  const [first, ...others] = given.sheets
  if (first === undefined) throw new Error('no sheet')
  const above = first.rows.slice(0, HEADER)
  const rows = rework(first.rows.slice(HEADER).map(({ cells }) => cells)).map((cells) => ({ cells, height: null }))
  const bytes = await writeWorkbook({ ...given, sheets: [{ ...first, validations: [], rows: [...above, ...rows], ...changes }, ...others] })
  const read = await importBytes('returns', bytes, plan)
  const bySlot = new Map(read.preview.diff.streams?.added.map((stream) => [stream.id as string, rowsOf(plan.slots).find(({ id }) => id === stream.slot)?.ref ?? null]))
  const figures = Object.fromEntries((read.preview.diff.observations?.added ?? []).map(({ of, metrics, approximate }) =>
    [of.kind === 'stream' ? (bySlot.get(of.stream) ?? 'improvised') : 'item', approximate ? { ...metrics, approximate } : metrics]))
  return { ...read, figures }
}

const say = (text: string): CellSpec => ({ kind: 'text', text })
const columnOf = (rows: readonly (readonly CellSpec[])[], header: string): number =>
  rows[0]?.findIndex((cell) => cell?.kind === 'text' && cell.text === header) ?? -1

/** The sheet with these views, slot by slot. */
function withViews(...views: readonly (string | null)[]): Rework {
  return (rows) => {
    const at = columnOf(rows, 'Vues')
    return rows.map((cells, row) => (row === 0 || views[row - 1] == null ? cells : cells.map((cell, index) => (index === at ? say(views[row - 1] ?? '') : cell))))
  }
}
const filled = withViews('1 204', '1.2k', '≈ 300', 'environ 12')
const FIGURES = { 'S-01': { views: 1204 }, 'S-02': { views: 1200 }, 'S-03': { views: 300, approximate: true }, 'S-04': { views: 12, approximate: true } }

describe('a return sheet that somebody reworked is read by its short codes and headers', () => {
  it.each([
    ['as it was sent, figures written as words', filled, {}],
    ['its tab renamed', filled, { name: 'Mes lives' }],
    ['its lines turned round', (rows) => { const [head = [], ...lines] = filled(rows); return [head, ...lines.reverse()] }, {}],
    ['its columns in another order', (rows) => filled(rows).map((cells) => [...cells].reverse()), {}],
    ['a column of their own in the middle', (rows) => filled(rows).map((cells, row) => [...cells.slice(0, 2), say(row === 0 ? 'Ma note' : `note ${String(row)}`), ...cells.slice(2)]), {}],
    ['the planned text changed, and a remark below', (rows) => [...filled(rows).map((cells, row) => (row === 0 ? cells : cells.map((cell, index) => (index === 2 ? say('autre chose') : cell))))], {}],
    ['two cells of the planned text merged', filled, { merges: [{ top: 4, left: 2, bottom: 5, right: 2 }] }],
  ] as const satisfies readonly (readonly [string, Rework, Partial<SheetSpec>])[])('%s', async (_, rework, changes) => {
    const { figures, recognised, said } = await readBack(rework, changes)
    expect(figures).toEqual(FIGURES)
    expect(recognised.tables.filter(isReturnTable)).toHaveLength(1)
    expect(said).toEqual([])
  })

  it('lines that were deleted are simply not answered', async () => {
    const { figures, preview } = await readBack((rows) => filled(rows).filter((_cells, row) => row !== 2))
    expect(Object.keys(figures)).toEqual(['S-01', 'S-03', 'S-04'])
    expect(preview.diff.slots).toBeUndefined()
  })

  it('what is no figure is said with its cell, and the rest of the line enters', async () => {
    const { figures, said } = await readBack(withViews('beaucoup', '8', null, null))
    expect(figures).toEqual({ 'S-02': { views: 8 } })
    expect(said).toEqual(['cell.notANumber@5 Vues beaucoup'])
  })

  it('a line added below is proposed as a stream outside the plan', async () => {
    const { figures, said } = await readBack((rows) => {
      const at = { views: columnOf(rows, 'Vues'), start: columnOf(rows, 'Début') }
      const line = rows[0]?.map((_cell, index) => (index === at.views ? say('77') : index === at.start ? say('15h10') : null)) ?? []
      return [...filled(rows), line]
    })
    expect(figures).toEqual({ ...FIGURES, improvised: { views: 77 } })
    expect(said.map((one) => one.split(' ')[0])).toEqual(['match.improvised@9'])
  })

  it('a short code that is not the campaign’s is said', async () => {
    const { said } = await readBack((rows) => filled(rows).map((cells, row) => (row === 1 ? [say('S-99'), ...cells.slice(1)] : cells)))
    expect(said.some((one) => one.startsWith('match.unknownRef@5'))).toBe(true)
  })
})
