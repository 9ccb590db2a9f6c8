import { z } from 'zod'
import { accountId, participantId, slotId } from '../values/id-schema.ts'
import { dayMinuteSchema, durationSchema } from '../values/moment.ts'
import { nameSchema, textSchema } from '../values/text.ts'
import { sourceSchema } from '../values/source.ts'

/** The formats the interface names; any other text is kept as written. */
export const KNOWN_FORMATS = ['dialogue', 'visit', 'backstage', 'interview', 'performance'] as const

/**
 * A planned stream. `startMinute: null` is a slot still to place. `title` and `ref` ("S-12") travel in spreadsheets.
 * `bufferMinutes` is kept free before it. `format` is one of {@link KNOWN_FORMATS} or a text of hers; empty = none.
 */
export const slotSchema = z
  .strictObject({
    id: slotId,
    ref: textSchema,
    title: nameSchema,
    startMinute: dayMinuteSchema.nullable(),
    durationSeconds: durationSchema,
    placement: z.enum(['fixed', 'flexible']),
    bufferMinutes: z.number().min(0).max(240),
    participants: z.array(participantId).readonly(),
    account: accountId.nullable(),
    format: textSchema,
    place: textSchema,
    brief: textSchema,
    notes: textSchema,
    state: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('planned') }),
      z.strictObject({ kind: z.literal('cancelled'), reason: textSchema }),
      z.strictObject({ kind: z.literal('replaced'), by: slotId.nullable(), reason: textSchema }),
    ]),
    source: sourceSchema,
  })
  .readonly()
export type Slot = z.infer<typeof slotSchema>
