import { z } from 'zod'
import { accountId, itemId, streamId } from '../values/id-schema.ts'
import { durationSchema, momentSchema } from '../values/moment.ts'
import { platformSchema } from '../values/platform.ts'
import { sourceSchema } from '../values/source.ts'
import { textSchema } from '../values/text.ts'

/** How an item was linked automatically, strongest first (M3). */
export const LINK_REASONS = ['link', 'accountTime', 'accountDayTitle', 'person'] as const
export type LinkReason = (typeof LINK_REASONS)[number]

/**
 * One post or replay on one platform. Only items linked to a stream count in indicators; `notOurs` is her decision
 * and, like a link made by hand, is remembered when the file comes again; so is `by: 'hand'` of one that she unlinked.
 * `accountText` is what the row that it was first read from called its account, '' when it said nothing: while nobody
 * knows the account, the post is known by it.
 */
export const platformItemSchema = z
  .strictObject({
    id: itemId,
    platform: platformSchema,
    platformItemId: textSchema,
    permalink: textSchema,
    account: accountId.nullable(),
    accountText: textSchema,
    title: textSchema,
    text: textSchema,
    postType: textSchema,
    publishedAt: momentSchema.nullable(),
    durationSeconds: durationSchema.nullable(),
    state: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('linked'),
        stream: streamId,
        by: z.enum(['hand', ...LINK_REASONS]),
        confidence: z.number().min(0).max(1),
      }),
      z.strictObject({ kind: z.literal('unassigned'), by: z.literal('hand').nullable() }),
      z.strictObject({ kind: z.literal('notOurs') }),
    ]),
    source: sourceSchema,
  })
  .readonly()
export type PlatformItem = z.infer<typeof platformItemSchema>
