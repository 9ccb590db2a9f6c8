import { createApp, type App } from './app/create-app.ts'
import { buildExample, runExample, type ExampleReport } from './app/run-example.ts'
import { mappingsOver } from './app/window/import-memory.ts'
import { oneExample } from './app/window/one-example.ts'
import { settingsOver, type Memory } from './app/window/settings.ts'
import { createWindowHandlers, type WindowParts } from './app/window/window-handlers.ts'
import type { Files, Machine, SheetWriter } from './app/ports.ts'
import type { AppError } from '../shared/errors/app-error.ts'
import type { Result } from '../shared/lib/result.ts'
import { writeCalendar } from './documents/write-calendar.ts'
import { writeMessage } from './documents/write-message.ts'
import { machineClock } from './platform/clock.ts'
import { createNewId } from './platform/new-id.ts'
import { loadFile } from './sheets/open-file.ts'
import { createReader, type SpawnReader } from './sheets/reader-process.ts'
import { makeFolder, writeFileWhole } from './sheets/write-file.ts'
import { storeZip } from './sheets/zip/store-zip.ts'
import { openLibrary } from './store/open-library.ts'

/** What differs between the two entries: where the data lies and how a reader child is started. */
export interface Composition {
  readonly dataFolder: string
  readonly spawnReader: SpawnReader
  /** Given the trace of a bug in a reader child, for the log. */
  readonly report: (trace: string) => void
}

/** After this long without an edit the snapshot is rewritten. */
const IDLE_MS = 5_000

const files: Files = { load: loadFile, save: writeFileWhole, folder: makeFolder }
/** Loaded with the first workbook: the window is there before it. */
const writer: SheetWriter = {
  pack: storeZip,
  write: async (spec) => (await import('./sheets/write-workbook.ts')).writeWorkbook(spec),
}

/** Wires the app: the only place where ports meet what fills them. */
export function compose({ dataFolder, spawnReader, report }: Composition): App {
  return createApp({
    library: openLibrary(dataFolder, { clock: machineClock }),
    reader: createReader(spawnReader, report),
    writer,
    calendar: writeCalendar, message: writeMessage,
    files,
    machine: { clock: machineClock, newId: createNewId() },
  })
}

/** Builds the example campaign in a folder, with its data beside its samples. */
export function composeExample(folder: string, machine: Omit<Composition, 'dataFolder'>): Promise<Result<ExampleReport, AppError>> {
  return runExample(compose({ ...machine, dataFolder: `${folder}/data` }), folder, { files, writer })
}

/** The app with all that only the window needs: settings, the example in its own data, a damaged campaign made whole. */
export function composeDesktop(composition: Composition) {
  const library = openLibrary(composition.dataFolder, { clock: machineClock, compactAfterIdleMs: IDLE_MS })
  const machine: Machine = { clock: machineClock, newId: createNewId() }
  const reader = createReader(composition.spawnReader, composition.report)
  const app = createApp({ library, reader, writer, calendar: writeCalendar, message: writeMessage, files, machine })
  const memory: Memory = {
    remembered: library.remembered,
    rememberSettings: (all) => library.remember((before) => ({ ...before, settings: { ...before.settings, ...all } })),
  }
  const settings = settingsOver(memory)
  const core = {
    app,
    reader,
    machine,
    settings,
    mappings: mappingsOver(library),
    example: oneExample({ library, memory, build: () => buildExample(app, { writer }) }),
    restore: (id: string, backup: string) => library.restoreBackup(id, backup),
  }
  return {
    files,
    settings,
    /** The handlers of every call, over what only the entry has: the system's dialogs and the window to be told. */
    serve: (parts: Pick<WindowParts, 'desktop' | 'facts' | 'changed' | 'progress'>) => createWindowHandlers({ ...core, ...parts }),
  }
}
