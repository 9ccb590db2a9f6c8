import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { buildRecap } from '../../../shared/domain/recap/build-recap.ts'
import type { RecapPart, RecapText } from '../../../shared/domain/recap/recap-text.ts'
import type { Recap } from '../../../shared/domain/recap/recap.ts'
import type { RexPart } from '../../../shared/domain/recap/rex.ts'
import { factsOf } from '../../../shared/domain/recap/stale-facts.ts'
import type { Instant } from '../../../shared/domain/values/moment.ts'
import type { Translate } from '../../../shared/i18n/translate.ts'
import { recapContext, type RecapContext } from '../../../shared/sheets/recap/recap-context.ts'
import { sentenceText } from '../../../shared/sheets/recap/sentence-text.ts'
import { subtitleOf } from '../../../shared/sheets/recap/subtitle.ts'
import { factDetails, isFigure, type FactDetails } from './fact-details.view.ts'
import { hourChart, type HourChartView } from './hour-chart.view.ts'
import type { MarginFigure } from './margin-figure.ts'
import { marginFigures } from './margin-parts.view.ts'
import { sentencePieces } from './sentence-pieces.ts'
import { staleNotes } from './stale-notes.view.ts'

/** A stretch of a drafted sentence; a figure is underlined and has `details` behind it. */
export interface PieceView {
  readonly text: string
  readonly details: FactDetails | null
}

/** One part of the document. `words` are hers where she wrote some; `draft` is what the figures say by themselves. */
export interface RexPartView {
  readonly part: RecapPart
  readonly title: string
  readonly draft: readonly (readonly PieceView[])[]
  readonly draftText: string
  readonly words: string | null
  /** What changed since she wrote; empty when nothing did. */
  readonly stale: readonly string[]
  /** The facts as they stand, kept with her words when she writes. */
  readonly basedOn: RecapText['basedOn']
  readonly figures: readonly MarginFigure[]
}

/** The REX as the screen shows it. */
export interface RexView {
  readonly title: string
  readonly subtitle: string
  readonly parts: readonly RexPartView[]
  readonly chart: HourChartView | null
  readonly recap: Recap
}

/** Works out the REX of a plan in one language. */
export function rexView(plan: Plan, now: Instant, translate: Translate): RexView {
  const recap = buildRecap(plan, { now })
  const context = recapContext(recap, translate)
  return {
    title: translate('workbook.title', { campaign: recap.campaign.name }),
    subtitle: subtitleOf(context),
    parts: recap.rex.map((part) => partView(part, context)),
    chart: hourChart(recap, translate),
    recap,
  }
}

function partView({ part, sentences, edited }: RexPart, context: RecapContext): RexPartView {
  const { recap, translate } = context
  const { zone } = recap.campaign
  return {
    part,
    title: translate(`workbook.part.${part}`),
    draft: sentences.map((sentence) =>
      sentencePieces(sentence, zone, translate).map(({ text, fact, name }) => ({
        text,
        details: fact !== null && isFigure(fact, name) ? factDetails(fact, context) : null,
      })),
    ),
    draftText: sentences.map((sentence) => sentenceText(sentence, zone, translate)).join(' '),
    words: edited?.text ?? null,
    stale: staleNotes(edited?.stale ?? [], sentences, zone, translate),
    basedOn: factsOf(sentences),
    figures: marginFigures(part, context),
  }
}

/** The text of a part as it is printed: hers, or the draft. */
export function textOf({ words, draftText }: RexPartView): string {
  return words ?? draftText
}

/** The paragraphs of a text; blank lines only part them. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n+/u).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '')
}
