import { z } from 'zod'
import { idSchema, participantId, slotId, streamId } from '../values/id-schema.ts'
import { instantSchema } from '../values/moment.ts'
import { textSchema } from '../values/text.ts'

/**
 * One line of the day's log (D5). `order` is a counter: the clock may jump. A correction is a new line that names the
 * one it corrects, so the original stays.
 */
export const logEntrySchema = z
  .strictObject({
    id: idSchema('log'),
    order: z.number().int().min(0),
    /** When it was written. */
    at: instantSchema,
    /** The instant that it speaks of, where that is another: events noted afterwards. */
    saidAt: instantSchema.nullable(),
    kind: z.enum(['incident', 'verbatim', 'idea', 'event']),
    text: textSchema,
    slot: slotId.nullable(),
    stream: streamId.nullable(),
    participant: participantId.nullable(),
    corrects: idSchema('log').nullable(),
  })
  .readonly()
export type LogEntry = z.infer<typeof logEntrySchema>
