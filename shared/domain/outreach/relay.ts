import { z } from 'zod'
import { idSchema } from '../values/id-schema.ts'
import { dateSchema, dayMinuteSchema } from '../values/moment.ts'
import { platformSchema } from '../values/platform.ts'
import { nameSchema, textSchema } from '../values/text.ts'

/** Somebody who carries the campaign further (C4): a relaying account, or an announcement on air, with its audience. */
export const relaySchema = z
  .strictObject({
    id: idSchema('relay'),
    kind: z.enum(['relay', 'onAir']),
    name: nameSchema,
    platform: platformSchema.nullable(),
    audience: z.number().min(0).nullable(),
    approximate: z.boolean(),
    asOf: dateSchema.nullable(),
    date: dateSchema.nullable(),
    minute: dayMinuteSchema.nullable(),
    link: textSchema,
    notes: textSchema,
  })
  .readonly()
export type Relay = z.infer<typeof relaySchema>
