import type { ObjectiveRow } from '../../../shared/domain/recap/recap-rows.ts'
import type { RecapPart } from '../../../shared/domain/recap/recap-text.ts'
import { formatDate, formatPercent } from '../../../shared/i18n/format.ts'
import type { RecapContext } from '../../../shared/sheets/recap/recap-context.ts'
import { dotted, plainLine, type MarginFigure, type MarginWords } from './margin-figure.ts'
import { notedFigures } from './margin-noted.view.ts'
import { resultFigures } from './margin-results.view.ts'

/** Channels that reached fewer people say nothing of how they convince (product.md section 5, rule 5). */
const FEWEST_TO_CONCLUDE = 5

/** The figures in the margin of a part, and what was noted on the day that belongs to it. */
export function marginFigures(part: RecapPart, context: RecapContext): readonly MarginFigure[] {
  switch (part) {
    case 'objectives':
      return objectiveFigures(context)
    case 'method':
      return [...askedFigures(context), ...plannedFigures(context), ...notedFigures('incident', context)]
    case 'results':
      return [...resultFigures(context), ...notedFigures('verbatim', context)]
    case 'next':
      return [...nextFigures(context), ...notedFigures('idea', context)]
  }
}

function objectiveFigures({ recap, translate }: RecapContext): readonly MarginFigure[] {
  const rows = recap.objectives
  if (rows.length === 0) return []
  const unmeasured = rows.flatMap(({ objective, notMeasured }) =>
    notMeasured === null ? [] : [translate('rexScreen.because', { what: objective.text, why: translate(`workbook.notMeasuredWhy.${notMeasured}`) })],
  )
  return [
    {
      key: 'objectives',
      value: translate('rexScreen.objectives', { count: rows.length }),
      perimeter: [rows.map((row) => ({ text: translate(`workbook.verdict.${row.verdict}`), look: lookOf(row) }))],
      asOf: dotted(unmeasured),
      isRefused: false,
      origin: null,
    },
  ]
}

function lookOf({ verdict }: ObjectiveRow): MarginWords['look'] {
  if (verdict === 'reached') return 'good'
  return verdict === 'notReached' ? 'bad' : 'plain'
}

function askedFigures({ recap, translate }: RecapContext): readonly MarginFigure[] {
  const asked = recap.indicators.find(({ id }) => id === 'mobilisation.confirmed')
  if (asked?.value == null || asked.numerator === null || asked.denominator === null) return []
  const [best] = recap.channels
    .filter(({ people }) => people >= FEWEST_TO_CONCLUDE)
    .sort((left, right) => (right.conversion ?? 0) - (left.conversion ?? 0))
  const after = best === undefined || best.confirmed === 0
    ? []
    : [translate(`rexScreen.after.${best.channel}`, { count: best.confirmed, of: best.people })]
  return [
    {
      key: 'mobilisation.confirmed',
      value: translate('rexScreen.confirmedOf', { confirmed: asked.numerator, asked: asked.denominator }),
      perimeter: after.map(plainLine),
      asOf: dotted([translate('rexScreen.people', { count: asked.of }), formatPercent(asked.value, translate)]),
      isRefused: false,
      origin: { kind: 'indicator', id: 'mobilisation.confirmed' },
    },
  ]
}

function plannedFigures({ recap, translate }: RecapContext): readonly MarginFigure[] {
  const planned = recap.indicators.find(({ id }) => id === 'streams.planned')?.value ?? 0
  const share = recap.indicators.find(({ id }) => id === 'coverage.share')?.value ?? null
  if (planned === 0) return []
  return [
    {
      key: 'streams.planned',
      value: translate('rexScreen.planned', { count: planned }),
      perimeter: share === null ? [] : [plainLine(translate('rexScreen.covered', { share: formatPercent(share, translate) }))],
      asOf: '',
      isRefused: false,
      origin: { kind: 'indicator', id: 'streams.planned' },
    },
  ]
}

function nextFigures({ recap, translate }: RecapContext): readonly MarginFigure[] {
  const steps = recap.nextSteps.map(({ step }) => step)
  if (steps.length === 0) return []
  const dated = steps.filter(({ due, when }) => due !== null || when !== '')
  const seeds = steps.filter(({ seedsCampaign }) => seedsCampaign).length
  return [
    {
      key: 'nextSteps',
      value: dated.length === 0 ? translate('rexScreen.steps', { count: steps.length }) : translate('rexScreen.datedSteps', { count: dated.length }),
      perimeter: seeds === 0 ? [] : [plainLine(translate('rexScreen.seeds', { count: seeds }))],
      asOf: dotted(dated.map(({ due, when }) => (due === null ? when : formatDate(due, translate, 'medium')))),
      isRefused: false,
      origin: null,
    },
  ]
}
