import { appError, type AppError } from '../../shared/errors/app-error.ts'
import type { Issue } from '../../shared/errors/issue.ts'
import { describeIssue } from '../../shared/i18n/describe-issue.ts'
import { IMPORT_KINDS, type ImportKind } from '../../shared/domain/results/import-record.ts'
import { dateSchema } from '../../shared/domain/values/moment.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import type { App, OpenedCampaign } from '../app/create-app.ts'
import type { ExportKind } from '../app/export-files.ts'
import type { ImportReport, ImportRequest } from '../app/import-files.ts'
import type { SheetFile } from '../app/ports.ts'
import { isAddWhat } from '../app/run-add.ts'
import { isCalendarDate, isKnownZone } from '../../shared/domain/values/calendar.ts'
import { MINUTES_PER_DAY } from '../../shared/lib/time-units.ts'
import type { ParsedCommand } from './parse-arguments.ts'
import type { Terminal } from './terminal.ts'
import { EXPORT_KINDS, type CommandName } from './usage.ts'

type Outcome = Promise<Result<object, AppError>>
type Runner = (command: ParsedCommand, terminal: Terminal) => Outcome

/** Runs a parsed command and answers with its report: the JSON of command-line.md without its `ok`. */
export function runNamedCommand(command: ParsedCommand, terminal: Terminal): Outcome {
  return RUNNERS[command.name](command, terminal)
}

const RUNNERS: Readonly<Record<CommandName, Runner>> = {
  inspect: async ({ rest }, terminal) => {
    const app = terminal.appOver(null)
    const file = await app.load(rest[0] ?? '')
    if (!file.ok) return file
    const report = await app.inspect(file.value)
    return report.ok ? ok({ ...report.value, file: rest[0], issues: said(report.value.issues, terminal) }) : report
  },
  list: async (command, terminal) => {
    const campaigns = await appOf(command, terminal).list()
    return campaigns.ok ? ok({ campaigns: campaigns.value }) : campaigns
  },
  new: async (command, terminal) => {
    const language = command.option('lang') ?? 'fr'
    if (language !== 'fr' && language !== 'en') return invalid('lang', language)
    const start = {
      name: command.option('name') ?? '',
      day: command.option('day') ?? '',
      zone: command.option('zone') ?? 'Europe/Paris',
      language,
    } as const
    const created = await appOf(command, terminal).create(start)
    return created.ok ? ok({ campaign: created.value }) : created
  },
  import: runImport,
  show: (command, terminal) => appOf(command, terminal).show(campaignOption(command)),
  recap: async (command, terminal) => {
    const file = command.option('out') ?? ''
    const sheets = await appOf(command, terminal).recap(campaignOption(command), file)
    return sheets.ok ? ok({ file, sheets: sheets.value }) : sheets
  },
  export: async (command, terminal) => {
    const kind: ExportKind | undefined = EXPORT_KINDS.find((word) => word === command.first)
    if (kind === undefined) return invalid('export', command.first)
    const written = await appOf(command, terminal).exportTo(campaignOption(command), kind, command.option('out') ?? '')
    return written.ok ? ok({ files: written.value }) : written
  },
  add: async (command, terminal) => {
    const what = command.first
    if (!isAddWhat(what)) return invalid('add', what)
    const json = await terminal.readJson(command.option('from') ?? '')
    if (!json.ok) return json
    return withCampaign(command, terminal, (app, campaign) => app.addTo(campaign, what, json.value))
  },
  example: (command, terminal) => terminal.example(command.option('out') ?? ''),
}

async function runImport(command: ParsedCommand, terminal: Terminal): Outcome {
  const request = await importRequest(command, terminal)
  if (!request.ok) return request
  const report = command.flag('dry-run')
    ? await appOf(command, terminal).preview(campaignOption(command), request.value)
    : await withCampaign(command, terminal, (app, campaign) => app.importInto(campaign, request.value))
  return report.ok ? ok(withMessages(report.value, terminal)) : report
}

async function importRequest(command: ParsedCommand, terminal: Terminal): Promise<Result<ImportRequest, AppError>> {
  const kind: ImportKind | undefined = IMPORT_KINDS.find((word) => word === command.first)
  if (kind === undefined) return invalid('import', command.first)
  const dateOrder = command.option('date-order')
  if (dateOrder !== null && dateOrder !== 'dmy' && dateOrder !== 'mdy') return invalid('date-order', dateOrder)
  const asOf = command.option('as-of')
  if (asOf !== null && !(dateSchema.safeParse(asOf).success && isCalendarDate(asOf))) return invalid('as-of', asOf)
  const sourceZone = command.option('source-zone')
  if (sourceZone !== null && !isKnownZone(sourceZone)) return invalid('source-zone', sourceZone)
  const offset = command.option('offset-minutes')
  const offsetMinutes = Number(offset ?? Number.NaN)
  if (offset !== null && !(/^-?\d{1,4}$/u.test(offset) && Math.abs(offsetMinutes) <= MINUTES_PER_DAY)) return invalid('offset-minutes', offset)
  const files = await loadAll(appOf(command, terminal), command.rest)
  if (!files.ok) return files
  const offsets = offset === null ? [] : files.value.map(({ name }) => ({ file: name, offsetMinutes }))
  const [account, sheet] = [command.option('account'), command.option('sheet')]
  return ok({ kind, files: files.value, sheet, dateOrder, account, sourceZone, asOf, decisions: [], offsets })
}

async function loadAll(app: App, paths: readonly string[]): Promise<Result<readonly SheetFile[], AppError>> {
  const files: SheetFile[] = []
  for (const path of paths) {
    const file = await app.load(path)
    if (!file.ok) return file
    files.push(file.value)
  }
  return ok(files)
}

/** Opens the campaign, works in it and closes it again whatever happens. */
async function withCampaign<Value>(
  command: ParsedCommand,
  terminal: Terminal,
  work: (app: App, campaign: OpenedCampaign) => Promise<Result<Value, AppError>>,
): Promise<Result<Value, AppError>> {
  const app = appOf(command, terminal)
  const campaign = await app.open(campaignOption(command))
  if (!campaign.ok) return campaign
  try {
    return await work(app, campaign.value)
  } finally {
    await campaign.value.session.close()
  }
}

function withMessages(report: ImportReport, terminal: Terminal): object {
  return { ...report, files: report.files.map((file) => ({ ...file, issues: said(file.issues, terminal) })) }
}

/** Each issue with its sentence, without the parts that only the sentence needs. */
function said(issues: readonly (Issue & { readonly file?: string })[], { translate }: Terminal): readonly object[] {
  return issues.map((issue) => {
    const { code, severity, sheet, row, column, value, file } = issue
    return { ...(file === undefined ? {} : { file }), code, severity, sheet, row, column, value, message: describeIssue(issue, translate) }
  })
}

function appOf(command: ParsedCommand, terminal: Terminal): App {
  return terminal.appOver(command.option('data'))
}

function campaignOption(command: ParsedCommand): string {
  return command.option('campaign') ?? ''
}

function invalid(field: string, value: string): Result<never, AppError> {
  return err(appError('command.invalid', { field: `--${field}`, reason: value }))
}
