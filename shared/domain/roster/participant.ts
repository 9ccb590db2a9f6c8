import { z } from 'zod'
import { participantId } from '../values/id-schema.ts'
import { minuteWindowSchema, momentSchema } from '../values/moment.ts'
import { sourceSchema } from '../values/source.ts'
import { textSchema } from '../values/text.ts'

/** The funnel of outreach (O1), in its order; the last two leave it. */
export const PARTICIPANT_STATUSES = [
  'toContact', 'contacted', 'interested', 'confirmed', 'declined', 'withdrew',
] as const
export type ParticipantStatus = (typeof PARTICIPANT_STATUSES)[number]

export const DEVICES = ['iphone', 'android', 'other', 'none'] as const
export type Device = (typeof DEVICES)[number]

/**
 * Somebody asked to take part (R5, R6). `ref` is the short code printed in our own spreadsheets ("P-07").
 * `availability` and `onAir` are minutes of the campaign day: an empty availability means "not said", not "never".
 * `wished` keeps the words ("après 17h") beside the windows read from them. `custom` keeps unmapped columns by header.
 * `cohesion` is the answer, 1 to 5, to the return sheet's one question about working together.
 */
export const participantSchema = z
  .strictObject({
    id: participantId,
    ref: textSchema,
    givenName: textSchema,
    familyName: textSchema,
    civility: textSchema,
    role: textSchema,
    team: textSchema,
    organisation: textSchema,
    email: textSchema,
    phone: textSchema,
    device: z.enum(DEVICES).nullable(),
    availability: z.array(minuteWindowSchema).readonly(),
    onAir: z.array(minuteWindowSchema).readonly(),
    wishedTime: textSchema,
    wished: z.array(minuteWindowSchema).readonly(),
    status: z.enum(PARTICIPANT_STATUSES),
    cannotTakePart: textSchema,
    consent: z.boolean().nullable(),
    imageRight: z.boolean().nullable(),
    briefed: z.boolean(),
    firstTime: z.boolean().nullable(),
    cohesion: z.number().int().min(1).max(5).nullable(),
    answeredAt: momentSchema.nullable(),
    notes: textSchema,
    custom: z.array(z.strictObject({ header: textSchema, text: textSchema }).readonly()).readonly(),
    source: sourceSchema,
  })
  .readonly()
export type Participant = z.infer<typeof participantSchema>
