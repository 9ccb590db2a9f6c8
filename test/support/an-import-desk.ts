import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createImportDesk } from '../../electron/app/window/import-desk.ts'
import { mappingsOver } from '../../electron/app/window/import-memory.ts'
import { startPlanSession } from '../../electron/app/plan-session.ts'
import type { Machine, SheetFile } from '../../electron/app/ports.ts'
import { createNewId } from '../../electron/platform/new-id.ts'
import { createReader } from '../../electron/sheets/reader-process.ts'
import { openLibrary } from '../../electron/store/open-library.ts'
import type { Events } from '../../shared/contract/answers.ts'
import type { ImportChoices } from '../../shared/contract/calls.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { spawnRealReader } from './reader-child.ts'

const machine: Machine = { clock: { now: () => '2015-04-20T08:00:00.000Z' }, newId: createNewId() }

/** The import desk over the real reader child and a real library in a temporary folder, with this plan open. */
export async function anImportDesk(plan: Plan) {
  const folder = mkdtempSync(join(tmpdir(), 'jour-j-desk-'))
  const library = openLibrary(join(folder, 'data'), { clock: machine.clock })
  await library.create(plan)
  const store = await library.open(campaignOf(plan).id)
  if (!store.ok) throw new Error(JSON.stringify(store.error))
  const traces: string[] = []
  const reader = createReader(spawnRealReader, (trace) => traces.push(trace))
  const told: Events['import.progress'][] = []
  const desk = createImportDesk({ reader, machine, mappings: mappingsOver(library), progress: (event) => told.push(event) })
  const campaign = { session: startPlanSession(store.value, machine), store: store.value }
  return {
    desk,
    campaign,
    library,
    traces,
    /** What was told of progress, in order. */
    told,
    /** Takes files and opens them, as a drop on the screen does. */
    open: async (files: readonly SheetFile[]) => {
      const taken = await desk.take(files)
      return taken.ok ? desk.open(taken.value.files.map(({ ticket }) => ticket), campaignOf(plan).day) : taken
    },
    end: async () => {
      desk.closeAll()
      await store.value.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A file of these lines. */
export function csvFile(name: string, ...lines: readonly string[]): SheetFile {
  return { name, bytes: Buffer.from(`${lines.join('\n')}\n`) }
}

/** The choices that the check screen begins with. */
export function theChoices(session: string, given: Partial<ImportChoices> = {}): ImportChoices {
  return {
    session, kind: 'roster', sheet: null, dateOrder: null, accounts: [], asOf: null, sourceZone: null,
    mapping: [], fixes: [], decisions: [], offsets: [], ...given,
  }
}
