import type { Relay } from '../outreach/relay.ts'
import type { TouchChannel } from '../outreach/touch.ts'
import type { Figure } from '../results/figure.ts'
import type { IndicatorId } from '../results/indicator.ts'
import type { Mention } from '../results/mention.ts'
import type { Metric } from '../results/metric.ts'
import type { ParticipantStatus } from '../roster/participant.ts'
import type { DaySide } from '../schedule/day-bounds.ts'
import type { ParticipantId, SlotId, StreamId } from '../values/id-schema.ts'
import type { PlainDate } from '../values/moment.ts'

/** The numbers of a participant's row (ParticipantRow) whose origin can be asked for. */
export type ParticipantNumber = 'plannedSlots' | 'doneSlots' | 'improvised' | 'streams' | 'views' | 'likes'

/** The numbers of a format's row (FormatRow) whose origin can be asked for. */
export type FormatNumber = 'streams' | 'views' | 'viewsMean' | 'viewsMedian' | 'likes'

/** The numbers of an hour's row (HourRow) whose origin can be asked for. */
export type HourNumber = 'streams' | 'views' | 'mentions'

/** The numbers of a step of the funnel (FunnelStep) whose origin can be asked for. */
export type StatusNumber = 'now' | 'reached'

/** The numbers of a channel of outreach (ChannelResult) whose origin can be asked for. */
export type ChannelNumber = 'touches' | 'people' | 'confirmed' | 'conversion'

/**
 * What pages count. Results: slots planned, done and not done, streams improvised, items that are linked, unassigned
 * and not ours, people who owe figures. Participants: people without an address. Run of show: slots placed and to
 * place, accounts used, the most slots at once. Outreach: touches logged, people whom any of them reached. Tasks done.
 */
export const COUNTED = [
  'planned', 'done', 'notDone', 'improvised', 'linked', 'unassigned', 'notOurs', 'owing', 'withoutEmail', 'placed', 'toPlace', 'accountsUsed', 'mostAtOnce',
  'touches', 'peopleReached', 'tasksDone',
] as const
export type Counted = (typeof COUNTED)[number]

/** The counts of mentions: of all rows, and of those that the day's hours do not show or that carry others' words on. */
export const MENTION_COUNTS = ['counted', 'duplicates', 'relayed', 'withoutHour', 'beforeDay', 'afterDay'] as const
export type MentionCount = (typeof MENTION_COUNTS)[number]

/**
 * A number that any screen shows, named so that its origin can be asked for: `originOf(plan, ref)` computes it again
 * and lists the rows that it stands on. `figure` is one typed by hand, a platform's own total or a day of a series;
 * `reading` a metric of one stream; `slot` the same added up over what was streamed in a slot; `format` is as written,
 * '' for none; `drift` a metric's total as of an earlier date; `mentionsOf` the posts of one author, those with the
 * same words, or those of them that carry the words on; `copies` the rows in which the files have one and the same post;
 * `status` who stands at a step of the funnel, or came that far; `relay` the audience of one.
 */
export type FigureRef =
  | { readonly kind: 'indicator'; readonly id: IndicatorId }
  | { readonly kind: 'figure'; readonly id: Figure['id'] }
  | { readonly kind: 'reading'; readonly stream: StreamId; readonly metric: Metric }
  | { readonly kind: 'slot'; readonly slot: SlotId; readonly metric: Metric }
  | { readonly kind: 'participant'; readonly participant: ParticipantId; readonly number: ParticipantNumber }
  | { readonly kind: 'format'; readonly format: string; readonly number: FormatNumber }
  | { readonly kind: 'hour'; readonly hour: number; readonly number: HourNumber }
  | { readonly kind: 'outsideDay'; readonly side: DaySide; readonly number: Exclude<HourNumber, 'mentions'> }
  | { readonly kind: 'drift'; readonly metric: Metric; readonly asOf: PlainDate }
  | { readonly kind: 'mentions'; readonly of: MentionCount }
  | { readonly kind: 'mentionsOf'; readonly of: 'author' | 'words' | 'relayed'; readonly whose: string }
  | { readonly kind: 'copies'; readonly post: Mention['id'] }
  | { readonly kind: 'status'; readonly status: ParticipantStatus; readonly number: StatusNumber }
  | { readonly kind: 'channel'; readonly channel: TouchChannel; readonly number: ChannelNumber }
  | { readonly kind: 'relay'; readonly relay: Relay['id'] }
  | { readonly kind: 'count'; readonly of: Counted }
