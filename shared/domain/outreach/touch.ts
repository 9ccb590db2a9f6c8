import { z } from 'zod'
import { idSchema, participantId } from '../values/id-schema.ts'
import { momentSchema } from '../values/moment.ts'
import { textSchema } from '../values/text.ts'
import { sourceSchema } from '../values/source.ts'

export const TOUCH_CHANNELS = ['mail', 'meeting', 'oneToOne', 'phone', 'onAir', 'message'] as const
export type TouchChannel = (typeof TOUCH_CHANNELS)[number]

/** One contact with one or many participants (O2): a meeting is one touch for everybody who was there. */
export const touchSchema = z
  .strictObject({
    id: idSchema('touch'),
    channel: z.enum(TOUCH_CHANNELS),
    at: momentSchema,
    participants: z.array(participantId).readonly(),
    by: textSchema,
    text: textSchema,
    source: sourceSchema,
  })
  .readonly()
export type Touch = z.infer<typeof touchSchema>
