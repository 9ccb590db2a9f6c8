import { z } from 'zod'
import type { Issue } from '../errors/issue.ts'
import type { ClockProposal } from '../domain/intake/preview.ts'
import { TABLE_NAMES, type AnyRow } from '../domain/plan/plan.ts'
import { IMPORT_KINDS } from '../domain/results/import-record.ts'
import { metricSchema } from '../domain/results/metric.ts'
import type { DraftedFile, RecognisedFile } from '../sheets/recognised.ts'
import type {
  CampaignLine, CampaignOpened, ChosenFiles, Exported, ImportCheck, ImportRows, KeptRowAnswer, PlanMoved, RowReading, SessionOpened, StartFacts,
} from './answers.ts'

/*
 * What each call answers. Every answer is held against its schema, in the app as in the tests: it costs microseconds,
 * because what another door has parsed is not parsed again, however many rows it has. Those are the rows of the plan
 * (the store's door) and what the reader child found in a file (its own door): here they only have to be there.
 */

const row = z.custom<AnyRow>((value) => typeof value === 'object' && value !== null && 'id' in value)
const rows = list<AnyRow>()
const recognised = z.custom<RecognisedFile>((value) => typeof value === 'object' && value !== null && 'tables' in value && 'container' in value)
const issues = list<Issue>()
const count = z.number().int().min(0)
const text = z.string()
const label = text.nullable()

const counts = z.strictObject({ read: count, added: count, updated: count, unchanged: count, ignored: count, rejected: count })
const tableName = z.enum(TABLE_NAMES)

export const startFacts: z.ZodType<StartFacts> = z.strictObject({
  language: z.enum(['system', 'fr', 'en']),
  systemLanguage: z.enum(['fr', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  version: text,
  platform: text,
  dataFolder: text,
})

export const campaignLine: z.ZodType<CampaignLine> = z.strictObject({ id: text, name: text, day: text })

export const campaignLines: z.ZodType<readonly CampaignLine[]> = z.array(campaignLine)

export const campaignOpened: z.ZodType<CampaignOpened> = z.strictObject({
  tables: z.record(tableName, rows),
  revision: count,
  undo: label,
  redo: label,
  notes: z.array(text),
})

export const planMoved: z.ZodType<PlanMoved> = z.strictObject({ revision: count, undo: label, redo: label, savedAt: z.iso.datetime() })

export const chosenFiles: z.ZodType<ChosenFiles> = z.strictObject({
  files: z.array(z.strictObject({ ticket: text, name: text, size: count })),
})

export const sessionOpened: z.ZodType<SessionOpened> = z.strictObject({
  session: text,
  files: z.array(
    z.strictObject({
      name: text,
      recognised,
      rowCounts: z.array(count),
      remembered: z.array(z.strictObject({ table: text, kind: z.enum(IMPORT_KINDS), fields: z.array(label) })),
    }),
  ),
})

export const importCheck: z.ZodType<ImportCheck> = z.strictObject({
  revision: count,
  counts,
  toCheck: count,
  asOf: z.iso.date(),
  zone: label,
  files: z.array(z.strictObject({ name: text, shape: label, counts, setAside: list<DraftedFile['setAside'][number]>(), issues })),
  recognised: z.array(recognised),
  clockProposals: list<ClockProposal>(),
})

const reading: z.ZodType<RowReading> = z.strictObject({
  asOf: z.iso.date(),
  metrics: z.array(
    z.strictObject({ metric: metricSchema, after: z.number(), before: z.strictObject({ value: z.number(), asOf: z.iso.date() }).nullable() }),
  ),
})

export const importRows: z.ZodType<ImportRows> = z.strictObject({
  total: count,
  rows: z.array(
    z.strictObject({
      file: text,
      sheet: text,
      row: count,
      outcome: z.enum(['added', 'updated', 'unchanged', 'ignored', 'rejected']),
      table: tableName.nullable(),
      before: row.nullable(),
      after: row.nullable(),
      reading: reading.nullable(),
      cells: z.array(text),
      issues,
    }),
  ),
})

export const keptRowAnswer: z.ZodType<KeptRowAnswer> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('row'),
    headerRow: count.nullable(),
    cells: z.array(z.strictObject({ index: count, header: text, text })),
  }),
  z.strictObject({ kind: z.enum(['missing', 'unreadable', 'noRow']) }),
])

export const exported: z.ZodType<Exported> = z.strictObject({ files: z.array(text).nullable() })

/** A list whose rows were parsed at another door. */
function list<Row>(): z.ZodType<readonly Row[]> {
  return z.custom<readonly Row[]>((value) => Array.isArray(value))
}
