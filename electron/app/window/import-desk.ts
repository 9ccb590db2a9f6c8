import { appError, type AppError } from '../../../shared/errors/app-error.ts'
import type { ChosenFiles, ImportCheck, ImportRows, PlanMoved, SessionOpened } from '../../../shared/contract/answers.ts'
import type { ImportChoices } from '../../../shared/contract/calls.ts'
import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import { isEmptyDiff } from '../../../shared/domain/plan/plan-diff.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { OpenedCampaign } from '../create-app.ts'
import { keepRows, sumOf } from '../import-files.ts'
import type { ImportSession, Machine, SessionPreview, SheetFile, SheetReader } from '../ports.ts'
import { todayIn } from '../today.ts'
import { importRows, type ShownFile } from './import-rows.ts'
import { planMoved } from './open-plan.ts'

interface OpenSession {
  readonly reader: ImportSession
  readonly names: readonly string[]
  checked: { readonly choices: ImportChoices; readonly preview: SessionPreview; readonly revision: number } | null
  rows: readonly ShownFile[] | null
}

const OPEN_SECONDS = 600

/**
 * The import screen's side of the machine: files under tickets, sessions over reader children, checks, pages of rows,
 * and the acceptance of exactly what was shown.
 */
export function createImportDesk(reader: SheetReader, machine: Machine) {
  const tickets = new Map<string, SheetFile>()
  const sessions = new Map<string, OpenSession>()
  let count = 0
  const next = (word: string): string => `${word}-${String((count += 1))}`

  const take = (files: readonly SheetFile[]): ChosenFiles => ({
    files: files.map((file) => {
      const ticket = next('file')
      tickets.set(ticket, file)
      return { ticket, name: file.name, size: file.bytes.length }
    }),
  })

  const open = async (chosen: readonly string[], day: string): Promise<Result<SessionOpened, AppError>> => {
    const files = chosen.flatMap((ticket) => tickets.get(ticket) ?? [])
    if (files.length === 0) return err(appError('command.notFound', { what: 'file', id: chosen.join(', ') }))
    const opened = await reader.open(files, { campaignDay: day }, { seconds: OPEN_SECONDS })
    if (!opened.ok) return opened
    for (const ticket of chosen) tickets.delete(ticket)
    const session = next('session')
    sessions.set(session, { reader: opened.value, names: files.map((file) => file.name), checked: null, rows: null })
    const shown = opened.value.files.map(({ name, recognised }, index) => ({ name, recognised, rowCounts: opened.value.rowCounts[index] ?? [] }))
    return ok({ session, files: shown })
  }

  const check = async (choices: ImportChoices, campaign: OpenedCampaign): Promise<Result<ImportCheck, AppError>> => {
    const session = sessions.get(choices.session)
    if (session === undefined) return noSession(choices.session)
    const plan = campaign.session.plan()
    const revision = campaign.session.revision()
    const { kind, sheet, dateOrder, mapping, fixes, account, sourceZone, decisions } = choices
    const { day, zone } = campaignOf(plan)
    const asOf = choices.asOf ?? todayIn(zone, machine.clock)
    const preview = await session.reader.preview({
      plan,
      options: { kind, sheet, dateOrder, campaignDay: day, mapping, fixes },
      context: { now: machine.clock.now(), asOf, account, sourceZone, decisions },
    })
    if (!preview.ok) return preview
    session.checked = { choices, preview: preview.value, revision }
    return ok(checkOf(session, preview.value, revision))
  }

  const rows = async (name: string, page: { readonly from: number; readonly count: number; readonly only: 'all' | 'toCheck' }): Promise<Result<ImportRows, AppError>> => {
    const session = sessions.get(name)
    if (session?.checked == null) return noSession(name)
    if (session.rows === null) {
      const kept = await session.reader.keptRows()
      if (!kept.ok) return kept
      session.rows = kept.value.map(({ json }) => JSON.parse(new TextDecoder().decode(json)) as ShownFile)
    }
    return ok(importRows(session.checked.preview, session.rows, page))
  }

  const accept = async (name: string, campaign: OpenedCampaign): Promise<Result<PlanMoved, AppError>> => {
    const session = sessions.get(name)
    if (session?.checked == null) return noSession(name)
    const { choices, preview, revision } = session.checked
    if (isEmptyDiff(preview.diff)) {
      close(name)
      return ok(planMoved(campaign.session, machine.clock.now()))
    }
    const kept = await keepRows(session.reader, campaign.store)
    if (!kept.ok) return kept
    const backedUp = await campaign.store.backUp(`import ${choices.kind}`)
    if (!backedUp.ok) return backedUp
    const run = await campaign.session.run(
      { type: `${choices.kind}.import`, files: session.names, diff: preview.diff },
      { baseRevision: revision, label: `${choices.kind}.import: ${session.names.join(', ')}` },
    )
    if (!run.ok) return run
    close(name)
    return ok(planMoved(campaign.session, machine.clock.now()))
  }

  const close = (name: string): void => {
    sessions.get(name)?.reader.close()
    sessions.delete(name)
  }
  const closeAll = (): void => {
    for (const name of [...sessions.keys()]) close(name)
    tickets.clear()
  }

  return { take, open, check, rows, accept, close, closeAll }
}

export type ImportDesk = ReturnType<typeof createImportDesk>

function checkOf(session: OpenSession, preview: SessionPreview, revision: number): ImportCheck {
  const files = preview.files.map(({ file, shape, setAside, preview: { counts, issues } }) => ({ name: file, shape, counts, setAside, issues }))
  return { revision, counts: sumOf(files.map((file) => file.counts)), files, recognised: session.reader.files.map((file) => file.recognised) }
}

function noSession(id: string): Result<never, AppError> {
  return err(appError('command.notFound', { what: 'import', id }))
}
