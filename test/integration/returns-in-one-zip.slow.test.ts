import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFiles } from '../../electron/app/export-files.ts'
import type { SheetFile } from '../../electron/app/ports.ts'
import { createNewId } from '../../electron/platform/new-id.ts'
import { loadFile } from '../../electron/sheets/open-file.ts'
import { unpackZip } from '../../electron/sheets/unpack-zip.ts'
import { makeFolder, writeFileWhole } from '../../electron/sheets/write-file.ts'
import { writeWorkbook } from '../../electron/sheets/write-workbook.ts'
import { storeZip } from '../../electron/sheets/zip/store-zip.ts'
import { lotsOf } from '../../renderer/features/import/lots.view.ts'
import { chaseList } from '../../shared/domain/recap/chase-list.ts'
import { rowsOf } from '../../shared/lib/table.ts'
import { aPlan } from '../support/a-plan.ts'
import { anImportDesk, theChoices } from '../support/an-import-desk.ts'
import { anAccount, aParticipant, aSlot } from '../support/builders.ts'
import { must } from '../support/must.ts'
import { editCells, readWithOpenpyxl, recalculate } from '../support/read-back/foreign-readers.ts'

const AFTER = '2015-04-25'
const station = anAccount()
const people = Array.from({ length: 10 }, (_none, index) =>
  aParticipant({ ref: `P-${String(index + 1).padStart(2, '0')}`, givenName: `Prénom${String(index)}`, familyName: 'Martin', status: 'confirmed' }))
const slots = people.flatMap((person, index) => [600, 660].map((minute, turn) =>
  aSlot({ ref: `S-${String(index * 2 + turn + 1).padStart(2, '0')}`, participants: [person.id], account: station.id, startMinute: minute + index })))
const plan = aPlan({ participants: people, accounts: [station], slots })
const parts = {
  files: { load: loadFile, save: writeFileWhole, folder: makeFolder },
  writer: { write: writeWorkbook, pack: storeZip },
  machine: { clock: { now: () => '2015-04-25T08:00:00.000Z' }, newId: createNewId() },
}

let folder = ''
let sheets: readonly SheetFile[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'returns-'))
  const path = join(folder, 'fiches.zip')
  await must(exportFiles(plan, 'return-sheets', path, parts))
  // Another program than ours opens the archive too.
  await promisify(execFile)('/usr/bin/python3', ['-m', 'zipfile', '-t', path])
  sheets = await must(unpackZip({ name: 'fiches.zip', bytes: new Uint8Array(await readFile(path)) })) ?? []
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Fills a sheet as somebody would: `views` of each of the two slots, in the columns of their headers. */
async function filled(file: SheetFile, values: Readonly<Record<string, readonly (string | number)[]>>): Promise<Uint8Array> {
  const sheet = (await readWithOpenpyxl(file.bytes)).sheets[0]
  const cells = Object.entries(sheet?.cells ?? {})
  const letters = (header: string): string => cells.find(([, { value }]) => value === header)?.[0].replace(/\d/gu, '') ?? `missing ${header}`
  const edits = Object.entries(values).flatMap(([header, column]) => column.map((value, row) => [sheet?.name ?? '', `${letters(header)}${String(row + 5)}`, value] as const))
  return editCells(file.bytes, edits)
}

describe('ten return sheets in one zip', () => {
  it('there is one for each person, with drop-downs for yes or no, platform and account', async () => {
    expect(sheets.map(({ name }) => name)).toEqual(people.map(({ ref, givenName }) => `Retour ${ref} ${givenName} Martin.xlsx`))
    const [first] = (await readWithOpenpyxl(sheets[0]?.bytes ?? new Uint8Array())).sheets
    expect(first?.validations).toHaveLength(4)
  })

  it('come back filled by LibreOffice and by another program: one lot, one check, one undo; the list shrinks by those answered', async () => {
    const bytes = [
      await recalculate(await filled(sheets[0] ?? never(), { Vues: ['1 204', '≈ 300'], 'J’aime': ['1.2k', 8] })),
      await filled(sheets[1] ?? never(), { 'A eu lieu ?': ['non', 'oui'], 'Sinon, pourquoi ?': ['pas de réseau'], Vues: ['', 41] }),
      await filled(sheets[2] ?? never(), { Vues: [90] }),
      ...sheets.slice(3).map((sheet) => sheet.bytes),
    ]
    const zip = storeZip([
      ...bytes.map((each, index) => ({ name: `retours/Feuille ${String(index)}.xlsx`, bytes: each })),
      { name: 'retours/photo.jpg', bytes: Buffer.from('no sheet') },
      { name: '__MACOSX/._x.xlsx', bytes: Buffer.from('shadow') },
    ])
    const { desk, campaign, open, end } = await anImportDesk(plan)
    try {
      const { session, files } = await must(open([{ name: 'retours.zip', bytes: zip }]))
      expect(lotsOf(files)).toEqual([{ kind: 'returns', files: Array.from({ length: 10 }, (_none, index) => index) }])
      expect(files[0]?.recognised.issues.map(({ code, params }) => [code, params])).toContainEqual(['file.ignoredContent', { what: 'retours/photo.jpg' }])
      const owedBefore = chaseList(campaign.session.plan(), AFTER).lines.map(({ person }) => person.ref)
      expect(owedBefore).toHaveLength(10)
      const check = await must(desk.check(theChoices(session, { kind: 'returns', asOf: '2015-04-24' }), campaign))
      expect(check.counts).toMatchObject({ read: 30, rejected: 0, ignored: 0 })
      await must(desk.accept(session, campaign))
      const after = campaign.session.plan()
      const owed = new Map(chaseList(after, AFTER).lines.map(({ person, reason }) => [person.ref, reason]))
      expect(owedBefore.filter((ref) => !owed.has(ref))).toEqual(['P-01', 'P-02'])
      expect(owed.get('P-03')).toEqual({ kind: 'owesFigures', streams: 1 })
      expect(rowsOf(after.slots).filter(({ state }) => state.kind === 'cancelled').map(({ ref, state }) => [ref, state])).toEqual([
        ['S-03', { kind: 'cancelled', reason: 'pas de réseau' }],
      ])
      expect(rowsOf(after.observations).map(({ metrics, approximate }) => [metrics, approximate])).toEqual([
        [{ views: 1204, likes: 1200 }, false], [{ views: 300, likes: 8 }, true], [{ views: 41 }, false], [{ views: 90 }, false],
      ])
      await must(campaign.session.undo())
      expect(chaseList(campaign.session.plan(), AFTER).lines).toHaveLength(10)
    } finally {
      await end()
    }
  })
})

function never(): never {
  throw new Error('missing')
}
