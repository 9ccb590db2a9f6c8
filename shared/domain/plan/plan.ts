import { z } from 'zod'
import { tableOf, type Table } from '../../lib/table.ts'
import { accountSchema } from '../campaign/account.ts'
import { campaignSchema } from '../campaign/campaign.ts'
import { objectiveSchema } from '../campaign/objective.ts'
import { taskSchema } from '../campaign/task.ts'
import { logEntrySchema } from '../day/log-entry.ts'
import { streamSchema } from '../day/stream.ts'
import { trendWindowSchema } from '../day/trend-window.ts'
import { relaySchema } from '../outreach/relay.ts'
import { touchSchema } from '../outreach/touch.ts'
import { learningSchema } from '../recap/learning.ts'
import { nextStepSchema } from '../recap/next-step.ts'
import { recapTextSchema } from '../recap/recap-text.ts'
import { figureSchema } from '../results/figure.ts'
import { importRecordSchema } from '../results/import-record.ts'
import { mentionSchema } from '../results/mention.ts'
import { observationSchema } from '../results/observation.ts'
import { platformItemSchema } from '../results/platform-item.ts'
import { participantSchema } from '../roster/participant.ts'
import { baselineSchema } from '../schedule/baseline.ts'
import { slotSchema } from '../schedule/slot.ts'

/** Every table of a plan with the schema of its rows. The file format, the diff and the rules are all built on it. */
export const TABLES = {
  campaign: campaignSchema,
  objectives: objectiveSchema,
  accounts: accountSchema,
  participants: participantSchema,
  touches: touchSchema,
  tasks: taskSchema,
  relays: relaySchema,
  slots: slotSchema,
  baselines: baselineSchema,
  streams: streamSchema,
  log: logEntrySchema,
  trends: trendWindowSchema,
  items: platformItemSchema,
  observations: observationSchema,
  figures: figureSchema,
  mentions: mentionSchema,
  imports: importRecordSchema,
  learnings: learningSchema,
  nextSteps: nextStepSchema,
  recapTexts: recapTextSchema,
} as const

export type TableName = keyof typeof TABLES
export type RowOf<Name extends TableName> = z.infer<(typeof TABLES)[Name]>
export type AnyRow = RowOf<TableName>

/** A campaign, whole: an immutable value. Screens read it, commands return a new one. `campaign` has exactly one row. */
export type Plan = { readonly [Name in TableName]: Table<RowOf<Name>> }

/** The names of all tables, in the order in which they are stored. */
// Object.keys of a constant object: exactly its keys.
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[]

/** The kind of id each table's rows bear: the part before the colon. */
export const ID_KINDS = {
  campaign: 'campaign', objectives: 'objective', accounts: 'account', participants: 'participant', touches: 'touch',
  tasks: 'task', relays: 'relay', slots: 'slot', baselines: 'baseline', streams: 'stream', log: 'log', trends: 'trend',
  items: 'item', observations: 'observation', figures: 'figure', mentions: 'mention', imports: 'import',
  learnings: 'learning', nextSteps: 'nextStep', recapTexts: 'recapText',
} as const satisfies Record<TableName, string>

/** A plan without a row, to build one from. Not valid by itself: it lacks its campaign. */
export function emptyPlan(): Plan {
  const tables = TABLE_NAMES.map((name) => [name, tableOf([])])
  // fromEntries over every table name: a table for each, all empty.
  return Object.fromEntries(tables) as unknown as Plan
}
