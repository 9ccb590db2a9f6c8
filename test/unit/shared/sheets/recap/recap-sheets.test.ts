import { describe, expect, it } from 'vitest'
import { translator } from '../../../../../shared/i18n/translate.ts'
import { recapSheets } from '../../../../../shared/sheets/recap.sheets.ts'
import type { CellSpec, SheetSpec } from '../../../../../shared/sheets/workbook-spec.ts'
import { buildRecap } from '../../../../../shared/domain/recap/build-recap.ts'
import { aRecap, type StreamSeed } from '../../../../support/a-recap.ts'
import { aPlan } from '../../../../support/a-plan.ts'

const french = translator('fr')
const aStream = (fields: Partial<StreamSeed> = {}): StreamSeed => ({
  person: 1, format: 'visite', planned: 600, actual: 603, views: 100, likes: 300, ...fields,
})
const sheet = (recap: Parameters<typeof recapSheets>[0], index: number): SheetSpec => {
  const found = recapSheets(recap, french).sheets[index]
  if (found === undefined) throw new Error(`no sheet ${index}`)
  return found
}
const cellsOf = ({ rows }: SheetSpec): readonly CellSpec[] => rows.flatMap(({ cells }) => cells)
const textsOf = (one: SheetSpec): readonly string[] => cellsOf(one).flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []))
const at = (one: SheetSpec, address: string): CellSpec | undefined =>
  one.rows[Number(address.slice(1)) - 1]?.cells[address.charCodeAt(0) - 65]

describe('missing is missing', () => {
  it('a stream without figures has empty cells, never 0', () => {
    const streams = sheet(aRecap([aStream({ views: null, likes: null })]), 5)
    expect([at(streams, 'L7'), at(streams, 'M7')]).toEqual([{ kind: 'blank', style: 'number' }, { kind: 'blank', style: 'number' }])
  })

  it('a person whose streams have no views shows a dash', () => {
    const participants = sheet(aRecap([aStream({ views: null })]), 4)
    expect(at(participants, 'K6')).toMatchObject({ kind: 'formula', cached: '—' })
  })

  it('a campaign with nothing in it gives its ten sheets, without a table or a chart of nothing', () => {
    const { sheets } = recapSheets(buildRecap(aPlan(), { now: '2015-05-04T08:00:00.000Z' }), french)
    expect(sheets).toHaveLength(10)
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()).toEqual(['Funnel', 'Hours', 'Indicators', 'MentionHours', 'MethodNotes'])
  })
})

describe('formulas stand only where they give the domain’s value', () => {
  it('a mean over other streams than the sheet’s stays a plain number', () => {
    const recap = aRecap([aStream(), aStream({ views: 50 })])
    const indicators = recap.indicators.map((one) => (one.id === 'views.mean' ? { ...one, value: 60 } : one))
    const kinds = (one: SheetSpec): unknown => one.rows.find(({ cells }) => cells[0]?.kind === 'text' && cells[0].text === 'Vues par diffusion, moyenne')?.cells[1]?.kind
    expect([kinds(sheet(recap, 1)), kinds(sheet({ ...recap, indicators }, 1))]).toEqual(['formula', 'number'])
  })

  it('a format whose name is a pattern is looked for as written', () => {
    const summary = sheet(aRecap([aStream({ format: 'visite*' }), aStream({ format: '>5' })]), 1)
    const formulas = cellsOf(summary).flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : []))
    expect(formulas.filter((formula) => formula.includes('SUBSTITUTE(')).length).toBeGreaterThanOrEqual(8)
  })

  it('formats that a spreadsheet cannot tell apart keep their values', () => {
    const summary = sheet(aRecap([aStream({ format: 'Visite ' }), aStream({ format: 'VISITE ' })]), 1)
    const row = summary.rows.find(({ cells }) => cells[0]?.kind === 'text' && cells[0].text === 'Visite ')
    expect(row?.cells[2]).toMatchObject({ kind: 'number', value: 100 })
  })
})

it('a refused ratio is a sentence that names both perimeters, never a number', () => {
  const above = { metric: 'likes.total', perimeter: { kind: 'accounts', accounts: ['account:station'], streams: [], terms: [], from: null, to: null } } as const
  const below = { metric: 'views.total', perimeter: { kind: 'streams', accounts: [], streams: ['stream:a', 'stream:b'], terms: [], from: null, to: null } } as const
  const recap = aRecap([aStream()], { refusedRatios: [{ code: 'perimetersDiffer', figure: null, above, below }] })
  const sentence = textsOf(sheet(recap, 1)).find((text) => text.startsWith('J’aime par vue') && text.includes('non calculé'))
  expect(sentence?.replace(/\s/gu, ' ')).toBe(
    'J’aime par vue : non calculé. J’aime : 1 compte (periscope:@station). Vues : 2 diffusions. Ces périmètres diffèrent, un rapport n’aurait pas de sens.',
  )
})
