import { z } from 'zod'
import { IMPORT_KINDS } from '../domain/results/import-record.ts'
import { dateSchema } from '../domain/values/moment.ts'
import { sha256Schema } from '../domain/values/sha256.ts'
import { MINUTES_PER_DAY } from '../lib/time-units.ts'
import { commandSchema } from './command-schema.ts'
import {
  campaignLine, campaignLines, campaignOpened, chosenFiles, exported, importCheck, importRows, keptRowAnswer, planMoved, sessionOpened, startFacts,
} from './answer-schemas.ts'

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
  /** Whose figures the files hold that do not say it themselves. */
  accounts: z.array(z.strictObject({ file: text, account: text })),
  asOf: dateSchema.nullable(),
  sourceZone: text.nullable(),
  mapping: z.array(z.strictObject({ file: text.optional(), table: text, index: z.number().int().min(0), field: text.nullable() })),
  fixes: z.array(cellFix),
  decisions: z.array(rowDecision),
  /** What is to be added to the times of a file, in minutes, as proposed in `ImportCheck.clockProposals`; 0: nothing. */
  offsets: z.array(z.strictObject({ file: text, offsetMinutes: z.number().int().min(-MINUTES_PER_DAY).max(MINUTES_PER_DAY) })),
})
export type ImportChoices = z.infer<typeof importChoicesSchema>

/** What can be saved as files of its own kind: a workbook, a folder of them, or calendars. */
export const EXPORTS = ['recap', 'roster', 'schedule', 'results', 'mail-merge', 'return-sheets', 'return-sheets-zip', 'samples', 'calendar'] as const

/** Of whom (participants' ids; all concerned unless given), and by when an answer is asked for. */
const exportWishes = { people: z.array(z.string().max(100)).max(100_000).optional(), deadline: dateSchema.optional() }
const message = z.strictObject({ name: text, to: text, subject: text, body: text })

/**
 * Every call that the window may make, with what it takes and what it answers. Validation, the dispatcher, the client
 * and the test doubles are all read from this one table.
 */
export const CALLS = {
  'app.start': { input: none, output: startFacts },
  'settings.set': {
    input: z.strictObject({
      language: z.enum(['system', 'fr', 'en']).optional(),
      theme: z.enum(['system', 'light', 'dark']).optional(),
    }),
    output: startFacts,
  },
  'campaign.list': { input: none, output: campaignLines },
  'campaign.create': {
    input: z.strictObject({ name: text, day: text, zone: text, language: z.enum(['fr', 'en']) }),
    output: campaignLine,
  },
  'campaign.createExample': { input: none, output: campaignLine },
  'campaign.open': { input: z.strictObject({ id: campaignId }), output: campaignOpened },
  'campaign.close': { input: none, output: z.null() },
  'campaign.restore': { input: z.strictObject({ id: campaignId, backup: text }), output: z.null() },
  'plan.run': { input: z.strictObject({ command: commandSchema, base: z.number().int() }), output: planMoved },
  'plan.undo': { input: none, output: planMoved },
  'plan.redo': { input: none, output: planMoved },
  /** Keeps an image (PNG, JPEG, WebP) on disk; an edit may then name it as its proof. */
  'image.keep': { input: z.strictObject({ bytes: z.instanceof(Uint8Array) }), output: z.strictObject({ sha256: sha256Schema }) },
  'image.read': {
    input: z.strictObject({ sha256: sha256Schema }),
    output: z.strictObject({ type: z.enum(['image/png', 'image/jpeg', 'image/webp']), bytes: z.instanceof(Uint8Array) }),
  },
  'import.choose': { input: none, output: chosenFiles },
  'import.take': {
    input: z.strictObject({ files: z.array(z.strictObject({ name: text, bytes: z.instanceof(Uint8Array) })).max(200) }),
    output: chosenFiles,
  },
  'import.open': { input: z.strictObject({ files: z.array(text).max(200) }), output: sessionOpened },
  'import.check': { input: importChoicesSchema, output: importCheck },
  'import.rows': {
    input: z.strictObject({
      session,
      from: z.number().int().min(0),
      count: z.number().int().min(1).max(500),
      only: z.enum(['all', 'toCheck']),
    }),
    output: importRows,
  },
  'import.accept': { input: z.strictObject({ session }), output: planMoved },
  /** A row of a file taken in earlier, as it was kept: where a figure comes from. */
  'import.keptRow': {
    input: z.strictObject({ import: z.string().max(100), sheet: text, row: z.number().int().min(1) }),
    output: keptRowAnswer,
  },
  /** `session`: of a session; or the ticket of a file that nobody will open any more, which ends its opening. */
  'import.close': { input: z.strictObject({ session }), output: z.null() },
  'export.save': { input: z.strictObject({ what: z.enum(EXPORTS), ...exportWishes }), output: exported },
  /** Drafts for her mail program: one .eml, several in one zip. */
  'export.messages': { input: z.strictObject({ messages: z.array(message).min(1).max(10_000) }), output: exported },
  'export.pdf': {
    input: z.strictObject({ what: z.enum(['schedule', 'participants', 'tick-sheet', 'recap']), html: z.string().max(20_000_000) }),
    output: exported,
  },
  'export.copy': { input: z.strictObject({ text: z.string().max(2_000_000) }), output: z.null() },
  'export.show': { input: z.strictObject({ file: text }), output: z.null() },
  /** Asked by the client itself, for the long lists of an answer or an event: the next rows as JSON. */
  'parcel.part': {
    input: z.strictObject({ parcel: z.string().max(100), list: z.number().int().min(0), from: z.number().int().min(0) }),
    output: z.string(),
  },
} as const

export type CallName = keyof typeof CALLS
export type CallInput<Name extends CallName> = z.infer<(typeof CALLS)[Name]['input']>
export type CallOutput<Name extends CallName> = z.infer<(typeof CALLS)[Name]['output']>
