import { z } from 'zod'
import { idSchema } from '../values/id-schema.ts'
import { dayMinuteSchema } from '../values/moment.ts'
import { platformSchema } from '../values/platform.ts'
import { sourceSchema } from '../values/source.ts'
import { nameSchema } from '../values/text.ts'

/** When a term stood in a place's trending topics (D4), at what best rank, with the proof image kept as an asset. */
export const trendWindowSchema = z
  .strictObject({
    id: idSchema('trend'),
    term: nameSchema,
    platform: platformSchema,
    place: nameSchema,
    rank: z.number().int().min(1).nullable(),
    from: dayMinuteSchema,
    to: dayMinuteSchema.nullable(),
    proof: z.string().nullable(),
    source: sourceSchema,
  })
  .readonly()
export type TrendWindow = z.infer<typeof trendWindowSchema>
