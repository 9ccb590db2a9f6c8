import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { TABLE_NAMES, type AnyRow, type TableName } from '../../../shared/domain/plan/plan.ts'
import type { PlanDiff, TableDiff } from '../../../shared/domain/plan/plan-diff.ts'
import { parseRow } from '../../../shared/domain/plan/valid-row.ts'
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
    const rows = await parseList(by(rowSchema), preview.rows)
    const issues = await parseList(by(issueSchema), preview.issues)
    if (rows === null || issues === null) return null
    files.push({ ...file, preview: { ...preview, rows, issues } })
  }
  return diff === null ? null : { diff, files }
}

/** What a schema makes of one value, or `null`. */
const by = <Row>(schema: z.ZodType<Row>) => (one: unknown): Row | null => schema.safeParse(one).data ?? null

type GivenDiff = z.infer<typeof frameSchema>['diff']

async function parseDiff(given: GivenDiff): Promise<PlanDiff | null> {
  const diff: Partial<Record<TableName, TableDiff<AnyRow>>> = {}
  for (const name of TABLE_NAMES) {
    const table = given[name]
    if (table === undefined) continue
    const row = (one: unknown): AnyRow | null => parseRow(name, one)
    const pair = (one: unknown): readonly [AnyRow, AnyRow] | null => {
      const [before, after] = Array.isArray(one) && one.length === 2 ? [row(one[0]), row(one[1])] : [null, null]
      return before === null || after === null ? null : [before, after]
    }
    const [added, updated, removed] = [await parseList(row, table.added), await parseList(pair, table.updated), await parseList(row, table.removed)]
    if (added === null || updated === null || removed === null) return null
    diff[name] = { added, updated, removed }
  }
  // Each table of it was just made from that table's own row schema.
  return diff as PlanDiff
}

async function parseList<Row>(parse: (one: unknown) => Row | null, given: readonly unknown[]): Promise<readonly Row[] | null> {
  const rows: Row[] = []
  for (const [index, one] of given.entries()) {
    const row = parse(one)
    if (row === null) return null
    rows.push(row)
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate()
  }
  return rows
}
