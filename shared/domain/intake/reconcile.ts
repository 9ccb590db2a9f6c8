import { assertNever } from '../../lib/assert-never.ts'
import type { Plan } from '../plan/plan.ts'
import { isEmptyDiff } from '../plan/plan-diff.ts'
import type { RowCounts } from '../results/import-record.ts'
import { accountFor } from './account-for-rows.ts'
import { deskOf, type Desk, type RowFate } from './desk.ts'
import type { DraftFile } from './draft.ts'
import { withClock } from './file-clock.ts'
import type { AccountedRow, Preview, ReconcileContext } from './preview.ts'
import { reconcileMentions } from './reconcile-mentions.ts'
import { reconcileResults } from './reconcile-results.ts'
import { reconcileRoster } from './reconcile-roster.ts'
import { reconcileSchedule } from './reconcile-schedule.ts'
import { reconcileSeries } from './reconcile-series.ts'

/**
 * What an import would do to the plan: the very diff that will be applied, what becomes of each row, what to say.
 *
 * The same file again gives an empty diff and only unchanged rows. Only what the file supplies is touched, an empty
 * cell erases nothing and a missing row deletes nothing. Whatever two records fit equally is a question
 * (`match.ambiguous`, `row.duplicateOf`) whose row stays out until `context.decisions` answers it. An import that
 * changes something leaves one import record, which its rows' sources name; one that changes nothing leaves none.
 */
export function reconcile(file: DraftFile, plan: Plan, context: ReconcileContext): Preview {
  const desk = deskOf(file, plan, context)
  const fates = reconcileKind(desk, withClock(file, desk.clock))
  const rows = accountFor(desk.working, fates, file.rejected)
  const counts = countsOf(rows)
  if (!isEmptyDiff(desk.working.diff())) recordImport(desk, file, counts)
  return { diff: desk.working.diff(), rows, issues: desk.issues, counts, clockProposals: desk.clockProposals }
}

function reconcileKind(desk: Desk, file: DraftFile): readonly RowFate[] {
  switch (file.kind) {
    case 'roster':
      return reconcileRoster(desk, file.drafts)
    case 'schedule':
      return reconcileSchedule(desk, file.drafts)
    case 'results':
      return reconcileResults(desk, file.drafts, file.controls)
    case 'returns':
      // Who answers is known by their short code alone: a return makes nobody.
      return [...reconcileResults(desk, file.drafts, file.controls), ...reconcileRoster(desk, file.answers ?? [])]
    case 'mentions':
      return reconcileMentions(desk, file.drafts)
    case 'series':
      return reconcileSeries(desk, file.drafts)
    default:
      return assertNever(file)
  }
}

function countsOf(rows: readonly AccountedRow[]): RowCounts {
  const counts = { read: rows.length, added: 0, updated: 0, unchanged: 0, ignored: 0, rejected: 0 }
  for (const row of rows) counts[row.outcome] += 1
  return counts
}

function recordImport(desk: Desk, file: DraftFile, counts: RowCounts): void {
  const { importId, now, asOf } = desk.context
  desk.working.put('imports', {
    id: importId,
    kind: file.kind,
    file: file.file,
    sha256: file.sha256,
    shape: file.shape ?? '',
    importedAt: now,
    asOf,
    offsetMinutes: desk.clock.offsetMinutes,
    zone: desk.clock.zone,
    counts,
  })
}
