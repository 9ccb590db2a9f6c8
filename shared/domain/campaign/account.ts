import { z } from 'zod'
import { accountId, participantId } from '../values/id-schema.ts'
import { platformSchema } from '../values/platform.ts'
import { nameSchema, textSchema } from '../values/text.ts'

/**
 * An account that streams. Its key is platform + platformAccountId, else platform + folded handle; the same handle on
 * two platforms is two accounts. `platform: null` is a handle read in a schedule: the first native export that names it
 * completes it. `exclusive`: two streams at once are a conflict. data-model.md, "Accounts".
 */
export const accountSchema = z
  .strictObject({
    id: accountId,
    platform: platformSchema.nullable(),
    handle: nameSchema,
    platformAccountId: nameSchema.nullable(),
    name: textSchema,
    owner: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('house') }),
      z.strictObject({ kind: z.literal('participant'), participant: participantId.nullable() }),
    ]),
    exclusive: z.boolean(),
    handOverMinutes: z.number().min(0).max(240),
  })
  .readonly()
export type Account = z.infer<typeof accountSchema>
