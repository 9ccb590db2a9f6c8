import type { Campaign } from '../campaign/campaign.ts'
import type { IndicatorValue } from '../results/indicator.ts'
import type { Coverage } from '../schedule/coverage.ts'
import type { DayMinute, Instant } from '../values/moment.ts'
import type { MentionsSummary } from './mentions-rows.ts'
import type { RexPart } from './rex.ts'
import type {
  ChannelRow, ControlComparison, DataRow, DriftRow, FigureComparison, FormatRow, FunnelRow, HourRow, LearningRow,
  MethodNote, NextStepRow, NotedRow, ObjectiveRow, OutsideDayRow, ParticipantRow, RefusedRatio, RelayRow, SeriesRow, StreamRow,
  TaskRow, TrendRow,
} from './recap-rows.ts'

/**
 * The recap of a campaign, whole and without a language: what the workbook of product.md section 6, the screen, the PDF
 * and the HTML page are all made from. Everything is computed from the plan; nothing here is stored.
 */
export interface Recap {
  readonly campaign: Campaign
  readonly builtAt: Instant
  /** Sheet 1: the four parts, in their order. */
  readonly rex: readonly RexPart[]
  /** Sheet 2: every indicator of the closed list, in its order; the typed figures beside them; the charts' rows. */
  readonly indicators: readonly IndicatorValue[]
  readonly figures: readonly FigureComparison[]
  readonly refusedRatios: readonly RefusedRatio[]
  readonly hours: readonly HourRow[]
  readonly outsideDay: readonly OutsideDayRow[]
  /** The minute of the day at which it is over. */
  readonly dayEnds: DayMinute
  readonly formats: readonly FormatRow[]
  readonly coverage: Coverage
  readonly drift: readonly DriftRow[]
  /** Sheet 3. */
  readonly objectives: readonly ObjectiveRow[]
  /** Sheet 4. */
  readonly tasks: readonly TaskRow[]
  readonly channels: readonly ChannelRow[]
  readonly funnel: readonly FunnelRow[]
  readonly relays: readonly RelayRow[]
  /** Sheet 5, and the chart by participant. */
  readonly participants: readonly ParticipantRow[]
  /** Sheet 6: every slot and every stream, planned and actual side by side. */
  readonly streams: readonly StreamRow[]
  /** Sheet 7. */
  readonly mentions: MentionsSummary
  readonly trends: readonly TrendRow[]
  readonly series: readonly SeriesRow[]
  /** Sheet 8. */
  readonly learnings: readonly LearningRow[]
  readonly noted: readonly NotedRow[]
  readonly nextSteps: readonly NextStepRow[]
  /** Sheet 9. */
  readonly method: readonly MethodNote[]
  readonly controls: readonly ControlComparison[]
  readonly leftovers: { readonly unassigned: number; readonly notOurs: number; readonly unplayedSlots: number }
  /** Sheet 10. */
  readonly data: readonly DataRow[]
}
