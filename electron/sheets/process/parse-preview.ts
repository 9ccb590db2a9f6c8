import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { TABLE_NAMES, TABLES, type AnyRow, type TableName } from '../../../shared/domain/plan/plan.ts'
import type { PlanDiff, TableDiff } from '../../../shared/domain/plan/plan-diff.ts'
import type { FilePreview, SessionPreview } from '../../app/ports.ts'
import { filePreviewSchema, issueSchema, rowSchema } from './answer-schemas.ts'

const list = z.array(z.unknown())
const tableDiffSchema = z.strictObject({ added: list, updated: list, removed: list })
const frameSchema = z.strictObject({
  diff: z.partialRecord(z.enum(TABLE_NAMES), tableDiffSchema),
  files: z.array(filePreviewSchema),
})

/** Rows held against their schema in one go. */
const AT_ONCE = 1_000

/**
 * What the files would do to the plan, if that is what the child has said: each row of the diff is held against the
 * plan's own schemas. A thousand rows at a time, so that the window's process goes on meanwhile.
 *
 * @returns `null` when anything in it is not what it must be
 */
export async function parsePreview(given: unknown): Promise<SessionPreview | null> {
  const frame = frameSchema.safeParse(given)
  if (!frame.success) return null
  const diff = await parseDiff(frame.data.diff)
  const files: FilePreview[] = []
  for (const { preview, ...file } of frame.data.files) {
    const rows = await parseList(rowSchema, preview.rows)
    const issues = await parseList(issueSchema, preview.issues)
    if (rows === null || issues === null) return null
    files.push({ ...file, preview: { ...preview, rows, issues } })
  }
  return diff === null ? null : { diff, files }
}

type GivenDiff = z.infer<typeof frameSchema>['diff']

async function parseDiff(given: GivenDiff): Promise<PlanDiff | null> {
  const diff: Partial<Record<TableName, TableDiff<AnyRow>>> = {}
  for (const name of TABLE_NAMES) {
    const table = given[name]
    if (table === undefined) continue
    // Each table is held against its own schema; here they are treated alike.
    const row = TABLES[name] as z.ZodType<AnyRow>
    const [added, updated, removed] = [await parseList(row, table.added), await parseList(z.tuple([row, row]), table.updated), await parseList(row, table.removed)]
    if (added === null || updated === null || removed === null) return null
    diff[name] = { added, updated, removed }
  }
  // Each table of it was just made from that table's own row schema.
  return diff as PlanDiff
}

async function parseList<Row>(schema: z.ZodType<Row>, given: readonly unknown[]): Promise<readonly Row[] | null> {
  const rows: Row[] = []
  for (let from = 0; from < given.length; from += AT_ONCE) {
    const parsed = z.array(schema).safeParse(given.slice(from, from + AT_ONCE))
    if (!parsed.success) return null
    rows.push(...parsed.data)
    if (given.length > AT_ONCE) await setImmediate()
  }
  return rows
}
