import type { AppError } from '../../shared/errors/app-error.ts'
import { translator } from '../../shared/i18n/translate.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { buildRecap } from '../../shared/domain/recap/build-recap.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import { recapSheets } from '../../shared/sheets/recap.sheets.ts'
import type { AddWhat } from './add/add-input.ts'
import { exportCalendars } from './export-calendars.ts'
import { exportMessages } from './export-messages.ts'
import { exportFiles, type ExportKind, type ExportWishes } from './export-files.ts'
import { importFiles, previewImport, type ImportReport, type ImportRequest } from './import-files.ts'
import { inspectFile, type InspectReport } from './inspect-file.ts'
import { newCampaign, type CampaignStart } from './new-campaign.ts'
import { startPlanSession, type PlanSession } from './plan-session.ts'
import type { CalendarWriter, CampaignSummary, Files, Library, Machine, Message, MessageWriter, OpenCampaign, SheetFile, SheetReader, SheetWriter } from './ports.ts'
import { runAdd, type AddReport } from './run-add.ts'
import { showCampaign } from './show-campaign.ts'

/** A campaign open for writing. */
export interface OpenedCampaign {
  readonly session: PlanSession
  readonly store: OpenCampaign
}

/** Everything the app does, without a window: both mouths (window and command line) speak to this. */
export interface App {
  readonly inspect: (file: SheetFile) => Promise<Result<InspectReport, AppError>>
  readonly list: () => Promise<Result<readonly CampaignSummary[], AppError>>
  readonly create: (start: CampaignStart) => Promise<Result<string, AppError>>
  readonly open: (id: string) => Promise<Result<OpenedCampaign, AppError>>
  readonly preview: (id: string, request: ImportRequest) => Promise<Result<ImportReport, AppError>>
  readonly importInto: (campaign: OpenedCampaign, request: ImportRequest) => Promise<Result<ImportReport, AppError>>
  readonly addTo: (campaign: OpenedCampaign, what: AddWhat, json: unknown) => Promise<Result<AddReport, AppError>>
  readonly show: (id: string) => Promise<Result<object, AppError>>
  readonly recap: (id: string, path: string) => Promise<Result<readonly string[], AppError>>
  readonly exportTo: (id: string, kind: ExportKind, path: string, wishes?: ExportWishes) => Promise<Result<readonly string[], AppError>>
  /** One .ics a participant, into a folder. */
  readonly calendarsTo: (id: string, folder: string) => Promise<Result<readonly string[], AppError>>
  /** Drafts for a mail program: one .eml, or a zip of them. */
  readonly messagesTo: (messages: readonly Message[], path: string) => Promise<Result<readonly string[], AppError>>
  readonly load: Files['load']
  readonly save: Files['save']
}

/** What the machine lends to the app; compose.ts fills it in. */
export interface AppParts {
  readonly library: Library
  readonly reader: SheetReader
  readonly writer: SheetWriter
  readonly calendar: CalendarWriter
  readonly message: MessageWriter
  readonly files: Files
  readonly machine: Machine
}

/** Builds the app over its ports. */
export function createApp({ library, reader, writer, calendar, message, files, machine }: AppParts): App {
  return {
    inspect: (file) => inspectFile(file, reader, machine.clock),
    list: library.list,
    load: files.load,
    save: files.save,
    messagesTo: (messages, path) => exportMessages(messages, path, { files, writer, message }),
    calendarsTo: async (id, folder) => {
      const read = await library.read(id)
      return read.ok ? exportCalendars(read.value.plan, folder, { files, calendar, machine }) : read
    },
    create: async (start) => {
      const plan = newCampaign(start, machine.newId)
      if (!plan.ok) return plan
      const created = await library.create(plan.value)
      return created.ok ? ok(campaignOf(plan.value).id) : created
    },
    open: async (id) => {
      const store = await library.open(id)
      return store.ok ? ok({ session: startPlanSession(store.value, machine), store: store.value }) : store
    },
    preview: async (id, request) => {
      const read = await library.read(id)
      return read.ok ? previewImport(read.value.plan, read.value.revision, request, machine, reader) : read
    },
    importInto: ({ session, store }, request) => importFiles(session, store, request, machine, reader),
    addTo: ({ session }, what, json) => runAdd(session, what, json, machine),
    show: async (id) => {
      const read = await library.read(id)
      return read.ok ? ok(showCampaign(read.value.plan, machine.clock.now())) : read
    },
    recap: async (id, path) => {
      const read = await library.read(id)
      return read.ok ? writeRecap(read.value.plan, path, { writer, files, machine }) : read
    },
    exportTo: async (id, kind, path, wishes) => {
      const read = await library.read(id)
      return read.ok ? exportFiles(read.value.plan, kind, path, { writer, files, machine }, wishes) : read
    },
  }
}

async function writeRecap(
  plan: Plan,
  path: string,
  { writer, files, machine }: Pick<AppParts, 'writer' | 'files' | 'machine'>,
): Promise<Result<readonly string[], AppError>> {
  const translate = translator(campaignOf(plan).language)
  const workbook = recapSheets(buildRecap(plan, { now: machine.clock.now() }), translate)
  const saved = await files.save(path, await writer.write(workbook))
  return saved.ok ? ok(workbook.sheets.map((sheet) => sheet.name)) : saved
}
