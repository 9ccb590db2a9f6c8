import { z } from 'zod'
import { accountId, idSchema, streamId } from '../values/id-schema.ts'
import { dateSchema } from '../values/moment.ts'
import { sourceSchema } from '../values/source.ts'
import { nameSchema, textSchema } from '../values/text.ts'

/**
 * What a figure covers. Two figures may be divided only over the identical set of streams having both values
 * (product.md section 5, rule 2). `term` is what a hashtag search covers; `campaign` is the campaign as a whole.
 */
export const perimeterSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('streams'), streams: z.array(streamId).readonly() }),
  z.strictObject({
    kind: z.literal('accounts'),
    accounts: z.array(accountId).readonly(),
    from: dateSchema.nullable(),
    to: dateSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('term'), term: textSchema, from: dateSchema.nullable(), to: dateSchema.nullable() }),
  z.strictObject({ kind: z.literal('campaign') }),
])
export type Perimeter = Readonly<z.infer<typeof perimeterSchema>>

/**
 * A figure that no computation gives: typed by hand (`claim`), a platform's own total row (`control`: compared, never
 * added), or a dated value of a daily series (`series`). `metric` is an indicator id such as `likes.total`, `followers`.
 */
export const figureSchema = z
  .strictObject({
    id: idSchema('figure'),
    role: z.enum(['claim', 'control', 'series']),
    metric: nameSchema,
    value: z.number(),
    approximate: z.boolean(),
    unit: textSchema,
    perimeter: perimeterSchema,
    asOf: dateSchema,
    note: textSchema,
    source: sourceSchema,
  })
  .readonly()
export type Figure = z.infer<typeof figureSchema>
