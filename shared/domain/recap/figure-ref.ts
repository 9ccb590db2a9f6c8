import type { Figure } from '../results/figure.ts'
import type { IndicatorId } from '../results/indicator.ts'
import type { Metric } from '../results/metric.ts'
import type { ParticipantId, SlotId, StreamId } from '../values/id-schema.ts'
import type { PlainDate } from '../values/moment.ts'

/** The numbers of a participant's row (ParticipantRow) whose origin can be asked for. */
export type ParticipantNumber = 'plannedSlots' | 'doneSlots' | 'improvised' | 'streams' | 'views' | 'likes'

/** The numbers of a format's row (FormatRow) whose origin can be asked for. */
export type FormatNumber = 'streams' | 'views' | 'viewsMean' | 'viewsMedian' | 'likes'

/** The numbers of an hour's row (HourRow) whose origin can be asked for. */
export type HourNumber = 'streams' | 'views' | 'mentions'

/**
 * What the results page counts: slots planned, done and not done, streams improvised, items that are linked, unassigned
 * and not ours, people who owe figures.
 */
export const COUNTED = ['planned', 'done', 'notDone', 'improvised', 'linked', 'unassigned', 'notOurs', 'owing'] as const
export type Counted = (typeof COUNTED)[number]

/**
 * A number that any screen shows, named so that its origin can be asked for: `originOf(plan, ref)` computes it again
 * and lists the rows that it stands on. `figure` is one typed by hand, a platform's own total or a day of a series;
 * `reading` a metric of one stream; `slot` the same added up over what was streamed in a slot; `format` is as written,
 * '' for none; `drift` a metric's total as of an earlier date.
 */
export type FigureRef =
  | { readonly kind: 'indicator'; readonly id: IndicatorId }
  | { readonly kind: 'figure'; readonly id: Figure['id'] }
  | { readonly kind: 'reading'; readonly stream: StreamId; readonly metric: Metric }
  | { readonly kind: 'slot'; readonly slot: SlotId; readonly metric: Metric }
  | { readonly kind: 'participant'; readonly participant: ParticipantId; readonly number: ParticipantNumber }
  | { readonly kind: 'format'; readonly format: string; readonly number: FormatNumber }
  | { readonly kind: 'hour'; readonly hour: number; readonly number: HourNumber }
  | { readonly kind: 'drift'; readonly metric: Metric; readonly asOf: PlainDate }
  | { readonly kind: 'mentions'; readonly of: 'counted' | 'duplicates' }
  | { readonly kind: 'count'; readonly of: Counted }
