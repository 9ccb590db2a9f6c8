import { z } from 'zod'
import { tableOf, rowsOf, type Table } from '../../shared/lib/table.ts'
import { TABLE_NAMES, TABLES, type AnyRow, type Plan, type TableName } from '../../shared/domain/plan/plan.ts'
import type { ChainPoint } from './journal-line.ts'

/** The snapshot of a campaign: the plan as it stood at one point of the chain of edits. */
export interface Snapshot extends ChainPoint {
  /** Grows with every rewriting, whatever the clock says: which of two snapshots is the newer. */
  readonly generation: number
  /** ISO 8601, UTC. */
  readonly savedAt: string
  /** People were made anonymous with this snapshot and the traces outside it are not all gone yet. */
  readonly forgetting: boolean
  readonly plan: Plan
}

const pointSchema = {
  generation: z.number().int().min(1),
  revision: z.number().int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  savedAt: z.string(),
}

const bodySchema = z.strictObject({
  kind: z.literal('plan'),
  ...pointSchema,
  forgetting: z.boolean(),
  data: z.strictObject(Object.fromEntries(TABLE_NAMES.map((name) => [name, z.array(TABLES[name])]))),
})

/** The stored form: rows as arrays by table. */
export function bodyOfSnapshot(snapshot: Snapshot): unknown {
  const { plan, generation, revision, hash, savedAt, forgetting } = snapshot
  const data = Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf<AnyRow>(plan[name] as Table<AnyRow>)]))
  return { kind: 'plan', generation, revision, hash, savedAt, forgetting, data }
}

/** The snapshot in a stored body, or `null` when it is none: a wrong row, a missing table, two campaigns, none. */
export function snapshotOfBody(body: unknown): Snapshot | null {
  const parsed = bodySchema.safeParse(body)
  if (!parsed.success) return null
  const { data, generation, revision, hash, savedAt, forgetting } = parsed.data
  const tables = TABLE_NAMES.map((name) => [name, tableOf<AnyRow>(data[name] ?? [])] as const)
  if (tables.some(([name, table]) => table.size !== data[name]?.length)) return null
  const plan = Object.fromEntries(tables) as Record<TableName, Table<AnyRow>>
  // The rows of each table were parsed by that table's own schema.
  const whole = plan as unknown as Plan
  return whole.campaign.size === 1 ? { generation, revision, hash, savedAt, forgetting, plan: whole } : null
}
