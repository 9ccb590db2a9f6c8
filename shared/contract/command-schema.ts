import { z } from 'zod'
import { MESSAGE_KINDS, messageSchema } from '../domain/campaign/campaign.ts'
import type { Command, ImportCommand } from '../domain/commands/command.ts'
import { RECORD_TABLES, type RecordKind } from '../domain/commands/record-kinds.ts'
import { notedEventSchema } from '../domain/commands/noted-event.ts'
import { TABLES } from '../domain/plan/plan.ts'
import { RECAP_PARTS } from '../domain/recap/recap-text.ts'
import { metricsSchema } from '../domain/results/metric.ts'
import { PARTICIPANT_STATUSES } from '../domain/roster/participant.ts'
import { accountId, idSchema, itemId, participantId, slotId, streamId } from '../domain/values/id-schema.ts'
import { dateSchema, dayMinuteSchema, instantSchema } from '../domain/values/moment.ts'
import { sha256Schema } from '../domain/values/sha256.ts'
import { sourceSchema } from '../domain/values/source.ts'
import { textSchema } from '../domain/values/text.ts'

/** The commands that a window may send: all but imports, which are accepted by their session (data-model.md). */
export type WindowCommand = Exclude<Command, ImportCommand>

const people = z.array(participantId)
const proof = sha256Schema.nullable().optional()

const INTENTS = [
  z.strictObject({ type: z.literal('campaign.edit'), changes: fieldsOf(TABLES.campaign) }),
  z.strictObject({ type: z.literal('roster.setStatus'), participants: people, status: z.enum(PARTICIPANT_STATUSES) }),
  z.strictObject({ type: z.literal('roster.anonymise'), participants: people }),
  z.strictObject({ type: z.literal('outreach.writeMessage'), kind: z.enum(MESSAGE_KINDS), message: messageSchema.nullable() }),
  z.strictObject({ type: z.literal('schedule.moveSlot'), slot: slotId, startMinute: dayMinuteSchema.nullable() }),
  z.strictObject({
    type: z.literal('schedule.placeSlots'),
    places: z.array(z.strictObject({ slot: slotId, startMinute: dayMinuteSchema })).max(10_000),
  }),
  z.strictObject({ type: z.literal('schedule.cancelSlot'), slot: slotId, reason: textSchema }),
  z.strictObject({ type: z.literal('schedule.restoreSlot'), slot: slotId }),
  z.strictObject({ type: z.literal('schedule.freeze'), name: textSchema }),
  z.strictObject({ type: z.literal('day.startSlot'), slot: slotId, at: instantSchema }),
  z.strictObject({
    type: z.literal('day.improvise'), participants: people, account: accountId.nullable(), title: textSchema, at: instantSchema,
  }),
  z.strictObject({ type: z.literal('day.endStream'), stream: streamId, at: instantSchema, metrics: metricsSchema.nullable(), proof }),
  z.strictObject({ type: z.literal('day.cancelStream'), stream: streamId }),
  z.strictObject({
    type: z.literal('day.correctStream'),
    stream: streamId,
    changes: z.strictObject({
      slot: slotId.nullable().optional(),
      title: textSchema.optional(),
      participants: people.optional(),
      account: accountId.nullable().optional(),
      startedAt: instantSchema.optional(),
      endedAt: instantSchema.nullable().optional(),
    }),
  }),
  z.strictObject({
    type: z.literal('day.replaceSlot'), slot: slotId, participants: people, title: textSchema, reason: textSchema,
  }),
  z.strictObject({ type: z.literal('day.noteMany'), events: z.array(notedEventSchema).max(1_000) }),
  z.strictObject({ type: z.literal('day.pasteLink'), stream: streamId, link: textSchema }),
  z.strictObject({
    type: z.literal('day.log'),
    kind: z.enum(['incident', 'verbatim', 'idea', 'event']),
    text: textSchema,
    slot: slotId.nullable(),
    stream: streamId.nullable(),
    participant: participantId.nullable(),
    corrects: idSchema('log').nullable(),
  }),
  z.strictObject({
    type: z.literal('results.type'),
    of: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('stream'), stream: streamId }),
      z.strictObject({ kind: z.literal('slot'), slot: slotId, startedAt: instantSchema.nullable() }),
    ]),
    metrics: metricsSchema,
    asOf: dateSchema,
    approximate: z.boolean(),
    link: textSchema,
    proof,
  }),
  z.strictObject({ type: z.literal('results.setProof'), observation: idSchema('observation'), proof: sha256Schema.nullable() }),
  z.strictObject({ type: z.literal('results.linkItem'), item: itemId, stream: streamId }),
  z.strictObject({ type: z.literal('results.linkItemToSlot'), item: itemId, slot: slotId }),
  z.strictObject({ type: z.literal('results.unlinkItem'), item: itemId }),
  z.strictObject({ type: z.literal('results.markNotOurs'), item: itemId }),
  z.strictObject({ type: z.literal('results.improviseFromItem'), item: itemId, participants: people }),
  z.strictObject({
    type: z.literal('recap.editText'),
    part: z.enum(RECAP_PARTS),
    text: textSchema,
    basedOn: z.array(z.strictObject({ fact: z.string(), value: z.string() })),
  }),
  z.strictObject({ type: z.literal('recap.useDraft'), part: z.enum(RECAP_PARTS) }),
] as const

/** Whatever a window sends as a command, parsed at the door: a known type, its own fields and no others. */
export const commandSchema: z.ZodType<WindowCommand> = z.union([
  z.discriminatedUnion('type', INTENTS),
  // Built from the closed list of records: the types of add, edit and remove commands are derived from that same list.
  z.discriminatedUnion('type', recordCommands() as never) as unknown as z.ZodType<WindowCommand>,
]) as z.ZodType<WindowCommand>

function recordCommands(): readonly z.ZodType[] {
  // Object.keys of the constant list: exactly its kinds.
  const kinds = Object.keys(RECORD_TABLES) as RecordKind[]
  return kinds.flatMap((kind) => {
    const fields = fieldsOf(TABLES[RECORD_TABLES[kind]])
    return [
      z.strictObject({ type: z.literal(`${kind}.add`), fields }),
      z.strictObject({ type: z.literal(`${kind}.edit`), id: z.string(), changes: fields }),
      z.strictObject({ type: z.literal(`${kind}.remove`), ids: z.array(z.string()) }),
    ]
  })
}

/** Some of the fields of a record, never its id; where it says where it comes from, the command sets that. */
function fieldsOf(schema: (typeof TABLES)[keyof typeof TABLES]): z.ZodType<Record<string, unknown>> {
  const fields = Object.entries<z.ZodType>(schema.unwrap().shape).filter(([name, field]) => name !== 'id' && field !== sourceSchema)
  return z.strictObject(Object.fromEntries(fields)).partial()
}
