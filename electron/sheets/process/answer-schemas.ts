import { z } from 'zod'
import type { AccountedRow } from '../../../shared/domain/intake/preview.ts'
import { PLATFORMS } from '../../../shared/domain/values/platform.ts'
import type { AppError } from '../../../shared/errors/app-error.ts'
import type { Issue } from '../../../shared/errors/issue.ts'
import type { RecognisedFile } from '../../../shared/sheets/recognised.ts'
import type { SessionFile } from '../../app/ports.ts'

/** The facts of a sentence: plain values only, so that nothing else can come out of the child. */
const factsSchema = z.record(z.string(), z.union([z.string(), z.number()]))
const codeSchema = z.string().regex(/^[a-z]+(?:\.[a-zA-Z]+)?$/u)
const count = z.number().int().min(0)

/** What is said of a cell. */
export const issueSchema: z.ZodType<Issue> = z
  .strictObject({
    code: codeSchema,
    severity: z.enum(['warning', 'error']),
    sheet: z.string(),
    row: z.number().nullable(),
    column: z.string().nullable(),
    value: z.string().nullable(),
    params: factsSchema,
  })
  // Codes and facts are closed lists of types only; their sentences are looked up by code, so an unknown one shows itself.
  .transform((issue) => issue as unknown as Issue)

const errorSchema = z
  .strictObject({
    code: codeSchema,
    params: factsSchema,
    at: z.strictObject({ file: z.string(), sheet: z.string(), row: z.number(), column: z.string() }).partial().optional(),
    recovery: z.strictObject({ kind: z.string(), option: z.string().optional(), backup: z.string().optional() }).optional(),
  })
  // As above: closed by type, plain by value.
  .transform((error) => error as unknown as AppError)

const setAsideSchema = z.strictObject({
  row: z.number(),
  reason: z.enum(['total', 'footer', 'blank', 'section', 'preamble']),
  text: z.string(),
})

const tableSchema = z.strictObject({
  name: z.string(),
  hidden: z.boolean(),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  date1904: z.boolean(),
  headerRow: z.number().nullable(),
  kind: z.enum(['roster', 'schedule', 'results', 'mentions', 'series', 'unknown']),
  shape: z.string().nullable(),
  platform: z.enum(PLATFORMS).nullable(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd', 'ambiguous']).nullable(),
  columns: z.array(
    z.strictObject({
      index: count,
      header: z.string(),
      field: z.string().nullable(),
      confidence: z.number(),
      examples: z.array(z.string()),
    }),
  ),
  // Rows stay in the child.
  dataRows: z.array(z.never()),
  setAside: z.array(setAsideSchema),
  controlRows: z.array(z.never()),
})

const recognisedSchema: z.ZodType<RecognisedFile> = z.strictObject({
  container: z.enum(['xlsx', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'html', 'xml', 'zip']),
  tables: z.array(tableSchema),
  issues: z.array(issueSchema),
})

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)

/** The files of a session, without their rows. */
export const openedSchema: z.ZodType<{ files: readonly SessionFile[]; rowCounts: readonly (readonly number[])[] }> = z.strictObject({
  files: z.array(z.strictObject({ name: z.string(), sha256, recognised: recognisedSchema })),
  rowCounts: z.array(z.array(count)),
})

/** What becomes of a row. */
export const rowSchema: z.ZodType<AccountedRow> = z.strictObject({
  sheet: z.string(),
  row: z.number(),
  outcome: z.enum(['added', 'updated', 'unchanged', 'ignored', 'rejected']),
  record: z.string().nullable(),
})
const countsSchema = z.strictObject({
  read: count, added: count, updated: count, unchanged: count, ignored: count, rejected: count,
})

const clockProposalSchema = z.strictObject({
  file: z.string(),
  offsetMinutes: z.number().int(),
  isAnswered: z.boolean(),
  evidence: z.strictObject({
    from: z.enum(['noted', 'planned', 'knownPosts', 'earlierFile']),
    pairs: count,
    agreeing: count,
    unmoved: count,
    spreadMinutes: z.number().min(0),
    earlierFile: z.string(),
  }),
})

/** What one file would do to the plan; its rows and issues are parsed apart, because there may be many. */
export const filePreviewSchema = z.strictObject({
  file: z.string(),
  sha256,
  shape: z.string().nullable(),
  setAside: z.array(setAsideSchema.extend({ sheet: z.string() })),
  preview: z.strictObject({
    rows: z.array(z.unknown()),
    issues: z.array(z.unknown()),
    counts: countsSchema,
    clockProposals: z.array(clockProposalSchema),
  }),
})

/** The unchanged rows of each file as JSON bytes. */
export const keptRowsSchema = z.array(z.strictObject({ sha256, json: z.instanceof(Uint8Array) }))

/** The outer form of everything that a child says. */
export const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), file: z.string(), done: z.number().min(0), of: z.number().min(0) }),
  z.strictObject({
    kind: z.literal('answer'),
    number: z.number(),
    trace: z.string().optional(),
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), value: z.unknown() }),
      z.strictObject({ ok: z.literal(false), error: errorSchema }),
    ]),
  }),
])
