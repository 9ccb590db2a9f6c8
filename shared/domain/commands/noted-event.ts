import { z } from 'zod'
import { metricsSchema } from '../results/metric.ts'
import { accountId, participantId, slotId, streamId } from '../values/id-schema.ts'
import { instantSchema } from '../values/moment.ts'
import { textSchema } from '../values/text.ts'

/** Which stream an event is of; `event` is an improvised one earlier in the same list, by its place there from 0. */
const streamRefSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('slot'), slot: slotId }),
  z.strictObject({ kind: z.literal('stream'), stream: streamId }),
  z.strictObject({ kind: z.literal('event'), event: z.number().int().min(0) }),
])
export type StreamRef = z.infer<typeof streamRefSchema>

/** One event of the day noted after it happened (D7): a line of the tick sheet. `at` is when it happened. */
export const notedEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('started'), at: instantSchema, slot: slotId }),
  z.strictObject({ kind: z.literal('ended'), at: instantSchema, of: streamRefSchema, metrics: metricsSchema.nullable() }),
  z.strictObject({ kind: z.literal('cancelled'), at: instantSchema, slot: slotId, reason: textSchema }),
  z.strictObject({
    kind: z.literal('improvised'), at: instantSchema, participants: z.array(participantId).readonly(), account: accountId.nullable(), title: textSchema,
  }),
  z.strictObject({
    kind: z.literal('note'), at: instantSchema, note: z.enum(['incident', 'verbatim', 'idea']), text: textSchema, slot: slotId.nullable(),
  }),
])
export type NotedEvent = Readonly<z.infer<typeof notedEventSchema>>
