import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ImportSession, SheetFile } from '../../../electron/app/ports.ts'
import { createReader } from '../../../electron/sheets/reader-process.ts'
import { applyDiff, isEmptyDiff } from '../../../shared/domain/plan/plan-diff.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import { aPlan } from '../../support/a-plan.ts'
import { sheetOf, textCell, xlsxOf } from '../../support/hostile-files/xlsx-of.ts'
import { spawnRealReader } from '../../support/reader-child.ts'

const traces: string[] = []
const reader = createReader(spawnRealReader, (trace) => traces.push(trace))
const csv = (name: string, text: string): SheetFile => ({ name, bytes: Buffer.from(text) })

const people = csv('équipe.csv', 'Prénom;Nom;E-mail;Téléphone\nZoé;Dupont;zoe@exemple.fr;0612345678\nJean;Martin;jean@exemple.fr;\n')
const more = csv('renforts.csv', 'Prénom;Nom;E-mail;Rôle\nZoé;Dupont;zoe@exemple.fr;Infirmière\nInès;Petit;ines@exemple.fr;Guide\n')

async function opened(files: readonly SheetFile[]): Promise<ImportSession> {
  const session = await reader.open(files, { campaignDay: '2015-04-23' }, { seconds: 60 })
  if (!session.ok) throw new Error(`${JSON.stringify(session.error)} ${traces.join('\n')}`)
  return session.value
}

async function previewOf(files: readonly SheetFile[], plan: Plan) {
  const session = await opened(files)
  try {
    const preview = await session.preview({
      plan,
      options: { kind: 'roster', sheet: null, dateOrder: null, campaignDay: '2015-04-23', mapping: [] },
      context: { now: '2015-04-20T08:00:00.000Z', asOf: '2015-04-20', account: null, sourceZone: null, decisions: [], offsets: [] },
    })
    if (!preview.ok) throw new Error(JSON.stringify(preview.error))
    return preview.value
  } finally {
    session.close()
  }
}

/** The plan with the diff applied. */
function grown(plan: Plan, diff: Parameters<typeof applyDiff>[1]): Plan {
  const after = applyDiff(plan, diff)
  if (!after.ok) throw new Error(JSON.stringify(after.error))
  return after.value
}

describe('a session of the real reader child', () => {
  it('tells of each file what it is, by its bytes, without its rows', async () => {
    const session = await opened([people, { name: 'faux.csv', bytes: sheetOf(`<sheetData><row>${textCell('A1', 'Prénom')}${textCell('B1', 'Nom')}</row><row>${textCell('A2', 'Zoé')}${textCell('B2', 'Dupont')}</row></sheetData>`) }])
    session.close()
    expect(session.files.map(({ name, sha256, recognised }) => [name, sha256, recognised.container, recognised.tables[0]?.kind])).toEqual([
      ['équipe.csv', createHash('sha256').update(people.bytes).digest('hex'), 'csv', 'roster'],
      ['faux.csv', expect.stringMatching(/^[0-9a-f]{64}$/u), 'xlsx', 'roster'],
    ])
    expect(session.rowCounts).toEqual([[2], [1]])
    expect(session.files.flatMap((file) => file.recognised.tables.flatMap((table) => [...table.dataRows, ...table.controlRows]))).toEqual([])
  })

  it('previews several files one after the other, as one change that fits the plan', async () => {
    const plan = aPlan()
    const { diff, files } = await previewOf([people, more], plan)
    expect(files.map((file) => file.preview.counts)).toEqual([
      { read: 2, added: 2, updated: 0, unchanged: 0, ignored: 0, rejected: 0 },
      { read: 2, added: 1, updated: 1, unchanged: 0, ignored: 0, rejected: 0 },
    ])
    const participants = rowsOf(grown(plan, diff).participants)
    expect(participants.map(({ givenName, role }) => [givenName, role])).toEqual([['Zoé', 'Infirmière'], ['Jean', ''], ['Inès', 'Guide']])
  })

  it('finds nothing to change when the same files come again', async () => {
    const first = await previewOf([people, more], aPlan())
    const again = await previewOf([people], grown(aPlan(), first.diff))
    expect(again.files[0]?.preview.counts).toMatchObject({ read: 2, unchanged: 2 })
    expect(isEmptyDiff(again.diff)).toBe(true)
  })

  it('keeps the rows as they were read, numbers with their formats', async () => {
    const bytes = xlsxOf({ formats: ['dd/mm/yyyy'], sheets: [{ name: 'S', xml: `<sheetData><row r="3">${textCell('A3', 'Zoé')}<c r="C3" s="1"><v>42117</v></c></row></sheetData>` }] })
    const session = await opened([{ name: 'a.xlsx', bytes }])
    const kept = await session.keptRows()
    session.close()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(kept.ok && kept.value.map((file) => [file.sha256, JSON.parse(Buffer.from(file.json).toString('utf8')) as unknown])).toEqual([
      [sha256, { file: 'a.xlsx', sha256, tables: [{ name: 'S', rows: [{ row: 3, cells: ['Zoé', null, { number: 42117, format: 'dd/mm/yyyy' }] }] }] }],
    ])
  })

  it('hands a refusal of one file over as it is, and takes none of the others', async () => {
    const refused = await reader.open([people, { name: 'photo.xlsx', bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') }], { campaignDay: null }, { seconds: 60 })
    expect(refused).toEqual({ ok: false, error: { code: 'sheet.notASpreadsheet', params: { file: 'photo.xlsx', really: 'PNG' } } })
  })

  it('answers nothing more once it is closed', async () => {
    const session = await opened([people])
    session.close()
    expect(await session.keptRows()).toMatchObject({ ok: false, error: { code: 'sheet.cancelled' } })
  })
})
