import { z } from 'zod'
import { TABLE_NAMES, TABLES } from '../../shared/domain/plan/plan.ts'
import type { PlanDiff } from '../../shared/domain/plan/plan-diff.ts'
import type { Edit } from '../app/ports.ts'

/** What may stand in a stored diff: rows of the plan's own schemas, table by table. */
export const diffSchema = z
  .strictObject(
    Object.fromEntries(
      TABLE_NAMES.map((name) => {
        const row = TABLES[name]
        const table = z.strictObject({
          added: z.array(row),
          updated: z.array(z.tuple([row, row])),
          removed: z.array(row),
        })
        return [name, table.optional()]
      }),
    ),
  )
  // Each table of the shape above was made from that table's own row schema.
  .transform((diff) => diff as PlanDiff)

/** A step as undo and redo keep it. */
export const editSchema: z.ZodType<Edit> = z.strictObject({ label: z.string(), at: z.string(), diff: diffSchema })
