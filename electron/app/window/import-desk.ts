import { appError, type AppError } from '../../../shared/errors/app-error.ts'
import type { ChosenFiles, Events, ImportCheck, ImportRows, PlanMoved, SessionOpened } from '../../../shared/contract/answers.ts'
import type { ImportChoices } from '../../../shared/contract/calls.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { isEmptyDiff } from '../../../shared/domain/plan/plan-diff.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { rowsOf } from '../../../shared/lib/table.ts'
import type { OpenedCampaign } from '../create-app.ts'
import { keepRows, sumOf } from '../import-files.ts'
import type { ImportSession, Machine, SessionFile, SessionPreview, SheetFile, SheetReader } from '../ports.ts'
import { asOfDate } from '../as-of-date.ts'
import { ticketsOf } from './import-tickets.ts'
import { recallMappings, withMappings, type MappingMemory } from './import-memory.ts'
import { cellBookOf, rowBookOf, type CellBook, type RowBook, type RowPage, type ShownFile } from './import-rows.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { planMoved } from './open-plan.ts'

interface OpenSession {
  readonly reader: ImportSession
  /** A reader child answers one question at a time. */
  readonly inTurn: ReturnType<typeof oneAtATime>
  checked: { readonly choices: ImportChoices; readonly preview: SessionPreview; readonly revision: number; readonly rows: RowBook } | null
  cells: CellBook | null
}

const OPEN_SECONDS = 600

/** What the desk stands on. `progress` is told how far the reading and checking of files is. */
export interface DeskParts {
  readonly reader: SheetReader
  readonly machine: Machine
  readonly mappings: MappingMemory
  readonly progress: (event: Events['import.progress']) => void
}

/**
 * The import screen's side of the machine: files under tickets, sessions over reader children, checks, pages of rows,
 * and the acceptance of exactly what was shown.
 */
export function createImportDesk({ reader, machine, mappings, progress }: DeskParts) {
  const tickets = ticketsOf()
  const sessions = new Map<string, OpenSession>()
  const opening = new Map<string, AbortController>()
  let count = 0

  /** A zip of spreadsheets, ten return sheets, is the files that are in it. */
  const take = async (files: readonly SheetFile[]): Promise<Result<ChosenFiles, AppError>> => {
    const unpacked = await reader.unpack(files, { seconds: OPEN_SECONDS })
    return unpacked.ok ? ok(tickets.take(unpacked.value)) : unpacked
  }

  const open = async (chosen: readonly string[], day: string): Promise<Result<SessionOpened, AppError>> => {
    const files = tickets.filesOf(chosen)
    if (files.length === 0) return err(appError('command.notFound', { what: 'file', id: chosen.join(', ') }))
    const stop = new AbortController()
    for (const ticket of chosen) opening.set(ticket, stop)
    const opened = await reader.open(files, { campaignDay: day }, {
      seconds: OPEN_SECONDS,
      signal: stop.signal,
      progress: (at) => { progress({ session: chosen[0] ?? '', ...at }) },
    })
    for (const ticket of chosen) opening.delete(ticket)
    if (!opened.ok) return opened
    const session = `session-${String((count += 1))}`
    sessions.set(session, { reader: opened.value, inTurn: oneAtATime(), checked: null, cells: null })
    // A memory that cannot be read only means that she maps the columns again.
    const memory = await mappings.recall()
    const shown = opened.value.files.map(({ name, recognised }, index) => ({
      name,
      recognised,
      rowCounts: opened.value.rowCounts[index] ?? [],
      remembered: memory.ok ? recallMappings(memory.value, recognised) : [],
    }))
    return ok({ session, files: shown })
  }

  const check = async (choices: ImportChoices, campaign: OpenedCampaign): Promise<Result<ImportCheck, AppError>> => {
    const session = sessions.get(choices.session)
    if (session === undefined) return noSession(choices.session)
    return session.inTurn(async () => {
      const plan = campaign.session.plan()
      const revision = campaign.session.revision()
      const { kind, sheet, dateOrder, mapping, fixes, accounts, sourceZone, decisions, offsets } = choices
      const { day } = campaignOf(plan)
      const asOf = choices.asOf ?? asOfDate(plan, session.reader.files, machine.clock)
      const request = {
        plan,
        options: { kind, sheet, dateOrder, campaignDay: day, mapping, fixes },
        context: { now: machine.clock.now(), asOf, account: null, accounts, sourceZone, decisions, offsets },
      }
      const preview = await session.reader.preview(request, (at) => { progress({ session: choices.session, ...at }) })
      if (!preview.ok) return preview
      const rows = rowBookOf({ preview: preview.value, plan, fixes, decisions, cells: () => session.cells ?? noCells })
      session.checked = { choices, preview: preview.value, revision, rows }
      return ok(checkOf(session, preview.value, { revision, asOf, zone: zoneBefore(plan, session.reader.files), toCheck: rows.toCheck }))
    })
  }

  const rows = async (name: string, page: RowPage): Promise<Result<ImportRows, AppError>> => {
    const session = sessions.get(name)
    if (session === undefined) return noSession(name)
    return session.inTurn(async () => {
      if (session.checked === null) return noSession(name)
      if (session.cells === null) {
        const kept = await session.reader.keptRows()
        if (!kept.ok) return kept
        // Written by our own reader, whose answer was held against its schema.
        const shown = kept.value.map(({ json }) => JSON.parse(new TextDecoder().decode(json)) as ShownFile)
        session.cells = cellBookOf(shown, session.reader.files.map(({ recognised }) => recognised))
      }
      return ok(session.checked.rows.page(page))
    })
  }

  const accept = async (name: string, campaign: OpenedCampaign): Promise<Result<PlanMoved, AppError>> => {
    const session = sessions.get(name)
    if (session === undefined) return noSession(name)
    return session.inTurn(async () => {
      if (session.checked === null) return noSession(name)
      const saved = await save(session, session.checked, campaign)
      if (!saved.ok) return saved
      const { choices } = session.checked
      // What was imported is on disk: a mapping that cannot be remembered is no reason to say that it is not.
      if (choices.mapping.length > 0) await mappings.keep((before) => withMappings(before, choices, session.reader.files))
      close(name)
      return ok(planMoved(campaign.session, machine.clock.now()))
    })
  }

  /** Ends a session; or forgets a file by its ticket, which ends its opening where that is under way. */
  const close = (name: string): void => {
    opening.get(name)?.abort()
    sessions.get(name)?.reader.close()
    sessions.delete(name)
    tickets.forget(name)
  }
  const closeAll = (): void => {
    for (const name of [...sessions.keys(), ...opening.keys()]) close(name)
    tickets.clear()
  }

  return { take, open, check, rows, accept, close, closeAll }
}

type Checked = NonNullable<OpenSession['checked']>

/** Saves what was shown: its rows and a backup first, then the edit. An import that changes nothing makes no edit. */
async function save(session: OpenSession, { choices, preview, revision }: Checked, campaign: OpenedCampaign): Promise<Result<unknown, AppError>> {
  if (revision !== campaign.session.revision()) {
    return err(appError('plan.stale', { revision: campaign.session.revision(), base: revision }))
  }
  if (isEmptyDiff(preview.diff)) return ok(null)
  const kept = await keepRows(session.reader, campaign.store)
  if (!kept.ok) return kept
  const backedUp = await campaign.store.backUp(`import ${choices.kind}`)
  if (!backedUp.ok) return backedUp
  const names = session.reader.files.map((file) => file.name)
  return campaign.session.run(
    { type: `${choices.kind}.import`, files: names, diff: preview.diff },
    { baseRevision: revision, label: `${choices.kind}.import: ${names.join(', ')}` },
  )
}

const noCells: CellBook = () => []

function checkOf(session: OpenSession, preview: SessionPreview, facts: Pick<ImportCheck, 'revision' | 'asOf' | 'zone' | 'toCheck'>): ImportCheck {
  const files = preview.files.map(({ file, shape, setAside, preview: { counts, issues } }) => {
    const open = issues.find(({ code }) => code === 'dates.ambiguous')
    const ofFile = issues.filter(({ code, row }) => row === null || code.startsWith('file.'))
    return { name: file, shape, counts, setAside, issues: open === undefined ? ofFile : [open, ...ofFile] }
  })
  return {
    ...facts, files, counts: sumOf(files.map((file) => file.counts)),
    recognised: session.reader.files.map((file) => file.recognised),
    clockProposals: preview.files.flatMap((file) => file.preview.clockProposals),
  }
}

/** The zone in which these very files were read when they were imported before; `null` where they were not, or differ. */
function zoneBefore(plan: Plan, files: readonly Pick<SessionFile, 'sha256'>[]): string | null {
  const known = rowsOf(plan.imports)
  const zones = new Set(files.map(({ sha256 }) => known.findLast((record) => record.sha256 === sha256)?.zone ?? null))
  const [only = null] = zones
  return zones.size === 1 ? only : null
}

function noSession(id: string): Result<never, AppError> {
  return err(appError('command.notFound', { what: 'import', id }))
}
