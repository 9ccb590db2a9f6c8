import { z } from 'zod'
import { TABLE_NAMES, TABLES } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'

/** What may stand in a diff that comes from outside: rows of the plan's own schemas, table by table. */
export const planDiffSchema: z.ZodType<PlanDiff> = z
  .strictObject(
    Object.fromEntries(
      TABLE_NAMES.map((name) => {
        const row = TABLES[name]
        const table = z.strictObject({ added: z.array(row), updated: z.array(z.tuple([row, row])), removed: z.array(row) })
        return [name, table.optional()]
      }),
    ),
  )
  // Each table of the shape above was made from that table's own row schema.
  .transform((diff) => diff as PlanDiff)
