import { z } from 'zod'
import { idSchema, itemId, streamId } from '../values/id-schema.ts'
import { dateSchema } from '../values/moment.ts'
import { sha256Schema } from '../values/sha256.ts'
import { sourceSchema } from '../values/source.ts'
import { metricsSchema } from './metric.ts'

/**
 * One reading of the metrics of an item (from a file) or of a stream (noted by hand as it ended), as of a date.
 * The latest counts; drift is their history. An item has at most one observation per as-of date and source file.
 */
export const observationSchema = z
  .strictObject({
    id: idSchema('observation'),
    of: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('item'), item: itemId }),
      z.strictObject({ kind: z.literal('stream'), stream: streamId }),
    ]),
    asOf: dateSchema,
    approximate: z.boolean(),
    metrics: metricsSchema,
    /** The SHA-256 of the image that shows these figures, kept as an asset. */
    proof: sha256Schema.nullable(),
    source: sourceSchema,
  })
  .readonly()
export type Observation = z.infer<typeof observationSchema>
