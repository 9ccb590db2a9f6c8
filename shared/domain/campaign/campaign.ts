import { z } from 'zod'
import { isCalendarDate, isKnownZone } from '../values/calendar.ts'
import { idSchema } from '../values/id-schema.ts'
import { dateSchema, dayMinuteSchema } from '../values/moment.ts'
import { platformSchema } from '../values/platform.ts'
import { nameSchema, textSchema } from '../values/text.ts'

/** When something was settled, by whom; `approximate` prints as "≈" ("about ten days before"). */
export const decisionSchema = z.strictObject({ on: dateSchema, approximate: z.boolean(), by: textSchema }).readonly()
export type Decision = z.infer<typeof decisionSchema>

/** A message to many as she wrote it, with its merge fields (`{Prénom}`) unfilled. */
export const messageSchema = z.strictObject({ subject: textSchema, body: textSchema }).readonly()
export type MessageTemplate = z.infer<typeof messageSchema>

/** Which message: the one that asks for an answer before J, or the one that asks for figures after it. */
export const MESSAGE_KINDS = ['before', 'after'] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/**
 * The brief (C1). `windowFrom` and `windowTo` bound the day's planned hours, in minutes from its midnight in `zone`.
 * `coverageTargetMinutes` is the longest gap wanted between two streams. A message that she did not write is `null`: the
 * app's own words stand, in the campaign's language.
 */
export const campaignSchema = z
  .strictObject({
    id: idSchema('campaign'),
    name: nameSchema,
    day: dateSchema.refine(isCalendarDate, { error: 'no such date' }),
    zone: z.string().refine(isKnownZone, { error: 'no such time zone' }),
    language: z.enum(['fr', 'en']),
    windowFrom: dayMinuteSchema,
    windowTo: dayMinuteSchema,
    hashtags: z.array(nameSchema).readonly(),
    platforms: z.array(platformSchema).readonly(),
    brief: textSchema,
    constraint: textSchema,
    decided: decisionSchema.nullable(),
    validated: decisionSchema.nullable(),
    handOverMinutes: z.number().min(0).max(240),
    coverageTargetMinutes: z.number().min(0).nullable(),
    messages: z.strictObject({ before: messageSchema.nullable(), after: messageSchema.nullable() } satisfies Record<MessageKind, z.ZodType>).readonly(),
  })
  .readonly()
export type Campaign = z.infer<typeof campaignSchema>
