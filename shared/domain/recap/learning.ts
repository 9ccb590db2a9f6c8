import { z } from 'zod'
import { idSchema, streamId } from '../values/id-schema.ts'
import { nameSchema, textSchema } from '../values/text.ts'

/** What was learned (X4), tied to its evidence: streams, figures, lines of the log. Fewer than 5 streams conclude nothing. */
export const learningSchema = z
  .strictObject({
    id: idSchema('learning'),
    text: nameSchema,
    format: textSchema,
    evidence: z
      .strictObject({
        streams: z.array(streamId).readonly(),
        figures: z.array(idSchema('figure')).readonly(),
        log: z.array(idSchema('log')).readonly(),
      })
      .readonly(),
  })
  .readonly()
export type Learning = z.infer<typeof learningSchema>
