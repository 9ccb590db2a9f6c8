import { BLANK_PARTICIPANT } from '../roster/blank-participant.ts'
import { BLANK_SLOT } from '../schedule/blank-slot.ts'
import type { Source } from '../values/source.ts'
import type { RowOf, TableName } from '../plan/plan.ts'

/** The records that people add, edit and remove one by one, each with the table it lives in. */
export const RECORD_TABLES = {
  objective: 'objectives',
  account: 'accounts',
  task: 'tasks',
  relay: 'relays',
  touch: 'touches',
  participant: 'participants',
  slot: 'slots',
  trend: 'trends',
  figure: 'figures',
  learning: 'learnings',
  nextStep: 'nextSteps',
} as const satisfies Record<string, TableName>

export type RecordKind = keyof typeof RECORD_TABLES
export type RecordRow<Kind extends RecordKind> = RowOf<(typeof RECORD_TABLES)[Kind]>
/**
 * What may be said of a record: everything but its id and, where it has one, where it comes from, which the command sets.
 * The `source` of an objective is a text of hers.
 */
export type RecordFields<Kind extends RecordKind> = Partial<Omit<RecordRow<Kind>, 'id' | SourceOf<RecordRow<Kind>>>>
type SourceOf<Row> = Row extends { readonly source: Source } ? 'source' : never

type Blank<Kind extends RecordKind> = Omit<RecordRow<Kind>, 'id'>

/** Facts that a blank record takes from its campaign and from who types it. */
export interface BlankContext {
  readonly source: Source
  readonly day: string
  readonly handOverMinutes: number
  readonly order: number
}

/**
 * A record of each kind with nothing said yet. Fields that must say something (a title, a name) are empty here, so a
 * record added without them is refused by its schema.
 */
export const BLANK_RECORDS: { readonly [Kind in RecordKind]: (context: BlankContext) => Blank<Kind> } = {
  objective: ({ order }) => ({
    order, text: '', level: 'output', indicator: null, baseline: null, target: null, source: '', verdict: null, comment: '',
  }),
  account: ({ handOverMinutes }) => ({
    platform: null, handle: '', platformAccountId: null, name: '', owner: { kind: 'house' }, exclusive: true, handOverMinutes,
  }),
  task: () => ({ title: '', offsetDays: 0, owner: '', doneOn: null, notes: '' }),
  relay: () => ({
    kind: 'relay', name: '', platform: null, audience: null, approximate: false, asOf: null, date: null, minute: null,
    link: '', notes: '',
  }),
  touch: ({ source, day }) => ({
    channel: 'mail', at: { kind: 'date', date: day }, participants: [], by: '', text: '', source,
  }),
  participant: ({ source }) => ({ ...BLANK_PARTICIPANT, source }),
  slot: ({ source }) => ({ ...BLANK_SLOT, source }),
  trend: ({ source }) => ({
    term: '', platform: 'x', place: '', rank: null, from: 0, to: null, proof: null, source,
  }),
  figure: ({ source, day }) => ({
    role: 'claim', metric: '', value: 0, approximate: false, unit: '', perimeter: { kind: 'campaign' }, asOf: day, note: '', source,
  }),
  learning: () => ({ text: '', format: '', evidence: { streams: [], figures: [], log: [] } }),
  nextStep: () => ({ text: '', due: null, when: '', owner: '', seedsCampaign: false }),
}
