import { rowOf, rowsOf } from '../../lib/table.ts'
import type { Plan } from '../plan/plan.ts'
import { indicatorNamed } from '../results/claims.ts'
import { compareControls } from '../results/compare-controls.ts'
import type { Figure } from '../results/figure.ts'
import type { IndicatorUnit } from '../results/indicator.ts'
import { computeIndicator, gatherEvidence } from '../results/indicators.ts'
import { METRICS, type Metric } from '../results/metric.ts'
import { perimeterOfFigure } from '../results/perimeters.ts'
import type { FigureOrigin, OriginRow } from './figure-origin.ts'
import type { FigureRef } from './figure-ref.ts'
import { besideFigure } from './origin-beside.ts'
import { figureRow } from './origin-evidence.ts'
import { originOfCounted } from './origin-of-count.ts'
import { originOfIndicator } from './origin-of-indicator.ts'
import { originOfCopies, originOfMentions, originOfPosts } from './origin-of-mentions.ts'
import { originWith } from './origin-of-metric.ts'
import { originOfChannel, originOfRelay, originOfStatus } from './origin-of-outreach.ts'
import { originOfDrift, originOfFormat, originOfHour, originOfOutsideDay, originOfParticipant, originOfReading, originOfSlot } from './origin-of-part.ts'
import { ofItem } from './origin-readings.ts'
import { originRow, unitOfMetric } from './origin-row.ts'

/**
 * Where a number comes from: computed again from the plan, with every row that it stands on, each leading to its file,
 * sheet and row or to who typed it. `null` when the number's record is no longer there.
 */
export function originOf(plan: Plan, ref: FigureRef): FigureOrigin | null {
  switch (ref.kind) {
    case 'indicator':
      return originOfIndicator(plan, ref.id)
    case 'figure':
      return originOfFigure(plan, ref)
    case 'reading':
      return originOfReading(plan, ref)
    case 'slot':
      return originOfSlot(plan, ref)
    case 'participant':
      return originOfParticipant(plan, ref)
    case 'format':
      return originOfFormat(plan, ref)
    case 'hour':
      return originOfHour(plan, ref)
    case 'outsideDay':
      return originOfOutsideDay(plan, ref)
    case 'drift':
      return originOfDrift(plan, ref)
    case 'mentions':
      return originOfMentions(plan, ref)
    case 'mentionsOf':
      return originOfPosts(plan, ref)
    case 'copies':
      return originOfCopies(plan, ref)
    case 'status':
      return originOfStatus(plan, ref)
    case 'channel':
      return originOfChannel(plan, ref)
    case 'relay':
      return originOfRelay(plan, ref)
    case 'count':
      return originOfCounted(plan, ref)
  }
}

/** A figure that no computation gives: itself, with the rows that it is compared with. */
function originOfFigure(plan: Plan, ref: Extract<FigureRef, { readonly kind: 'figure' }>): FigureOrigin | null {
  const figure = rowOf(plan.figures, ref.id)
  if (figure === undefined) return null
  const unit = unitOf(plan, figure)
  return originWith(ref, {
    value: figure.value, unit, approximate: figure.approximate, basis: figure.role === 'claim' ? 'typed' : 'computed', method: 'typed',
    perimeter: perimeterOfFigure(figure.perimeter), n: 1, of: 1, asOf: figure.asOf, asOfEarliest: figure.asOf,
    beside: besideFigure(plan, figure),
    rows: [figureRow(figure, unit), ...(figure.role === 'control' ? comparedRows(plan, figure) : [])],
  })
}

/** What a platform's total is compared with: the rows of its sheet. */
function comparedRows(plan: Plan, figure: Figure): readonly OriginRow[] {
  const metric = metricOf(figure.metric)
  const { source } = figure
  const hasSum = compareControls(plan).some((one) => one.figure.id === figure.id && one.sum !== null)
  if (metric === null || source.kind !== 'import' || !hasSum) return []
  return rowsOf(plan.observations).flatMap(({ id, of, metrics, approximate, asOf, source: own }) => {
    const value = metrics[metric]
    if (value === undefined || own.kind !== 'import' || own.import !== source.import || own.sheet !== source.sheet) return []
    const item = of.kind === 'item' ? rowOf(plan.items, of.item) : undefined
    return [originRow(id, own, { ...(item === undefined ? {} : ofItem(plan, item)), value, unit: unitOfMetric(metric), approximate, asOf, whyNot: 'compared' })]
  })
}

function unitOf(plan: Plan, figure: Figure): IndicatorUnit | null {
  const id = indicatorNamed(figure.metric)
  const metric = metricOf(figure.metric)
  return id !== null ? computeIndicator(id, gatherEvidence(plan)).unit : metric === null ? null : unitOfMetric(metric)
}

function metricOf(name: string): Metric | null {
  return METRICS.find((metric) => metric === name || `${metric}.total` === name) ?? null
}
