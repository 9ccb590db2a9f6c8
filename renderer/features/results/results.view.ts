import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { buildRecap } from '../../../shared/domain/recap/build-recap.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import type { Instant } from '../../../shared/domain/values/moment.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { recapContext } from '../../../shared/sheets/recap/recap-context.ts'
import { controlLines, driftLines, figureLines, type ControlLine, type DriftLine, type FigureLine } from './figure-lines.view.ts'
import { indicatorLines, refusalLines, type IndicatorLine, type RefusalLine } from './indicator-lines.view.ts'
import { itemLines, type ItemLine } from './leftovers.view.ts'
import { streamLines, type StreamLine } from './stream-lines.view.ts'

export const RESULT_TABS = ['streams', 'leftovers', 'indicators', 'figures'] as const
export type ResultTab = (typeof RESULT_TABS)[number]

/** The results as the screen shows them. */
export interface ResultsView {
  readonly recap: Recap
  readonly streams: readonly StreamLine[]
  readonly unassigned: readonly ItemLine[]
  readonly notOurs: readonly ItemLine[]
  /** Slots of which no stream is known. */
  readonly notDone: readonly StreamLine[]
  readonly indicators: readonly IndicatorLine[]
  readonly refusals: readonly RefusalLine[]
  readonly figures: readonly FigureLine[]
  readonly controls: readonly ControlLine[]
  readonly drift: readonly DriftLine[]
  readonly isEmpty: boolean
  readonly subtitle: string
}

/** Works out the results of a plan in one language. */
export function resultsView(plan: Plan, now: Instant, translate: Translate): ResultsView {
  const recap = buildRecap(plan, { now })
  const context = recapContext(recap, translate)
  const streams = streamLines(recap.streams, translate)
  const done = streams.filter(({ outcome }) => outcome === 'done' || outcome === 'improvised').length
  return {
    recap,
    streams,
    unassigned: itemLines(plan, 'unassigned', translate),
    notOurs: itemLines(plan, 'notOurs', translate),
    notDone: streams.filter(({ outcome }) => outcome === 'notDone'),
    indicators: indicatorLines(context),
    refusals: refusalLines(context),
    figures: figureLines(context),
    controls: controlLines(recap, translate),
    drift: driftLines(recap, translate),
    isEmpty: streams.length === 0 && plan.items.size === 0 && plan.figures.size === 0 && plan.mentions.size === 0,
    subtitle: [
      translate('resultsScreen.streamsDone', { count: done }),
      plan.imports.size === 0 ? '' : translate('resultsScreen.files', { count: plan.imports.size }),
    ].filter((part) => part !== '').join(' · '),
  }
}

/** The tab on which what is to be shown stands: an item, a figure, an indicator, or else a stream. */
export function tabOf(focus: string | undefined, view: ResultsView): ResultTab {
  if (focus === undefined) return 'streams'
  if (focus.startsWith('item:')) return 'leftovers'
  if (focus.startsWith('figure:')) return 'figures'
  return view.indicators.some(({ id }) => id === focus) ? 'indicators' : 'streams'
}
