import { z } from 'zod'
import { importId } from '../values/id-schema.ts'
import { dateSchema, instantSchema } from '../values/moment.ts'
import { nameSchema, textSchema } from '../values/text.ts'

export const IMPORT_KINDS = ['roster', 'schedule', 'results', 'mentions', 'series', 'returns'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** A file that was taken in. Its rows are kept unchanged under its SHA-256, so any figure leads back to its row. */
export const importRecordSchema = z
  .strictObject({
    id: importId,
    kind: z.enum(IMPORT_KINDS),
    file: nameSchema,
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    shape: textSchema,
    importedAt: instantSchema,
    asOf: dateSchema,
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
