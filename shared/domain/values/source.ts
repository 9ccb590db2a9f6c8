import { z } from 'zod'
import { importId } from './id-schema.ts'
import { dateSchema } from './moment.ts'

/** Where a fact comes from: a row of an imported file (counted from 1, as in the spreadsheet), or a person. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('import'), import: importId, sheet: z.string(), row: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('typed'), typedBy: z.string(), on: dateSchema }),
])
export type Source = Readonly<z.infer<typeof sourceSchema>>
