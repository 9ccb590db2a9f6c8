import type { Learning } from './learning.ts'
import type { NextStep } from './next-step.ts'
import type { Objective, Verdict } from '../campaign/objective.ts'
import type { Task } from '../campaign/task.ts'
import type { Relay } from '../outreach/relay.ts'
import type { ChannelResult } from '../outreach/touches-by-channel.ts'
import type { IndicatorId, IndicatorValue, Refusal } from '../results/indicator.ts'
import type { ComparedControl } from '../results/compare-controls.ts'
import type { ComparedFigure } from '../results/compare-figures.ts'
import type { DriftPoint } from '../results/drift.ts'
import type { Figure } from '../results/figure.ts'
import type { Metric, Metrics } from '../results/metric.ts'
import type { FunnelStep } from '../roster/funnel.ts'
import type { Device, ParticipantStatus } from '../roster/participant.ts'
import type { DaySide } from '../schedule/day-bounds.ts'
import type { DayMinute, Instant, Moment, PlainDate } from '../values/moment.ts'
import type { AccountId, ParticipantId, SlotId, StreamId } from '../values/id-schema.ts'
import type { Platform } from '../values/platform.ts'

export type PlatformOrNone = Platform | null

/** A source with the name of its file looked up. */
export type NamedSource =
  | { readonly kind: 'file'; readonly file: string; readonly sheet: string; readonly row: number }
  | { readonly kind: 'typed'; readonly typedBy: string; readonly on: PlainDate }

/** A person or an account with the text by which it is printed. */
export interface Labelled<IdType> {
  readonly id: IdType
  readonly label: string
}

/** One value of a stream: how much, ≈ or exact, as of when, from where. */
export interface CellFigure {
  readonly value: number
  readonly approximate: boolean
  readonly asOf: PlainDate
  readonly sources: readonly NamedSource[]
}

/** One platform's value of a metric that is neither added nor averaged over platforms. */
export interface ApartFigure extends CellFigure {
  readonly platform: PlatformOrNone
}

export interface ObjectiveRow {
  readonly objective: Objective
  readonly verdict: Verdict
  /** Who says so: her verdict, or the figures. */
  readonly decidedBy: 'hand' | 'figures'
  /** Why it is not measured, when it is not. */
  readonly notMeasured: 'noIndicator' | 'noTarget' | 'noValue' | 'refused' | null
  readonly indicator: IndicatorValue | null
  /** The typed figure used, when the objective names a metric that is not computed. */
  readonly figure: Figure | null
  readonly value: number | null
  /** 0 at the baseline (0 without one), 1 at the target; `null` when it cannot be said. */
  readonly progress: number | null
}

/** A task of the backward plan with its date. `late`: not done and its date is past on the day of the recap. */
export interface TaskRow {
  readonly task: Task
  readonly date: PlainDate
  readonly late: boolean
}

/** One channel of outreach: contacts, people, and how many of those said yes. */
export type ChannelRow = ChannelResult

/** One step of the funnel. */
export type FunnelRow = FunnelStep

/** A metric's total as of one date: its history over the readings (M5). */
export type DriftRow = DriftPoint

export interface RelayRow {
  readonly relay: Relay
  /** When, in minutes of the campaign day; `null` when no time of day is known. */
  readonly minute: DayMinute | null
}

export interface ParticipantRow {
  readonly id: ParticipantId
  readonly ref: string
  readonly name: string
  readonly role: string
  readonly team: string
  readonly device: Device | null
  readonly status: ParticipantStatus
  readonly cannotTakePart: string
  readonly plannedSlots: number
  /** Planned slots that were streamed, and streams outside any slot. */
  readonly doneSlots: number
  readonly improvised: number
  readonly streams: number
  readonly views: number | null
  readonly likes: number | null
  /** Streams with a views figure, out of `streams`. */
  readonly viewsN: number
  /** `present`: streamed. `absent`: planned, not streamed. `notPlanned`: neither. */
  readonly presence: 'present' | 'absent' | 'notPlanned'
}

export interface StreamRow {
  readonly slot: SlotId | null
  readonly stream: StreamId | null
  readonly ref: string
  readonly title: string
  readonly format: string
  readonly participants: readonly Labelled<ParticipantId>[]
  readonly account: Labelled<AccountId> | null
  readonly outcome: 'done' | 'notDone' | 'improvised' | 'cancelled' | 'replaced'
  readonly plannedMinute: DayMinute | null
  readonly plannedSeconds: number | null
  /** The start in minutes of the campaign day, in its zone; fractional; negative before its midnight. */
  readonly actualMinute: number | null
  readonly actualSeconds: number | null
  /** Actual minus planned start, in minutes: positive is late. */
  readonly deviationMinutes: number | null
  readonly figures: Readonly<Partial<Record<Metric, CellFigure>>>
  /** What several posts give and has no common value: one for each post. */
  readonly apart: Readonly<Partial<Record<Metric, readonly ApartFigure[]>>>
  readonly link: string
  readonly sources: readonly NamedSource[]
}

/** One hour of the campaign day (`hour` 9 = 09:00 to 10:00; may pass 23 where the day goes on into the night). */
export interface HourRow {
  readonly hour: number
  readonly streams: number
  /** Sum over the streams that have views; `null` when none has. */
  readonly views: number | null
  readonly viewsN: number
  readonly mentions: number
  /** The hour touches a trend window. */
  readonly trending: boolean
}

/** The streams that went live before the campaign's day, or after it: in no hour of it, and counted all the same. */
export interface OutsideDayRow {
  readonly side: DaySide
  readonly streams: number
  readonly views: number | null
  readonly viewsN: number
}

export interface TrendRow {
  readonly term: string
  readonly platform: Platform
  readonly place: string
  readonly rank: number | null
  readonly from: DayMinute
  readonly to: DayMinute | null
  /** SHA-256 of the image kept as its proof. */
  readonly proof: string | null
  readonly source: NamedSource
}

/** One format. Under n = 5 nothing is concluded from it (product.md section 5, rule 5). */
export interface FormatRow {
  /** As written; empty = without a format. */
  readonly format: string
  readonly streams: number
  readonly n: number
  readonly views: number | null
  readonly viewsMean: number | null
  readonly viewsMedian: number | null
  readonly likes: number | null
  readonly likesN: number
  readonly tooFew: boolean
}

/** What a platform says of one account day by day: dated figures, never added to those of the streams. */
export interface SeriesRow {
  /** As printed; empty when the file did not say whose figures these are. */
  readonly account: string
  readonly metric: string
  /** In the order of dates; `offset` in days from J. */
  readonly days: readonly {
    readonly figure: Figure['id']
    readonly date: PlainDate
    readonly offset: number
    readonly value: number
    readonly source: NamedSource
  }[]
  /** At J-1, J, J+1, J+7; `difference` from J-1. */
  readonly marks: readonly {
    readonly offset: number
    readonly figure: Figure['id'] | null
    readonly value: number | null
    readonly difference: number | null
  }[]
}

export interface LearningRow {
  readonly learning: Learning
  /** Streams that it rests on. */
  readonly n: number
  readonly figures: number
  readonly logEntries: number
  readonly tooFew: boolean
  /** What the evidence shows, when the streams named have views: beside the views of all the others. */
  readonly viewsMean: number | null
  readonly viewsN: number
  readonly othersViewsMean: number | null
  readonly othersViewsN: number
}

/** An incident, what somebody said, or an idea, noted on the day. `minute` of the campaign day; may be negative or long past it. */
export interface NotedRow {
  readonly kind: 'incident' | 'verbatim' | 'idea'
  readonly at: Instant
  readonly minute: number
  readonly text: string
  /** Who said it, and the title of the stream or slot that it is about; empty where nobody said. */
  readonly by: string
  readonly about: string
}

export interface NextStepRow {
  readonly step: NextStep
}

/** How one indicator was made, for the method note (M6). `definition` is its message key. */
export interface MethodNote {
  readonly indicator: IndicatorValue
  readonly definition: `indicator.${IndicatorId}.definition`
  readonly accounts: readonly string[]
  readonly leftOut: readonly LeftOut[]
  /** The files and sheets it rests on, with how many of their rows, and who typed the rest. */
  readonly sources: readonly SourceGroup[]
}

export type LeftOutReason =
  | 'unassignedItems' | 'notOursItems' | 'withoutValue' | 'cancelledStreams' | 'cancelledSlots' | 'unplacedSlots'
  | 'duplicateMentions' | 'otherAccounts'

export interface LeftOut {
  readonly reason: LeftOutReason
  readonly count: number
}

export type SourceGroup =
  | { readonly kind: 'file'; readonly file: string; readonly sheet: string; readonly rows: number }
  | { readonly kind: 'typed'; readonly typedBy: string; readonly on: PlainDate; readonly rows: number }

/** A figure typed by hand beside what the files give over the same perimeter, with the accounts as printed. */
export interface FigureComparison extends ComparedFigure {
  readonly accounts: readonly string[]
}

/** A platform's own total beside the sum of its file's rows (M8): never added, never corrected. */
export interface ControlComparison extends ComparedControl {
  readonly source: NamedSource
}

/** An imported row that the recap uses. `counts` is false for what is kept and not counted: an older reading (the drift
 * shows it), a mention found twice, a cancelled slot, a platform's own total. */
export interface DataRow {
  readonly kind: 'participant' | 'slot' | 'result' | 'mention' | 'series' | 'control'
  readonly file: string
  readonly sheet: string
  readonly row: number
  readonly record: string
  readonly label: string
  readonly account: string
  readonly platformItemId: string
  readonly link: string
  readonly at: Moment | null
  readonly asOf: PlainDate | null
  readonly metrics: Metrics
  /** The one value of a `series` or `control` row, whose metric is the label. */
  readonly value: number | null
  readonly counts: boolean
}

export type RefusedRatio = Refusal & { readonly figure: string | null }
