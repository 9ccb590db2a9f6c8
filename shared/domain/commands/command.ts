import type { Id, NewId } from '../../lib/id.ts'
import type { Campaign, MessageKind, MessageTemplate } from '../campaign/campaign.ts'
import type { LogEntry } from '../day/log-entry.ts'
import type { NotedEvent } from './noted-event.ts'
import type { PlanDiff } from '../plan/plan-diff.ts'
import type { RecapPart } from '../recap/recap-text.ts'
import type { ImportKind } from '../results/import-record.ts'
import type { Metrics } from '../results/metric.ts'
import type { Observation } from '../results/observation.ts'
import type { ParticipantStatus } from '../roster/participant.ts'
import type { AccountId, ItemId, ParticipantId, SlotId, StreamId } from '../values/id-schema.ts'
import type { Instant, PlainDate } from '../values/moment.ts'
import type { RecordFields, RecordKind } from './record-kinds.ts'

/** Adds one record; what is not said is blank. */
export type AddCommand = {
  [Kind in RecordKind]: { readonly type: `${Kind}.add`; readonly fields: RecordFields<Kind> }
}[RecordKind]

/** Changes the given fields of one record and no other. */
export type EditCommand = {
  [Kind in RecordKind]: { readonly type: `${Kind}.edit`; readonly id: string; readonly changes: RecordFields<Kind> }
}[RecordKind]

/** Removes records. Whatever named them forgets them in the same step, so one undo brings everything back. */
export type RemoveCommand = {
  [Kind in RecordKind]: { readonly type: `${Kind}.remove`; readonly ids: readonly string[] }
}[RecordKind]

/**
 * What can be corrected of a stream; what is not given stays. Another `slot` brings its own title, people and account;
 * `endedAt: null`: it is still on.
 */
export interface StreamCorrection {
  readonly slot?: SlotId | null | undefined
  readonly title?: string | undefined
  readonly participants?: readonly ParticipantId[] | undefined
  readonly account?: AccountId | null | undefined
  readonly startedAt?: Instant | undefined
  readonly endedAt?: Instant | null | undefined
}

/** The SHA-256 of a kept image; without it, or `null`, there is none. */
type Proof = string | null | undefined

/** Changes that are more than the fields of one record. */
export type IntentCommand =
  | { readonly type: 'campaign.edit'; readonly changes: Partial<Omit<Campaign, 'id'>> }
  | { readonly type: 'roster.setStatus'; readonly participants: readonly ParticipantId[]; readonly status: ParticipantStatus }
  /** The one command without undo: people's names, addresses and words go, figures stay (data-model.md, "Forgetting"). */
  | { readonly type: 'roster.anonymise'; readonly participants: readonly ParticipantId[] }
  /** The message that she wrote to those who are chased; `null` takes the app's own words again. */
  | { readonly type: 'outreach.writeMessage'; readonly kind: MessageKind; readonly message: MessageTemplate | null }
  | { readonly type: 'schedule.moveSlot'; readonly slot: SlotId; readonly startMinute: number | null }
  /** Several slots placed at once: proposed times accepted, one step to take back. */
  | {
      readonly type: 'schedule.placeSlots'
      readonly places: readonly { readonly slot: SlotId; readonly startMinute: number }[]
    }
  | { readonly type: 'schedule.cancelSlot'; readonly slot: SlotId; readonly reason: string }
  | { readonly type: 'schedule.restoreSlot'; readonly slot: SlotId }
  | { readonly type: 'schedule.freeze'; readonly name: string }
  | { readonly type: 'day.startSlot'; readonly slot: SlotId; readonly at: Instant }
  | {
      readonly type: 'day.improvise'
      readonly participants: readonly ParticipantId[]
      readonly account: AccountId | null
      readonly title: string
      readonly at: Instant
    }
  | { readonly type: 'day.endStream'; readonly stream: StreamId; readonly at: Instant; readonly metrics: Metrics | null; readonly proof?: Proof }
  | { readonly type: 'day.cancelStream'; readonly stream: StreamId }
  /** What was noted of a stream was wrong: it changes, and the log keeps the lines as they were beside new ones. */
  | { readonly type: 'day.correctStream'; readonly stream: StreamId; readonly changes: StreamCorrection }
  | {
      readonly type: 'day.replaceSlot'
      readonly slot: SlotId
      readonly participants: readonly ParticipantId[]
      readonly title: string
      readonly reason: string
    }
  /** Events of the day noted afterwards, in one step; each keeps the time at which it happened. */
  | { readonly type: 'day.noteMany'; readonly events: readonly NotedEvent[] }
  | { readonly type: 'day.pasteLink'; readonly stream: StreamId; readonly link: string }
  | {
      readonly type: 'day.log'
      readonly kind: LogEntry['kind']
      readonly text: string
      readonly slot: SlotId | null
      readonly stream: StreamId | null
      readonly participant: ParticipantId | null
      readonly corrects: Id<'log'> | null
    }
  /** A result typed by hand: of a stream, or of a slot that has none yet (which then took place). */
  | {
      readonly type: 'results.type'
      readonly of:
        | { readonly kind: 'stream'; readonly stream: StreamId }
        | { readonly kind: 'slot'; readonly slot: SlotId; readonly startedAt: Instant | null }
      readonly metrics: Metrics
      readonly asOf: PlainDate
      readonly approximate: boolean
      readonly link: string
      readonly proof?: Proof
    }
  /** The image that shows a reading, replaced or taken away; the reading stays as it is. */
  | { readonly type: 'results.setProof'; readonly observation: Observation['id']; readonly proof: string | null }
  | { readonly type: 'results.linkItem'; readonly item: ItemId; readonly stream: StreamId }
  /** A leftover is what became of a slot without a stream: the slot took place, and the item is of that stream. */
  | { readonly type: 'results.linkItemToSlot'; readonly item: ItemId; readonly slot: SlotId }
  | { readonly type: 'results.unlinkItem'; readonly item: ItemId }
  | { readonly type: 'results.markNotOurs'; readonly item: ItemId }
  /** A leftover of one of our accounts becomes a stream of its own: it was improvised. */
  | { readonly type: 'results.improviseFromItem'; readonly item: ItemId; readonly participants: readonly ParticipantId[] }
  | {
      readonly type: 'recap.editText'
      readonly part: RecapPart
      readonly text: string
      readonly basedOn: readonly { readonly fact: string; readonly value: string }[]
    }
  | { readonly type: 'recap.useDraft'; readonly part: RecapPart }

/** An import accepted: exactly the diff that was shown. One step, whatever its number of files. */
export type ImportCommand = {
  [Kind in ImportKind]: { readonly type: `${Kind}.import`; readonly files: readonly string[]; readonly diff: PlanDiff }
}[ImportKind]

/** Everything that can be done to a plan. Closed. */
export type Command = AddCommand | EditCommand | RemoveCommand | IntentCommand | ImportCommand

/** What a command needs from outside: the time, new ids, and who is typing (empty where nobody said). */
export interface CommandContext {
  readonly now: Instant
  readonly newId: NewId
  readonly typedBy: string
}
