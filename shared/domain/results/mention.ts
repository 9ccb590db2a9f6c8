import { z } from 'zod'
import { idSchema } from '../values/id-schema.ts'
import { momentSchema } from '../values/moment.ts'
import { sourceSchema } from '../values/source.ts'
import { textSchema } from '../values/text.ts'

/** One post by anybody that names the campaign (M7). Mentions are not views. */
export const mentionSchema = z
  .strictObject({
    id: idSchema('mention'),
    at: momentSchema.nullable(),
    url: textSchema,
    author: textSchema,
    text: textSchema,
    reach: z.number().nullable(),
    engagement: z.number().nullable(),
    sentiment: textSchema,
    country: textSchema,
    source: sourceSchema,
  })
  .readonly()
export type Mention = z.infer<typeof mentionSchema>
