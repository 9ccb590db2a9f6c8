import { z } from 'zod'
import { isIdOf, type Id } from '../../lib/id.ts'

/** Schema of an id of one kind. */
export function idSchema<Kind extends string>(kind: Kind): z.ZodType<Id<Kind>, Id<Kind>> {
  return z.custom<Id<Kind>>((value) => typeof value === 'string' && isIdOf(kind, value), { error: `not a ${kind} id` })
}

export type AccountId = Id<'account'>
export type ItemId = Id<'item'>
export type ParticipantId = Id<'participant'>
export type SlotId = Id<'slot'>
export type StreamId = Id<'stream'>
export type ImportId = Id<'import'>

export const accountId = idSchema('account')
export const itemId = idSchema('item')
export const participantId = idSchema('participant')
export const slotId = idSchema('slot')
export const streamId = idSchema('stream')
export const importId = idSchema('import')
