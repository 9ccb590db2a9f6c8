import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read } from 'xlsx'
import { createApp } from '../../electron/app/create-app.ts'
import { writeCalendar } from '../../electron/documents/write-calendar.ts'
import { writeMessage } from '../../electron/documents/write-message.ts'
import { machineClock } from '../../electron/platform/clock.ts'
import { createNewId } from '../../electron/platform/new-id.ts'
import { forkReader } from '../../electron/sheets/fork-reader.ts'
import { loadFile } from '../../electron/sheets/open-file.ts'
import { createReader } from '../../electron/sheets/reader-process.ts'
import { makeFolder, writeFileWhole } from '../../electron/sheets/write-file.ts'
import { writeWorkbook } from '../../electron/sheets/write-workbook.ts'
import { storeZip } from '../../electron/sheets/zip/store-zip.ts'
import { openLibrary } from '../../electron/store/open-library.ts'
import { translator } from '../../shared/i18n/translate.ts'
import { exportRoster } from '../../shared/sheets/export-roster.ts'
import { aPlan } from '../support/a-plan.ts'
import { aParticipant } from '../support/builders.ts'
import { must } from '../support/must.ts'
import { compare, type Comparison } from './measure.ts'

const PEOPLE = 10_000

/** A roster of 10,000 rows from the file to the durable edit, beside the bare read of its bytes by the same library. */
export async function benchRoster(): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'jour-j-bench-'))
  const path = join(folder, 'roster.xlsx')
  const bytes = await rosterBytes()
  await writeFile(path, bytes)
  const root = join(import.meta.dirname, '..', '..')
  const newId = createNewId()
  const app = createApp({
    library: openLibrary(join(folder, 'data'), { clock: machineClock }),
    reader: createReader(forkReader(join(root, 'electron', 'sheets', 'child.ts'), [root])),
    writer: { write: writeWorkbook, pack: storeZip },
    calendar: writeCalendar,
    message: writeMessage,
    files: { load: loadFile, save: writeFileWhole, folder: makeFolder },
    machine: { clock: machineClock, newId },
  })
  const importAll = async (): Promise<void> => {
    const id = await must(app.create({ name: 'Banc', day: '2026-06-05', zone: 'Europe/Paris', language: 'fr' }))
    const campaign = await must(app.open(id))
    const file = await must(app.load(path))
    const report = await must(app.importInto(campaign, {
      kind: 'roster', files: [file], sheet: null, dateOrder: null, account: null, sourceZone: null, asOf: null, decisions: [], offsets: [],
    }))
    if (report.counts.added !== PEOPLE) throw new Error(JSON.stringify(report.counts))
    await campaign.session.close()
  }
  const comparison = await compare(`${String(PEOPLE)}-row roster, file to durable edit`, importAll, 'bare read by the same library',
    () => Promise.resolve(read(bytes, { dense: true })), 5)
  await rm(folder, { recursive: true })
  return comparison
}

function rosterBytes(): Promise<Uint8Array> {
  const participants = Array.from({ length: PEOPLE }, (_none, index) => {
    const number = String(index)
    return aParticipant({
      ref: `P-${number}`, givenName: `Prénom${number}`, familyName: `Nom${number}`, email: `p${number}@example.org`,
      phone: `06${number.padStart(8, '0')}`, role: 'journaliste', team: `Équipe ${String(index % 40)}`, status: 'confirmed',
    })
  })
  return writeWorkbook(exportRoster(aPlan({ participants }), translator('fr'), '2026-06-01T08:00:00.000Z'))
}

