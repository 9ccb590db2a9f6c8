import { z } from 'zod'
import { accountId, participantId, slotId, streamId } from '../values/id-schema.ts'
import { durationSchema, momentSchema } from '../values/moment.ts'
import { sourceSchema } from '../values/source.ts'
import { textSchema } from '../values/text.ts'

/**
 * Somebody went live once. Without a slot it was improvised. `learnedFrom` says who told us; `order` is a counter
 * (never the clock) that keeps the day's events in the order in which they were noted.
 */
export const streamSchema = z
  .strictObject({
    id: streamId,
    order: z.number().int().min(0),
    slot: slotId.nullable(),
    participants: z.array(participantId).readonly(),
    account: accountId.nullable(),
    title: textSchema,
    format: textSchema,
    startedAt: momentSchema.nullable(),
    endedAt: momentSchema.nullable(),
    durationSeconds: durationSchema.nullable(),
    status: z.enum(['live', 'ended', 'cancelled']),
    link: textSchema,
    learnedFrom: z.enum(['board', 'import', 'hand']),
    source: sourceSchema,
  })
  .readonly()
export type Stream = z.infer<typeof streamSchema>
