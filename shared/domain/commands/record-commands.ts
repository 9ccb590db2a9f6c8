import { appError, type AppError } from '../../errors/app-error.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { rowOf, rowsOf, withRows, type Table } from '../../lib/table.ts'
import { campaignOf } from '../plan/campaign-of.ts'
import type { Change } from '../plan/change.ts'
import { diffPlans } from '../plan/diff-plans.ts'
import { nextRef } from '../plan/next-ref.ts'
import { ID_KINDS, type AnyRow, type Plan, type TableName } from '../plan/plan.ts'
import type { PlanDiff } from '../plan/plan-diff.ts'
import { REFERENCES, referencedIds, withoutReference, type Reference } from '../plan/references.ts'
import type { Source } from '../values/source.ts'
import type { CommandContext } from './command.ts'
import { BLANK_RECORDS, RECORD_TABLES, type RecordKind } from './record-kinds.ts'

/** Where something typed now comes from. */
export function typedSource(context: CommandContext): Source {
  return { kind: 'typed', typedBy: context.typedBy, on: context.now.slice(0, 10) }
}

/** Adds one record with the given fields; the rest is blank, and a participant or slot gets its short code. */
export function addRecord(plan: Plan, kind: RecordKind, fields: object, context: CommandContext): Change {
  const table = RECORD_TABLES[kind]
  const campaign = campaignOf(plan)
  const blank = BLANK_RECORDS[kind]({
    source: typedSource(context),
    day: campaign.day,
    handOverMinutes: campaign.handOverMinutes,
    order: plan.objectives.size,
  })
  const row = { ...blank, ...fields, id: context.newId(ID_KINDS[table]) }
  return { put: { [table]: [withRef(plan, kind, row)] } }
}

/** Changes the given fields of one record. `command.notFound` where it is not there. */
export function editRecord(plan: Plan, kind: RecordKind, id: string, changes: object): Result<Change, AppError> {
  const table = RECORD_TABLES[kind]
  const before = rowOf(anyTable(plan, table), id)
  if (before === undefined) return err(appError('command.notFound', { what: kind, id }))
  return ok({ put: { [table]: [{ ...before, ...changes, id }] } })
}

/** Removes records; whatever named them forgets them, and goes too where it means nothing without them. */
export function removeRecords(plan: Plan, kind: RecordKind, ids: readonly string[]): Result<PlanDiff, AppError> {
  const table = RECORD_TABLES[kind]
  const missing = ids.find((id) => rowOf(anyTable(plan, table), id) === undefined)
  if (missing !== undefined) return err(appError('command.notFound', { what: kind, id: missing }))
  return ok(diffPlans(plan, withoutRows(plan, table, new Set(ids))))
}

/** All removed at once, so that removing a thousand people looks at every table once and not a thousand times. */
function withoutRows(plan: Plan, name: TableName, ids: ReadonlySet<string>): Plan {
  let rest: Plan = { ...plan, [name]: withRows(anyTable(plan, name), [], ids) }
  for (const reference of REFERENCES) {
    if (reference.to !== name) continue
    const kept: AnyRow[] = []
    const gone = new Set<string>()
    for (const row of rowsOf(anyTable(rest, reference.from))) {
      const left = withoutReferences(reference, row, ids)
      if (left === null) gone.add(row.id)
      else if (left !== row) kept.push(left)
    }
    rest = { ...rest, [reference.from]: withRows(anyTable(rest, reference.from), kept, []) }
    if (gone.size > 0) rest = withoutRows(rest, reference.from, gone)
  }
  return rest
}

function withoutReferences(reference: Reference, row: AnyRow, ids: ReadonlySet<string>): AnyRow | null {
  let left: AnyRow | null = row
  for (const id of referencedIds(reference, row)) {
    if (left !== null && ids.has(id)) left = withoutReference(reference, left, id)
  }
  return left
}

function withRef<Row extends object>(plan: Plan, kind: RecordKind, row: Row): Row {
  if (!('ref' in row) || row.ref !== '') return row
  if (kind === 'participant') return { ...row, ref: nextRef('P', rowsOf(plan.participants).map((other) => other.ref)) }
  if (kind === 'slot') return { ...row, ref: nextRef('S', rowsOf(plan.slots).map((other) => other.ref)) }
  return row
}

function anyTable(plan: Plan, name: TableName): Table<AnyRow> {
  // All tables are treated alike here.
  return plan[name] as Table<AnyRow>
}
