import { z } from 'zod'
import { idSchema } from '../values/id-schema.ts'
import { textSchema } from '../values/text.ts'

/** The four parts of the REX, in their order. */
export const RECAP_PARTS = ['objectives', 'method', 'results', 'next'] as const
export type RecapPart = (typeof RECAP_PARTS)[number]

/**
 * A part of the REX in her own words. `basedOn` holds the facts of the draft as they were when she edited it, by
 * name: when one has changed since, the part is flagged "a figure changed: read again" (X1).
 */
export const recapTextSchema = z
  .strictObject({
    id: idSchema('recapText'),
    part: z.enum(RECAP_PARTS),
    text: textSchema,
    basedOn: z.array(z.strictObject({ fact: z.string(), value: z.string() }).readonly()).readonly(),
  })
  .readonly()
export type RecapText = z.infer<typeof recapTextSchema>
