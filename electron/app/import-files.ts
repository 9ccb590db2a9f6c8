import type { AppError } from '../../shared/errors/app-error.ts'
import type { Issue } from '../../shared/errors/issue.ts'
import type { ClockProposal, FileOffset, RowDecision } from '../../shared/domain/intake/preview.ts'
import { campaignOf } from '../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../shared/domain/plan/plan.ts'
import { isEmptyDiff } from '../../shared/domain/plan/plan-diff.ts'
import type { ImportKind, RowCounts } from '../../shared/domain/results/import-record.ts'
import type { PlainDate } from '../../shared/domain/values/moment.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import type { DraftOptions, DraftedFile } from '../../shared/sheets/recognised.ts'
import type { PlanSession } from './plan-session.ts'
import type { Machine, OpenCampaign, SessionPreview, SheetFile, SheetReader, ImportSession } from './ports.ts'
import { withOwnNames } from './own-names.ts'
import { asOfDate } from './as-of-date.ts'

/** How files are to be taken in: what they are, and the answers that only the user can give. */
export interface ImportRequest {
  readonly kind: ImportKind
  readonly files: readonly SheetFile[]
  readonly sheet: string | null
  readonly dateOrder: DraftOptions['dateOrder']
  readonly account: string | null
  readonly sourceZone: string | null
  /** `null`: today in the campaign's zone, or the date that this very file had before. */
  readonly asOf: PlainDate | null
  readonly decisions: readonly RowDecision[]
  readonly offsets: readonly FileOffset[]
}

/** What an import did, or would do: every row of every file accounted for. */
export interface ImportReport {
  readonly files: readonly {
    readonly file: string
    readonly shape: string | null
    readonly counts: RowCounts
    readonly setAside: DraftedFile['setAside']
    readonly issues: readonly Issue[]
    /** The offset that the file's times seem to have, with what speaks for it: `--offset-minutes` answers. */
    readonly clock: ClockProposal | null
  }[]
  readonly counts: RowCounts
  readonly revision: number
}

/** Reading 200,000 rows takes a while; the reader itself stops a file that makes no progress. */
const IMPORT_SECONDS = 600

/** Shows what an import would do to a plan. Nothing is written. */
export async function previewImport(
  plan: Plan,
  revision: number,
  request: ImportRequest,
  machine: Machine,
  reader: SheetReader,
): Promise<Result<ImportReport, AppError>> {
  return withSession(plan, request, reader, async (session) => {
    const preview = await session.preview(previewRequest(plan, request, machine, session.files))
    return preview.ok ? ok(reportOf(preview.value, revision)) : preview
  })
}

/**
 * Imports files as one step: all of it is saved, or none. The rows are kept and a backup made before the edit that
 * refers to them. An import that changes nothing makes no edit.
 */
export async function importFiles(
  session: PlanSession,
  campaign: OpenCampaign,
  request: ImportRequest,
  machine: Machine,
  reader: SheetReader,
): Promise<Result<ImportReport, AppError>> {
  const plan = session.plan()
  const revision = session.revision()
  return withSession(plan, request, reader, async (files) => {
    const preview = await files.preview(previewRequest(plan, request, machine, files.files))
    if (!preview.ok) return preview
    if (isEmptyDiff(preview.value.diff)) return ok(reportOf(preview.value, revision))
    const kept = await keepRows(files, campaign)
    if (!kept.ok) return kept
    const backedUp = await campaign.backUp(`import ${request.kind}`)
    if (!backedUp.ok) return backedUp
    const names = files.files.map((file) => file.name)
    const run = await session.run(
      { type: `${request.kind}.import`, files: names, diff: preview.value.diff },
      { baseRevision: revision, label: `${request.kind}.import: ${names.join(', ')}` },
    )
    return run.ok ? ok(reportOf(preview.value, run.value.revision)) : run
  })
}

async function withSession(
  plan: Plan,
  request: ImportRequest,
  reader: SheetReader,
  work: (session: ImportSession) => Promise<Result<ImportReport, AppError>>,
): Promise<Result<ImportReport, AppError>> {
  const unpacked = await reader.unpack(request.files, { seconds: IMPORT_SECONDS })
  if (!unpacked.ok) return unpacked
  const opened = await reader.open(withOwnNames(unpacked.value), { campaignDay: campaignOf(plan).day }, { seconds: IMPORT_SECONDS })
  if (!opened.ok) return opened
  try {
    return await work(opened.value)
  } finally {
    opened.value.close()
  }
}

function previewRequest(
  plan: Plan,
  request: ImportRequest,
  machine: Machine,
  files: ImportSession['files'],
): Parameters<ImportSession['preview']>[0] {
  const campaign = campaignOf(plan)
  const { kind, sheet, dateOrder, account, sourceZone, decisions, offsets } = request
  return {
    plan,
    options: { kind, sheet, dateOrder, campaignDay: campaign.day, mapping: [] },
    context: {
      now: machine.clock.now(),
      asOf: request.asOf ?? asOfDate(plan, files, machine.clock),
      account,
      sourceZone,
      decisions,
      offsets,
    },
  }
}

/** Keeps the unchanged rows of a session's files: durable when it resolves, before the edit that refers to them. */
export async function keepRows(session: ImportSession, campaign: OpenCampaign): Promise<Result<null, AppError>> {
  const rows = await session.keptRows()
  if (!rows.ok) return rows
  for (const { sha256, json } of rows.value) {
    const kept = await campaign.keep('imports', `${sha256}.json`, json)
    if (!kept.ok) return kept
  }
  return ok(null)
}

function reportOf(preview: SessionPreview, revision: number): ImportReport {
  const files = preview.files.map(({ file, shape, setAside, preview: { counts, issues, clockProposals } }) => {
    return { file, shape, counts, setAside, issues, clock: clockProposals[0] ?? null }
  })
  return { files, counts: sumOf(files.map((file) => file.counts)), revision }
}

/** Counts of several files together. */
export function sumOf(all: readonly RowCounts[]): RowCounts {
  const sum = { read: 0, added: 0, updated: 0, unchanged: 0, ignored: 0, rejected: 0 }
  for (const counts of all) {
    sum.read += counts.read
    sum.added += counts.added
    sum.updated += counts.updated
    sum.unchanged += counts.unchanged
    sum.ignored += counts.ignored
    sum.rejected += counts.rejected
  }
  return sum
}
