import { z } from 'zod'
import { IMPORT_KINDS } from '../domain/results/import-record.ts'
import { dateSchema } from '../domain/values/moment.ts'
import { commandSchema } from './command-schema.ts'
import type {
  CampaignLine, CampaignOpened, ChosenFiles, Exported, ImportCheck, ImportRows, PlanMoved, SessionOpened, StartFacts,
} from './answers.ts'

const none = z.strictObject({})
const campaignId = z.string().max(100)
const session = z.string().max(100)
const text = z.string().max(32_767)
const cellFix = z.strictObject({ file: text, table: text, row: z.number().int().min(1), index: z.number().int().min(0), value: text })
const rowDecision = z.strictObject({
  file: text,
  sheet: text,
  row: z.number().int().min(1),
  choice: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('leaveOut') }),
    z.strictObject({ kind: z.literal('keepBoth') }),
    z.strictObject({ kind: z.literal('match'), record: text }),
  ]),
})

/** How a session's files are to be taken in, as the check screen stands. */
export const importChoicesSchema = z.strictObject({
  session,
  kind: z.enum(IMPORT_KINDS),
  sheet: text.nullable(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
  account: text.nullable(),
  asOf: dateSchema.nullable(),
  sourceZone: text.nullable(),
  mapping: z.array(z.strictObject({ file: text.optional(), table: text, index: z.number().int().min(0), field: text.nullable() })),
  fixes: z.array(cellFix),
  decisions: z.array(rowDecision),
  /** What is to be added to the times of a file, in minutes, as proposed in `ImportCheck.clockProposals`; 0: nothing. */
  offsets: z.array(z.strictObject({ file: text, offsetMinutes: z.number().int().min(-1440).max(1440) })),
})
export type ImportChoices = z.infer<typeof importChoicesSchema>

/** What can be saved as files of its own kind: a workbook, a folder of them, or calendars. */
export const EXPORTS = ['recap', 'roster', 'schedule', 'results', 'return-sheets', 'samples', 'calendar'] as const

/** The answer's type of a call, for the client. Answers are our own data: they are typed, not parsed again. */
const answer = <Answer>(): z.ZodType<Answer> => z.custom<Answer>((value) => value !== undefined)

/**
 * Every call that the window may make, with what it takes and what it answers. Validation, the dispatcher, the client
 * and the test doubles are all read from this one table.
 */
export const CALLS = {
  'app.start': { input: none, output: answer<StartFacts>() },
  'settings.set': {
    input: z.strictObject({
      language: z.enum(['system', 'fr', 'en']).optional(),
      theme: z.enum(['system', 'light', 'dark']).optional(),
    }),
    output: answer<StartFacts>(),
  },
  'campaign.list': { input: none, output: answer<readonly CampaignLine[]>() },
  'campaign.create': {
    input: z.strictObject({ name: text, day: text, zone: text, language: z.enum(['fr', 'en']) }),
    output: answer<CampaignLine>(),
  },
  'campaign.createExample': { input: none, output: answer<CampaignLine>() },
  'campaign.open': { input: z.strictObject({ id: campaignId }), output: answer<CampaignOpened>() },
  'campaign.close': { input: none, output: answer<null>() },
  'campaign.restore': { input: z.strictObject({ id: campaignId, backup: text }), output: answer<null>() },
  'plan.run': { input: z.strictObject({ command: commandSchema, base: z.number().int() }), output: answer<PlanMoved>() },
  'plan.undo': { input: none, output: answer<PlanMoved>() },
  'plan.redo': { input: none, output: answer<PlanMoved>() },
  'import.choose': { input: none, output: answer<ChosenFiles>() },
  'import.take': {
    input: z.strictObject({ files: z.array(z.strictObject({ name: text, bytes: z.instanceof(Uint8Array) })).max(200) }),
    output: answer<ChosenFiles>(),
  },
  'import.open': { input: z.strictObject({ files: z.array(text).max(200) }), output: answer<SessionOpened>() },
  'import.check': { input: importChoicesSchema, output: answer<ImportCheck>() },
  'import.rows': {
    input: z.strictObject({
      session,
      from: z.number().int().min(0),
      count: z.number().int().min(1).max(500),
      only: z.enum(['all', 'toCheck']),
    }),
    output: answer<ImportRows>(),
  },
  'import.accept': { input: z.strictObject({ session }), output: answer<PlanMoved>() },
  /** `session`: of a session; or, while files are being opened, the ticket of one of them. */
  'import.close': { input: z.strictObject({ session }), output: answer<null>() },
  'export.save': { input: z.strictObject({ what: z.enum(EXPORTS) }), output: answer<Exported>() },
  'export.pdf': {
    input: z.strictObject({ what: z.enum(['schedule', 'participants', 'recap']), html: z.string().max(20_000_000) }),
    output: answer<Exported>(),
  },
  'export.copy': { input: z.strictObject({ text: z.string().max(2_000_000) }), output: answer<null>() },
  'export.show': { input: z.strictObject({ file: text }), output: answer<null>() },
} as const

export type CallName = keyof typeof CALLS
export type CallInput<Name extends CallName> = z.infer<(typeof CALLS)[Name]['input']>
export type CallOutput<Name extends CallName> = z.infer<(typeof CALLS)[Name]['output']>
