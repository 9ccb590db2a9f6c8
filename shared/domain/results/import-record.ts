import { z } from 'zod'
import { importId } from '../values/id-schema.ts'
import { dateSchema, instantSchema } from '../values/moment.ts'
import { sha256Schema } from '../values/sha256.ts'
import { nameSchema, textSchema } from '../values/text.ts'

export const IMPORT_KINDS = ['roster', 'schedule', 'results', 'mentions', 'series', 'returns'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** A file that was taken in. Its rows are kept unchanged under its SHA-256, so any figure leads back to its row. */
export const importRecordSchema = z
  .strictObject({
    id: importId,
    kind: z.enum(IMPORT_KINDS),
    file: nameSchema,
    sha256: sha256Schema,
    shape: textSchema,
    importedAt: instantSchema,
    asOf: dateSchema,
    /** What was added to every wall-clock time of the file, in minutes. */
    offsetMinutes: z.number().int(),
    /** The zone in which its times were read; `null` = the campaign's. */
    zone: textSchema.nullable(),
    counts: z
      .strictObject({
        read: z.number().int(),
        added: z.number().int(),
        updated: z.number().int(),
        unchanged: z.number().int(),
        ignored: z.number().int(),
        rejected: z.number().int(),
      })
      .readonly(),
  })
  .readonly()
export type ImportRecord = z.infer<typeof importRecordSchema>
export type RowCounts = ImportRecord['counts']
