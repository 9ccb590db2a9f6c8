import { TABLE_NAMES, type AnyRow, type Plan, type TableName } from '../../../shared/domain/plan/plan.ts'
import type { CampaignOpened, PlanMoved } from '../../../shared/contract/answers.ts'
import { rowsOf, type Table } from '../../../shared/lib/table.ts'
import type { OpenedCampaign } from '../create-app.ts'
import type { PlanSession } from '../plan-session.ts'

/** A campaign just opened, as the window receives it: rows by table. */
export function campaignOpened({ session, store }: OpenedCampaign): CampaignOpened {
  return { tables: tablesOf(session.plan()), revision: session.revision(), ...labelsOf(session), notes: store.notes }
}

/** Where the plan stands after a durable edit. */
export function planMoved(session: PlanSession, savedAt: string): PlanMoved {
  return { revision: session.revision(), ...labelsOf(session), savedAt }
}

function labelsOf(session: PlanSession): { readonly undo: string | null; readonly redo: string | null } {
  const { undo, redo } = session.history()
  return { undo: undo.at(-1)?.label ?? null, redo: redo.at(-1)?.label ?? null }
}

function tablesOf(plan: Plan): Readonly<Record<TableName, readonly AnyRow[]>> {
  // All tables are treated alike here; each goes under its own name.
  const tables = TABLE_NAMES.map((name) => [name, rowsOf(plan[name] as Table<AnyRow>)] as const)
  return Object.fromEntries(tables) as Record<TableName, readonly AnyRow[]>
}
