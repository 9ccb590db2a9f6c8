import { campaignOf } from '../../../shared/domain/plan/campaign-of.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { buildRecap } from '../../../shared/domain/recap/build-recap.ts'
import { owedFigures } from '../../../shared/domain/recap/chase-list.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import { measureStreams } from '../../../shared/domain/results/stream-metrics.ts'
import { dateOfMoment, dayMinuteOfInstant } from '../../../shared/domain/schedule/day-time.ts'
import type { Instant } from '../../../shared/domain/values/moment.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { rowOf, rowsOf } from '../../../shared/lib/table.ts'
import { MINUTES_PER_DAY } from '../../../shared/lib/time-units.ts'
import { recapContext } from '../../../shared/sheets/recap/recap-context.ts'
import { controlLines, driftLines, figureLines, type ControlLine, type DriftLine, type FigureLine } from './figure-lines.view.ts'
import { fileLines, resultFiles, type FileLine } from './file-lines.view.ts'
import { headFigures, type HeadFigure } from './head-figures.view.ts'
import { indicatorLines, refusalLines, type IndicatorLine, type RefusalLine } from './indicator-lines.view.ts'
import { itemLines, type ItemLine } from './leftovers.view.ts'
import { matchWords } from './link-words.ts'
import { personLines, type PersonLine } from './people-lines.view.ts'
import { findProvisional, provisionalWords } from './provisional.view.ts'
import type { SectionId } from './section-ids.ts'
import { streamLines, type StreamLine } from './stream-lines.view.ts'

/** The results as the screen shows them. */
export interface ResultsView {
  readonly recap: Recap
  readonly head: readonly HeadFigure[]
  readonly streams: readonly StreamLine[]
  readonly people: readonly PersonLine[]
  readonly unassigned: readonly ItemLine[]
  readonly notOurs: readonly ItemLine[]
  /** Slots that are over by now and of which no stream is known. */
  readonly unknown: readonly StreamLine[]
  /** Planned slots that are still to come. */
  readonly toCome: number
  readonly owing: number
  readonly indicators: readonly IndicatorLine[]
  readonly refusals: readonly RefusalLine[]
  readonly figures: readonly FigureLine[]
  readonly controls: readonly ControlLine[]
  readonly drift: readonly DriftLine[]
  readonly files: readonly FileLine[]
  /** Streams that have a provisional figure. */
  readonly provisional: number
  readonly isEmpty: boolean
}

/** Works out the results of a plan in one language. */
export function resultsView(plan: Plan, now: Instant, translate: Translate): ResultsView {
  const campaign = campaignOf(plan)
  const today = dateOfMoment({ kind: 'instant', instant: now }, campaign.zone) ?? campaign.day
  const recap = buildRecap(plan, { now })
  const context = recapContext(recap, translate)
  const provisional = findProvisional(plan, measureStreams(plan))
  const items = Map.groupBy(rowsOf(plan.items), ({ state }) => (state.kind === 'linked' ? state.stream : null))
  const streams = streamLines(recap.streams, {
    matched: (stream) => matchWords(rowOf(plan.streams, stream), items.get(stream) ?? [], translate),
    provisional: (stream) => provisionalWords(provisional.until.get(stream), today, translate),
  }, translate)
  const minute = dayMinuteOfInstant(campaign, now)
  const [unknown, toCome] = splitUndone(streams, minute)
  const owed = today > campaign.day ? owedFigures(plan) : new Map<never, never>()
  const figures = figureLines(context)
  const files = resultFiles(plan)
  return {
    recap,
    head: headFigures({ plan, rows: recap.streams, unknownSlots: unknown.length, owed, files }, translate),
    streams,
    people: personLines(recap.participants, owed, translate),
    unassigned: itemLines(plan, 'unassigned', translate),
    notOurs: itemLines(plan, 'notOurs', translate),
    unknown,
    toCome: toCome.length,
    owing: owed.size,
    indicators: indicatorLines(context, figures, provisional.metrics),
    refusals: refusalLines(context),
    figures,
    controls: controlLines(recap, translate),
    drift: driftLines(recap, translate),
    files: fileLines(files, translate),
    provisional: provisional.until.size,
    isEmpty: streams.length === 0 && plan.items.size === 0 && plan.figures.size === 0 && plan.mentions.size === 0,
  }
}

/** A slot is over some time after it should have begun: until then nobody is asked about it. */
const GRACE_MINUTES = 30

/** Slots without a stream: those that are over by now, and those to come. One without a time is over with its day. */
function splitUndone(lines: readonly StreamLine[], nowMinute: number): readonly [over: readonly StreamLine[], toCome: readonly StreamLine[]] {
  const isOver = ({ row }: StreamLine): boolean => (row.plannedMinute ?? MINUTES_PER_DAY) + GRACE_MINUTES <= nowMinute
  const undone = lines.filter(({ outcome }) => outcome === 'notDone')
  return [undone.filter(isOver), undone.filter((line) => !isOver(line))]
}

/** The part of the page on which what is to be shown stands: an item, a figure, an indicator, or else a stream. */
export function sectionOf(focus: string, view: ResultsView): SectionId {
  if (focus.startsWith('item:')) return 'settle'
  if (focus.startsWith('figure:')) return 'typed'
  if (focus.startsWith('import:')) return 'files'
  return view.indicators.some(({ id }) => id === focus) ? 'indicators' : 'day'
}
